import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { DraftAnswers } from '../domain/application-form.ts';
import type { ApplicationRepository } from './application-repository.ts';
import type { CpiTable } from './client.ts';
import { answersEntity } from './entities/application.ts';
import { key } from './keys.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

/** Answers as they were saved. Each save is a version of its own and is never overwritten. */
export interface SavedAnswers {
  readonly answers: DraftAnswers;
  /** 1 for the first save. */
  readonly version: number;
  readonly savedAt: string;
  /** Code of the passport number that was given; the answers show its end only. */
  readonly passportCode?: string;
}

/** The answers of applications in the table. */
export const answersStore = (
  table: CpiTable,
): Pick<ApplicationRepository, 'answersOf' | 'saveAnswers'> => {
  const answers = answersEntity(table);

  const latestAnswers = async (applicationId: string): Promise<SavedAnswers | undefined> => {
    const { Items = [] } = await table
      .build(QueryCommand)
      .entities(answers)
      .query({ partition: key.dossier(applicationId), range: { beginsWith: 'ANSWERS#' } })
      .options({ reverse: true, limit: 1, consistent: true, entityAttrFilter: false })
      .send();
    return Items[0];
  };

  const answersOf: ApplicationRepository['answersOf'] = async ({
    applicationId,
    answersVersion,
  }) => {
    if (answersVersion === undefined) return latestAnswers(applicationId);
    const command = answers.build(GetItemCommand).key({ applicationId, version: answersVersion });
    return (await command.options({ consistent: true }).send()).Item;
  };

  const saveAnswers: ApplicationRepository['saveAnswers'] = async (applicationId, saved) => {
    const command = answers.build(PutItemCommand).item({ applicationId, ...saved });
    const condition = { attr: 'applicationId', exists: false } as const;
    try {
      await withRetry(() => command.options({ condition }).send());
      return 'saved';
    } catch (fault) {
      if (!isConditionFailure(fault)) throw fault;
      return 'conflict';
    }
  };

  return { answersOf, saveAnswers };
};
