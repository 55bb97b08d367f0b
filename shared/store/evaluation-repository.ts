import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { BatchGetCommand, execute as executeBatch } from 'dynamodb-toolbox/table/actions/batchGet';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Answers, Comments, Evaluated } from '../domain/evaluation-answers.ts';
import type { CpiTable } from './client.ts';
import { answersEntity, commentsEntity, respondentEntity } from './entities/evaluation.ts';
import { participantEntity } from './entities/participant.ts';
import { key } from './keys.ts';
import { conditionOf, updateOf } from './participant-write.ts';
import type { Addition } from './transitions/index.ts';
import { whether } from './with-retry.ts';

export interface EvaluationRepository {
  /** What a person has answered so far; undefined before the first questionnaire. */
  find(applicationId: string): Promise<Evaluated | undefined>;
  /**
   * Replaces what is one version behind `next` and notes on the participant what is answered, both
   * or neither; `false` when one of them was changed since it was read, or the person is erased.
   */
  save(applicationId: string, next: Evaluated, change: Addition): Promise<boolean>;
  /** The figures of everyone of an edition, in one query. */
  answers(edition: string): Promise<readonly Answers[]>;
  /** What people of an edition wrote, in one query. */
  comments(edition: string): Promise<readonly Comments[]>;
}

/** The answers in the table. */
export const createEvaluationRepository = (table: CpiTable): EvaluationRepository => {
  const respondents = respondentEntity(table);
  const answering = answersEntity(table);
  const commenting = commentsEntity(table);
  const participants = participantEntity(table);

  const both = async (edition: string, respondent: string): Promise<Evaluated | undefined> => {
    const { Responses } = await executeBatch(
      { maxAttempts: 3 },
      table
        .build(BatchGetCommand)
        .requests(
          answering.build(BatchGetRequest).key({ edition, respondent }),
          commenting.build(BatchGetRequest).key({ edition, respondent }),
        )
        .options({ consistent: true }),
    );
    const [answers, comments] = Responses?.[0] ?? [];
    if (answers === undefined) return undefined;
    const { track, section } = answers;
    return { answers, comments: comments ?? { edition, respondent, track, section, words: {} } };
  };

  return {
    find: async (applicationId) => {
      const command = respondents.build(GetItemCommand).key({ applicationId });
      const { Item } = await command.options({ consistent: true }).send();
      return Item && both(Item.edition, Item.respondent);
    },

    save: (applicationId, { answers, comments }, change) => {
      const { edition, respondent, version } = answers;
      const isFirst = version === 1;
      return whether(() =>
        execute(
          respondents
            .build(PutTransaction)
            .item({ applicationId, edition, respondent })
            .options({
              condition: isFirst
                ? { attr: 'respondent', exists: false }
                : { attr: 'respondent', eq: respondent },
            }),
          answering
            .build(PutTransaction)
            .item(answers)
            .options({
              condition: isFirst
                ? { attr: 'version', exists: false }
                : { attr: 'version', eq: version - 1 },
            }),
          commenting.build(PutTransaction).item(comments),
          participants
            .build(UpdateTransaction)
            .item(updateOf(applicationId, change))
            .options({ condition: conditionOf(change) }),
        ),
      );
    },

    answers: async (edition) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(answering)
        .query({ partition: key.evaluations(edition), range: { beginsWith: 'ANSWERS#' } })
        .options({ maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items;
    },

    comments: async (edition) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(commenting)
        .query({ partition: key.evaluations(edition), range: { beginsWith: 'COMMENTS#' } })
        .options({ maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items;
    },
  };
};
