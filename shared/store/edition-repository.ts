import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { $add, $remove, $set, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Edition } from '../domain/edition.ts';
import { type EditionSummary, summaryOf } from '../domain/edition-summary.ts';
import { hashOf } from '../runtime/ids.ts';
import type { CpiTable } from './client.ts';
import { packEdition, unpackEdition } from './edition-document.ts';
import { editionEntity } from './entities/edition.ts';

/** An edition that is in force. */
export interface EditionRecord {
  readonly edition: Edition;
  /** Counts up with every change of the document. */
  readonly version: number;
  readonly appliedAt: string;
  /** SHA-256 of the canonical document. */
  readonly hash: string;
}

export interface ApplyOptions {
  /** UTC moment of the change. */
  readonly appliedAt: string;
  /** The version that the writer has read; 0 when the edition is new to them. */
  readonly ifVersion?: number;
  /** The envelope that travels with the change. */
  readonly event?: unknown;
}

export type ApplyOutcome = 'applied' | 'unchanged' | 'conflict';

export interface EditionRepository {
  get(edition: string): Promise<EditionRecord | undefined>;
  /** Every edition, the latest year first. */
  list(): Promise<readonly EditionSummary[]>;
  /** One conditional write: the same document twice is `unchanged`, another version `conflict`. */
  apply(edition: Edition, options: ApplyOptions): Promise<ApplyOutcome>;
}

/** Equal documents have equal hashes, whatever the order of their keys. */
export const hashOfEdition = (edition: Edition): string => hashOf(canonicalJson(edition));

const listKey = 'EDITIONS';

/** Another document, at the version that the writer knows. */
const changes = (hash: string, ifVersion: number | undefined) => {
  const absent = { attr: 'hash', exists: false } as const;
  const differs = { attr: 'hash', ne: hash } as const;
  if (ifVersion === undefined) return { or: [absent, differs] };
  return ifVersion === 0 ? absent : { and: [differs, { attr: 'version', eq: ifVersion } as const] };
};

const create = (table: CpiTable) => {
  const entity = editionEntity(table);

  const get: EditionRepository['get'] = async (edition) => {
    const { Item } = await entity.build(GetItemCommand).key({ edition }).send();
    if (Item === undefined) return undefined;
    const { document, version, appliedAt, hash } = Item;
    return {
      edition: unpackEdition(document),
      version,
      appliedAt,
      hash,
    };
  };

  const list: EditionRepository['list'] = async () => {
    const { Items = [] } = await table
      .build(QueryCommand)
      .query({ index: 'byEdition', partition: listKey })
      .options({ reverse: true })
      .send();
    return Items.map(({ card }) => card as EditionSummary);
  };

  const apply: EditionRepository['apply'] = async (edition, { appliedAt, ifVersion, event }) => {
    const hash = hashOfEdition(edition);
    const summary = summaryOf(edition);
    const write = entity.build(UpdateItemCommand).item({
      edition: edition.edition,
      version: $add(1),
      appliedAt,
      hash,
      document: packEdition(edition),
      event: event === undefined ? $remove() : JSON.stringify(event),
      card: $set({ ...summary, tracks: [...summary.tracks] }),
      byEditionKey: listKey,
      byEditionSort: edition.edition,
    });
    try {
      await write
        .options({
          condition: changes(hash, ifVersion),
          returnValuesOnConditionFalse: 'ALL_OLD',
        })
        .send();
      return 'applied';
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
      return fault.Item?.hash?.S === hash ? 'unchanged' : 'conflict';
    }
  };

  return { get, list, apply } satisfies EditionRepository;
};

/** The editions in the table. */
export const createEditionRepository = (table: CpiTable): EditionRepository => create(table);
