import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet';
import type { Edition } from '../domain/edition.ts';
import type { Answers } from '../domain/evaluation-answers.ts';
import type { ParticipationEntry } from '../domain/participation.ts';
import type { CpiTable } from './client.ts';
import { unpackEdition } from './edition-document.ts';
import { editionEntity } from './entities/edition.ts';
import { participationEntity } from './entities/participation.ts';
import { createEvaluationRepository } from './evaluation-repository.ts';

/** All that a report is made of. */
export interface ReportSource {
  readonly edition: Edition;
  readonly entries: readonly ParticipationEntry[];
  /** What people said of their learning, without who they are. */
  readonly answers: readonly Answers[];
}

export interface ReportRepository {
  /**
   * One call, and a query in a year that asks people about their learning, whatever the number of
   * participants; undefined when there is no such edition.
   */
  find(edition: string): Promise<ReportSource | undefined>;
}

/** The report's source in the table: the edition and the projection of its participants. */
export const createReportRepository = (table: CpiTable): ReportRepository => {
  const editions = editionEntity(table);
  const participation = participationEntity(table);
  const evaluations = createEvaluationRepository(table);
  return {
    find: async (year) => {
      const { Responses } = await execute(
        { maxAttempts: 3 },
        table
          .build(BatchGetCommand)
          .requests(
            editions.build(BatchGetRequest).key({ edition: year }),
            participation.build(BatchGetRequest).key({ edition: year }),
          ),
      );
      const [found, entries] = Responses?.[0] ?? [];
      if (found === undefined) return undefined;
      const edition = unpackEdition(found.document);
      return {
        edition,
        answers: edition.evaluation === undefined ? [] : await evaluations.answers(year),
        entries: Object.values(entries?.participants ?? {}),
      };
    },
  };
};
