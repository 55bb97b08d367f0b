import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Contribution } from '../../domain/cohort-contribution.ts';
import type { Listed } from '../../domain/cohort-list.ts';
import type { CohortMember } from '../../domain/cohort-member.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** What somebody wrote for the others of their edition, with what was reported of it. */
export const contributionEntity = (table: CpiTable) =>
  new Entity({
    name: 'CONTRIBUTION',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      id: string().key(),
      version: number(),
      contribution: any().castAs<Contribution>(),
      event: string().optional(),
    }),
    computeKey: ({ edition, id }) => ({ pk: key.cohort(edition), sk: `CONTRIBUTION#${id}` }),
  });

/**
 * A copy of a contribution in one of the lists that it is read from: what it says changes in one
 * transaction with the contribution, and while it is hidden there is no copy for others to read.
 */
export const contributionPlaceEntity = (table: CpiTable) =>
  new Entity({
    name: 'CONTRIBUTION_PLACE',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      list: string().key(),
      sort: string().key(),
      contribution: any().castAs<Listed>(),
    }),
    computeKey: ({ edition, list, sort }) => ({ pk: key.cohortList(edition, list), sk: sort }),
  });

/** Somebody as one who writes: how much today, and whether the office has closed it; in the dossier. */
export const cohortMemberEntity = (table: CpiTable) =>
  new Entity({
    name: 'COHORT_MEMBER',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      edition: string(),
      closed: any().castAs<NonNullable<CohortMember['closed']>>().optional(),
      posts: any().castAs<NonNullable<CohortMember['posts']>>().optional(),
      version: number(),
      event: string().optional(),
    }),
    computeKey: ({ applicationId }) => ({ pk: key.dossier(applicationId), sk: 'COHORT-MEMBER' }),
  });
