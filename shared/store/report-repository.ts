import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet';
import type { Edition } from '../domain/edition.ts';
import type { ParticipationEntry } from '../domain/participation.ts';
import type { CpiTable } from './client.ts';
import { unpackEdition } from './edition-document.ts';
import { editionEntity } from './entities/edition.ts';
import { participationEntity } from './entities/participation.ts';

/** All that a report is made of. */
export interface ReportSource {
  readonly edition: Edition;
  readonly entries: readonly ParticipationEntry[];
}

export interface ReportRepository {
  /** One call, whatever the number of participants; undefined when there is no such edition. */
  find(edition: string): Promise<ReportSource | undefined>;
}

/** The report's source in the table: the edition and the projection of its participants. */
export const createReportRepository = (table: CpiTable): ReportRepository => {
  const editions = editionEntity(table);
  const participation = participationEntity(table);
  return {
    find: async (edition) => {
      const { Responses } = await execute(
        { maxAttempts: 3 },
        table
          .build(BatchGetCommand)
          .requests(
            editions.build(BatchGetRequest).key({ edition }),
            participation.build(BatchGetRequest).key({ edition }),
          ),
      );
      const [found, entries] = Responses?.[0] ?? [];
      if (found === undefined) return undefined;
      return {
        edition: unpackEdition(found.document),
        entries: Object.values(entries?.participants ?? {}),
      };
    },
  };
};
