import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Answers, Comments } from '../../domain/evaluation-answers.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/**
 * Under which name a person's answers are kept, in the dossier: the one thing that leads from a
 * person to them. With it the tie is gone, and the figures stay as they are.
 */
export const respondentEntity = (table: CpiTable) =>
  new Entity({
    name: 'RESPONDENT',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      edition: string(),
      respondent: string(),
    }),
    computeKey: ({ applicationId }) => ({ pk: key.dossier(applicationId), sk: 'RESPONDENT' }),
  });

/** The figures that somebody gave, without who it was. Those of an edition are one query. */
export const answersEntity = (table: CpiTable) =>
  new Entity({
    name: 'EVALUATION_ANSWERS',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      respondent: string().key(),
      track: string(),
      section: string(),
      ratings: any().castAs<Answers['ratings']>(),
      outcome: string().optional(),
      version: number(),
    }),
    computeKey: ({ edition, respondent }) => ({
      pk: key.evaluations(edition),
      sk: `ANSWERS#${respondent}`,
    }),
  });

/** What somebody wrote beside their figures; an erasure deletes it. */
export const commentsEntity = (table: CpiTable) =>
  new Entity({
    name: 'EVALUATION_COMMENTS',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      respondent: string().key(),
      track: string(),
      section: string(),
      words: any().castAs<Comments['words']>(),
    }),
    computeKey: ({ edition, respondent }) => ({
      pk: key.evaluations(edition),
      sk: `COMMENTS#${respondent}`,
    }),
  });
