import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import type { AttendeeMatches } from '../domain/attendee-match.ts';
import { noExcuses, type SeminarExcuses } from '../domain/seminar-excuse.ts';
import type { SeminarLog } from '../domain/seminar-log.ts';
import type { CpiTable } from './client.ts';
import {
  attendeeMatchesEntity,
  seminarExcusesEntity,
  seminarLogEntity,
} from './entities/seminar.ts';
import { key } from './keys.ts';
import { secondsOf } from './time-to-live.ts';
import { whether } from './with-retry.ts';

/** What is known of the seminars of an edition. Each is replaced on the version that was read. */
export interface SeminarRepository {
  log(edition: string, seminar: string): Promise<SeminarLog | undefined>;
  /** Every log of an edition: one query. */
  logs(edition: string): Promise<readonly SeminarLog[]>;
  /** Without an event where nobody is to be told: a person is taken out of it. */
  replaceLog(next: SeminarLog, event?: Envelope): Promise<boolean>;
  matches(edition: string): Promise<AttendeeMatches>;
  replaceMatches(next: AttendeeMatches, event?: Envelope): Promise<boolean>;
  excuses(edition: string): Promise<SeminarExcuses>;
  replaceExcuses(next: SeminarExcuses, event: Envelope): Promise<boolean>;
}

interface Stored {
  readonly event?: string | undefined;
  readonly ttl: number;
}

/** Only the version after the one in the table, or the first one. */
const following = (version: number) =>
  version === 1
    ? ({ attr: 'version', exists: false } as const)
    : ({ attr: 'version', eq: version - 1 } as const);

const carried = (event: Envelope | undefined) =>
  event === undefined ? {} : { event: JSON.stringify(event) };

const withoutEvent = <T extends { readonly event?: string | undefined }>({
  event: _event,
  ...rest
}: T): Omit<T, 'event'> => rest;

const logOf = ({ event: _event, ttl: _ttl, ...log }: SeminarLog & Stored): SeminarLog => log;

/** The seminars in the table. */
export const createSeminarRepository = (table: CpiTable): SeminarRepository => {
  const logs = seminarLogEntity(table);
  const matching = attendeeMatchesEntity(table);
  const excusing = seminarExcusesEntity(table);
  return {
    log: async (edition, seminar) => {
      const command = logs.build(GetItemCommand).key({ edition, seminar });
      const { Item } = await command.options({ consistent: true }).send();
      return Item && logOf(Item);
    },
    logs: async (edition) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(logs)
        .query({ partition: key.edition(edition), range: { beginsWith: 'SEMINAR-LOG#' } })
        .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(logOf);
    },
    replaceLog: (next, event) =>
      whether(() =>
        logs
          .build(PutItemCommand)
          .item({ ...next, ttl: secondsOf(next.keptUntil), ...carried(event) })
          .options({ condition: following(next.version) })
          .send(),
      ),
    matches: async (edition) => {
      const command = matching.build(GetItemCommand).key({ edition });
      const { Item } = await command.options({ consistent: true }).send();
      return Item === undefined ? { edition, matches: {}, version: 0 } : withoutEvent(Item);
    },
    replaceMatches: (next, event) =>
      whether(() =>
        matching
          .build(PutItemCommand)
          .item({ ...next, ...carried(event) })
          .options({ condition: following(next.version) })
          .send(),
      ),
    excuses: async (edition) => {
      const { Item } = await excusing.build(GetItemCommand).key({ edition }).send();
      return Item === undefined ? noExcuses(edition) : withoutEvent(Item);
    },
    replaceExcuses: (next, event) =>
      whether(() =>
        excusing
          .build(PutItemCommand)
          .item({ ...next, event: JSON.stringify(event) })
          .options({ condition: following(next.version) })
          .send(),
      ),
  };
};
