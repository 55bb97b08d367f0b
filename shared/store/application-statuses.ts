import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet';
import type { ApplicationStatus } from '../domain/stages.ts';
import type { CpiTable } from './client.ts';
import { applicationEntity } from './entities/application.ts';

/** How applications stand; those that do not exist are left out. One call for a hundred. */
export type ApplicationStatuses = (
  applicationIds: readonly string[],
) => Promise<ReadonlyMap<string, ApplicationStatus>>;

/** The database's limit of one call. */
const mostAtOnce = 100;
const attempts = 5;

/** The statuses in the table. */
export const createApplicationStatuses = (table: CpiTable): ApplicationStatuses => {
  const applications = applicationEntity(table);

  const some = async (ids: readonly string[]) => {
    const requests = ids.map((applicationId) =>
      applications.build(BatchGetRequest).key({ applicationId }),
    );
    const command = table
      .build(BatchGetCommand)
      .requests(...requests)
      .options({ consistent: true, attributes: ['applicationId', 'status'] });
    const { Responses, UnprocessedKeys } = await execute({ maxAttempts: attempts }, command);
    // A status that was not read must not look like an application that does not exist.
    if (Object.keys(UnprocessedKeys ?? {}).length > 0) throw new Error('The table is overloaded');
    return Responses[0] ?? [];
  };

  return async (applicationIds) => {
    const statuses = new Map<string, ApplicationStatus>();
    for (let from = 0; from < applicationIds.length; from += mostAtOnce) {
      for (const found of await some(applicationIds.slice(from, from + mostAtOnce))) {
        if (found !== undefined) statuses.set(found.applicationId, found.status);
      }
    }
    return statuses;
  };
};
