import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { type ApplicationStatus, applicationStatuses } from '../domain/stages.ts';
import { listKey } from './application-items.ts';
import type { CpiTable } from './client.ts';

/** How many applications of a track stand at each status; drafts included. */
export type ApplicationCounts = (
  edition: string,
  track: string,
) => Promise<Readonly<Record<ApplicationStatus, number>>>;

/** Counts of the list that staff see. The service reads the keys alone, and sends none of them. */
export const createApplicationCounts =
  (table: CpiTable): ApplicationCounts =>
  async (edition, track) => {
    const count = async (status: ApplicationStatus): Promise<number> => {
      const { Count = 0 } = await table
        .build(QueryCommand)
        .query({
          index: 'byEdition',
          partition: listKey(edition, track),
          range: { beginsWith: `${status}#` },
        })
        .options({ select: 'COUNT', maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Count;
    };
    const counted = await Promise.all(
      applicationStatuses.map(async (status) => [status, await count(status)] as const),
    );
    return Object.fromEntries(counted) as Record<ApplicationStatus, number>;
  };
