import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { type ApplicationStatus, applicationStatuses } from '../domain/stages.ts';
import { listKey } from './application-items.ts';
import type { CpiTable } from './client.ts';
import { erasedEntity } from './entities/erased.ts';

/** How many applications of a track stand at each status; drafts included, and who was erased since. */
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
    const [{ Item: gone }, ...counts] = await Promise.all([
      erasedEntity(table).build(GetItemCommand).key({ edition, track }).send(),
      ...applicationStatuses.map(count),
    ]);
    const counted = applicationStatuses.map(
      (status, at) => [status, (counts[at] ?? 0) + (gone?.[status] ?? 0)] as const,
    );
    return Object.fromEntries(counted) as Record<ApplicationStatus, number>;
  };
