import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import type { Session } from '../domain/timetable.ts';
import { emptyTimetable, type Publication, type Timetable } from '../domain/timetable-record.ts';
import type { SessionRevision } from '../domain/timetable-revision.ts';
import type { CpiTable } from './client.ts';
import { documentStore } from './document-store.ts';
import { publicationEntity, timetableEntity } from './entities/timetable.ts';
import { key } from './keys.ts';
import { whether } from './with-retry.ts';

/**
 * The timetable of each edition. The draft is one document under one version: two people who plan
 * at the same moment are put in order, and the second is checked against what the first has done.
 */
export interface TimetableRepository {
  /** The draft; empty before the first session. */
  get(edition: string): Promise<Timetable>;
  /** Replaces the draft that is one version behind `next`; `false` when it has changed. */
  replace(next: Timetable): Promise<boolean>;
  /** The same, and the publication that `next` carries with its revisions, or neither. */
  publish(
    next: Timetable & { readonly published: Publication },
    revisions: readonly SessionRevision[],
    event: Envelope,
  ): Promise<boolean>;
  /** The sessions as they were published under a number; undefined when there is no such one. */
  publishedAs(edition: string, number: number): Promise<readonly Session[] | undefined>;
  /** The sessions that were published last; none before the first publication. */
  current(edition: string): Promise<{ publication?: Publication; sessions: readonly Session[] }>;
  /** The revisions of the sessions that were published last; none before the first publication. */
  revisions(edition: string): Promise<readonly SessionRevision[]>;
  /** Every publication, the latest first. */
  publications(edition: string): Promise<readonly Publication[]>;
}

/** The timetables in the table. */
export const createTimetableRepository = (table: CpiTable): TimetableRepository => {
  const timetables = timetableEntity(table);
  const publications = publicationEntity(table);
  const documents = documentStore(table);

  const sessionsOf = async (edition: string, documentId: string) =>
    (await documents.get(edition, documentId)) as readonly Session[];

  const following = ({ version }: Timetable) =>
    version === 1
      ? ({ attr: 'version', exists: false } as const)
      : ({ attr: 'version', eq: version - 1 } as const);

  const publishedAs: TimetableRepository['publishedAs'] = async (edition, number) => {
    const { Item } = await publications.build(GetItemCommand).key({ edition, number }).send();
    return Item && sessionsOf(edition, Item.documentId);
  };

  const newest = async (edition: string, limit?: number) => {
    const { Items = [] } = await table
      .build(QueryCommand)
      .entities(publications)
      .query({
        partition: key.edition(edition),
        range: { beginsWith: 'TIMETABLE-PUBLICATION#' },
      })
      .options({
        reverse: true,
        consistent: true,
        ...(limit === undefined ? { maxPages: Number.POSITIVE_INFINITY } : { limit }),
      })
      .send();
    return Items;
  };

  const publicationOf = ({ number, at, by, note }: Publication): Publication => ({
    number,
    at,
    by,
    ...(note === undefined ? {} : { note }),
  });

  return {
    get: async (edition) => {
      const command = timetables.build(GetItemCommand).key({ edition });
      const { Item } = await command.options({ consistent: true }).send();
      if (Item === undefined) return emptyTimetable(edition);
      const { version, published } = Item;
      const sessions = await sessionsOf(edition, Item.documentId);
      return { edition, version, sessions, ...(published === undefined ? {} : { published }) };
    },

    replace: async (next) => {
      const { edition, version, sessions, published } = next;
      const documentId = await documents.put(edition, sessions);
      const command = timetables
        .build(PutItemCommand)
        .item({ edition, version, documentId, ...(published === undefined ? {} : { published }) });
      return whether(() => command.options({ condition: following(next) }).send());
    },

    publish: async (next, revisions, event) => {
      const { edition, version, sessions, published } = next;
      const documentId = await documents.put(edition, sessions);
      const revisionsId = await documents.put(edition, revisions);
      return whether(() =>
        execute(
          timetables
            .build(PutTransaction)
            .item({ edition, version, documentId, published, event: JSON.stringify(event) })
            .options({ condition: following(next) }),
          publications
            .build(PutTransaction)
            .item({ edition, documentId, revisionsId, ...published })
            .options({ condition: { attr: 'number', exists: false } }),
        ),
      );
    },

    publishedAs,
    current: async (edition) => {
      const [latest] = await newest(edition, 1);
      if (latest === undefined) return { sessions: [] };
      return {
        publication: publicationOf(latest),
        sessions: await sessionsOf(edition, latest.documentId),
      };
    },
    revisions: async (edition) => {
      const [latest] = await newest(edition, 1);
      if (latest === undefined) return [];
      return (await documents.get(edition, latest.revisionsId)) as readonly SessionRevision[];
    },
    publications: async (edition) => (await newest(edition)).map(publicationOf),
  };
};
