import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import {
  type ProposalAssessment,
  type ProposalReview,
  type ProposalText,
  proposalDecisions,
} from '../../domain/proposal.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

const padded = (version: number): string => String(version).padStart(6, '0');

const outline = () => any().castAs<ProposalText['outline']>();

/** What is being written; the one item that a save replaces. */
export const proposalDraftEntity = (table: CpiTable) =>
  new Entity({
    name: 'PROPOSAL_DRAFT',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      title: string(),
      outline: outline(),
      revision: number(),
      onVersion: number(),
      savedAt: string(),
    }),
    computeKey: ({ applicationId }) => ({ pk: key.dossier(applicationId), sk: 'PROPOSAL-DRAFT' }),
  });

/** A submitted version, an item of its own for ever. */
export const proposalVersionEntity = (table: CpiTable) =>
  new Entity({
    name: 'PROPOSAL',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      version: number().key(),
      round: number(),
      title: string(),
      outline: outline(),
      submittedAt: string(),
      key: string().optional(),
    }),
    computeKey: ({ applicationId, version }) => ({
      pk: key.dossier(applicationId),
      sk: `PROPOSAL#${padded(version)}`,
    }),
  });

/** What an assigned reviewer gave for one version. It never changes. */
export const proposalAssessmentEntity = (table: CpiTable) =>
  new Entity({
    name: 'PROPOSAL_ASSESSMENT',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      version: number().key(),
      sub: string().key(),
      scores: any().castAs<ProposalAssessment['scores']>(),
      recommendation: string().enum(...proposalDecisions),
      comment: string(),
      score: number(),
      assessedAt: string(),
    }),
    computeKey: ({ applicationId, version, sub }) => ({
      pk: key.dossier(applicationId),
      sk: `PROPOSAL-ASSESSMENT#${padded(version)}#${sub}`,
    }),
  });

/** The office's decision on one version. */
export const proposalReviewEntity = (table: CpiTable) =>
  new Entity({
    name: 'PROPOSAL_REVIEW',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      version: number().key(),
      sub: string().key(),
      scores: any().castAs<ProposalReview['scores']>(),
      decision: string().enum(...proposalDecisions),
      comment: string(),
      score: number(),
      threshold: number(),
      decidedAt: string(),
      dueAt: string().optional(),
    }),
    computeKey: ({ applicationId, version, sub }) => ({
      pk: key.dossier(applicationId),
      sk: `PROPOSAL-REVIEW#${padded(version)}#${sub}`,
    }),
  });
