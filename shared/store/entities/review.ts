import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { map } from 'dynamodb-toolbox/schema/map';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import {
  type Review,
  type ReviewCard,
  recommendations,
  reviewStatuses,
} from '../../domain/review.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/**
 * A review in the dossier of the person who is reviewed. While it is open it stands in the list
 * of what falls due; submitted, it stands there no more.
 */
export const reviewEntity = (table: CpiTable) =>
  new Entity({
    name: 'REVIEW',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      sub: string().key(),
      edition: string(),
      track: string(),
      section: string(),
      reference: string(),
      reviewer: map({ sub: string(), email: string(), locale: string().enum('en', 'ko') }),
      status: string().enum(...reviewStatuses),
      assignedAt: string(),
      declaredAt: string().optional(),
      dueAt: string(),
      answerBy: string().optional(),
      submittedAt: string().optional(),
      scores: any().castAs<Review['scores']>(),
      recommendation: string()
        .enum(...recommendations)
        .optional(),
      comment: string(),
      result: any().castAs<NonNullable<Review['result']>>().optional(),
      earlier: any().castAs<NonNullable<Review['earlier']>>().optional(),
      release: any().castAs<NonNullable<Review['release']>>().optional(),
      version: number(),
      event: string().optional(),
      card: any().castAs<ReviewCard>(),
      byEditionKey: string(),
      byEditionSort: string(),
      byReviewerKey: string(),
      byReviewerSort: string(),
      dueByKey: string().optional(),
      dueBySort: string().optional(),
    }),
    computeKey: ({ applicationId, sub }) => ({
      pk: key.dossier(applicationId),
      sk: `REVIEW#${sub}`,
    }),
  });
