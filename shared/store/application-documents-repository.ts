import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import type { Envelope } from '../../events/envelope.ts';
import type { ApplicationDocuments } from '../domain/application-documents.ts';
import type { CpiTable } from './client.ts';
import { applicationDocumentsEntity } from './entities/application-documents.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

export interface ApplicationDocumentsRepository {
  /** Undefined while nothing was sent. */
  get(applicationId: string): Promise<ApplicationDocuments | undefined>;
  /**
   * Replaces the documents that are one version behind `next`, with the event of the change;
   * `false` when they were changed since they were read, so that no limit can be outrun.
   */
  replace(next: ApplicationDocuments, event: Envelope): Promise<boolean>;
}

/** The documents of applications in the table. */
export const createApplicationDocumentsRepository = (
  table: CpiTable,
): ApplicationDocumentsRepository => {
  const documents = applicationDocumentsEntity(table);
  return {
    get: async (applicationId) => {
      const command = documents.build(GetItemCommand).key({ applicationId });
      const { Item } = await command.options({ consistent: true }).send();
      if (Item === undefined) return undefined;
      const { event: _event, ...found } = Item;
      return found;
    },

    replace: async (next, event) => {
      const command = documents
        .build(PutItemCommand)
        .item({ ...next, event: JSON.stringify(event) });
      const condition =
        next.version === 1
          ? ({ attr: 'applicationId', exists: false } as const)
          : ({ attr: 'version', eq: next.version - 1 } as const);
      try {
        await withRetry(() => command.options({ condition }).send());
        return true;
      } catch (fault) {
        if (isConditionFailure(fault)) return false;
        throw fault;
      }
    },
  };
};
