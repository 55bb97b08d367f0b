import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Discussion, DiscussionCard } from '../../domain/discussion.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** The discussion of the reviewers, in the dossier of the person whom it is about. */
export const discussionEntity = (table: CpiTable) =>
  new Entity({
    name: 'DISCUSSION',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      edition: string(),
      track: string(),
      reference: string(),
      openedAt: string(),
      closesAt: string(),
      closed: any().castAs<NonNullable<Discussion['closed']>>().optional(),
      told: list(string()),
      posts: any().castAs<Discussion['posts']>(),
      version: number(),
      event: string().optional(),
      card: any().castAs<DiscussionCard>(),
      byEditionKey: string(),
      byEditionSort: string(),
    }),
    computeKey: ({ applicationId }) => ({ pk: key.dossier(applicationId), sk: 'DISCUSSION' }),
  });
