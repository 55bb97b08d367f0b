import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { $add, $remove, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { ApplicationDocuments } from '../domain/application-documents.ts';
import type { RetentionKind, RetentionProof, TravelKind } from '../domain/retention.ts';
import type { Travel } from '../domain/travel.ts';
import type { CpiTable } from './client.ts';
import { applicationDocumentsEntity } from './entities/application-documents.ts';
import { participantEntity } from './entities/participant.ts';
import { retentionEntity } from './entities/retention.ts';
import { travelEntity } from './entities/travel.ts';
import { key } from './keys.ts';
import { conditionOf, updateOf } from './participant-write.ts';
import type { Addition } from './transitions/index.ts';
import { whether, withRetry } from './with-retry.ts';

/**
 * Deletes data on its day, and counts what it deletes in the same call: a sweep that is cut and runs
 * again counts nobody twice.
 */
export interface RetentionRepository {
  /** What was deleted so far; a kind whose sweep has not ended has no `sweptAt`. */
  proofs(edition: string): Promise<readonly RetentionProof[]>;
  /** Replaces a travel by one without the kind; `false` when it was changed since it was read. */
  forgetTravel(next: Travel, change: Addition, kind: TravelKind): Promise<boolean>;
  /** Replaces the documents of an application by marks of so many removed files. */
  forgetDocuments(next: ApplicationDocuments, files: number): Promise<boolean>;
  /** Ends the sweep of a kind, for the day that was set. */
  close(edition: string, kind: RetentionKind, of: { day: string; sweptAt: string }): Promise<void>;
}

/** The record of retention in the table. */
export const createRetentionRepository = (table: CpiTable): RetentionRepository => {
  const records = retentionEntity(table);
  const travels = travelEntity(table);
  const participants = participantEntity(table);
  const documents = applicationDocumentsEntity(table);

  const counting = (edition: string, kind: RetentionKind, files: number) =>
    records
      .build(UpdateTransaction)
      .item({ edition, kind, people: $add(1), files: $add(files), sweptAt: $remove() });

  const before = (version: number) => ({ attr: 'version', eq: version - 1 }) as const;

  return {
    proofs: async (edition) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(records)
        .query({ partition: key.edition(edition), range: { beginsWith: 'RETENTION#' } })
        .options({ consistent: true, entityAttrFilter: false })
        .send();
      return Items;
    },

    forgetTravel: (next, change, kind) =>
      whether(() =>
        execute(
          travels
            .build(PutTransaction)
            .item(next)
            .options({ condition: before(next.version) }),
          participants
            .build(UpdateTransaction)
            .item(updateOf(next.applicationId, change))
            .options({ condition: conditionOf(change) }),
          counting(next.edition, kind, 0),
        ),
      ),

    forgetDocuments: (next, files) =>
      whether(() =>
        execute(
          documents
            .build(PutTransaction)
            .item(next)
            .options({ condition: before(next.version) }),
          counting(next.edition, 'documents', files),
        ),
      ),

    close: async (edition, kind, of) => {
      const item = { edition, kind, people: $add(0), files: $add(0), ...of };
      await withRetry(() => records.build(UpdateItemCommand).item(item).send());
    },
  };
};
