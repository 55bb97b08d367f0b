import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type {
  ProposalAssessment,
  ProposalDraft,
  ProposalFile,
  ProposalReview,
  ProposalVersion,
} from '../domain/proposal.ts';
import type { CpiTable } from './client.ts';
import { participantEntity } from './entities/participant.ts';
import {
  proposalAssessmentEntity,
  proposalDraftEntity,
  proposalReviewEntity,
  proposalVersionEntity,
} from './entities/proposal.ts';
import { key } from './keys.ts';
import { conditionOf, updateOf } from './participant-write.ts';
import type { Transition } from './transitions/change.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

export interface ProposalRepository {
  /** Everything written about a person's proposal, in one read. */
  fileOf(applicationId: string): Promise<ProposalFile>;
  /** Replaces the draft that is one revision behind; `false` when another window has saved. */
  saveDraft(applicationId: string, draft: ProposalDraft): Promise<boolean>;
  /**
   * Keeps the version and moves the participant, both or neither. `false` when that version stands
   * already, or when the participant may not be moved (any more).
   */
  submit(version: ProposalVersion, transition: Transition): Promise<boolean>;
  /** Keeps a reviewer's assessment of a version; `false` when theirs stands already. */
  assess(assessment: ProposalAssessment): Promise<boolean>;
  /** Keeps the decision and moves the participant, both or neither; of two who decide one wins. */
  decide(review: ProposalReview, transition: Transition): Promise<boolean>;
}

const absent = { condition: { attr: 'applicationId', exists: false } } as const;

/** `false` when a condition refused the write. */
const unlessRefused = async (write: () => Promise<unknown>): Promise<boolean> => {
  try {
    await withRetry(write);
    return true;
  } catch (fault) {
    if (isConditionFailure(fault)) return false;
    throw fault;
  }
};

/** The proposals in the table. */
export const createProposalRepository = (table: CpiTable): ProposalRepository => {
  const drafts = proposalDraftEntity(table);
  const versions = proposalVersionEntity(table);
  const reviews = proposalReviewEntity(table);
  const assessments = proposalAssessmentEntity(table);
  const participants = participantEntity(table);

  const moving = (applicationId: string, transition: Transition) =>
    participants
      .build(UpdateTransaction)
      .item(updateOf(applicationId, transition))
      .options({ condition: conditionOf(transition) });

  return {
    fileOf: async (applicationId) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(versions, drafts, reviews, assessments)
        .query({ partition: key.dossier(applicationId), range: { beginsWith: 'PROPOSAL' } })
        .options({
          consistent: true,
          entityAttrFilter: false,
          maxPages: Number.POSITIVE_INFINITY,
        })
        .send();
      const draft = Items.find((found) => 'revision' in found);
      return {
        ...(draft === undefined ? {} : { draft: draftOf(draft) }),
        versions: Items.filter((found) => 'round' in found),
        reviews: Items.filter((found) => 'decision' in found),
        assessments: Items.filter((found) => 'recommendation' in found),
      };
    },

    saveDraft: (applicationId, draft) => {
      const command = drafts.build(PutItemCommand).item({ applicationId, ...draft });
      const condition =
        draft.revision === 1
          ? absent.condition
          : ({ attr: 'revision', eq: draft.revision - 1 } as const);
      return unlessRefused(() => command.options({ condition }).send());
    },

    submit: (version, transition) =>
      unlessRefused(() =>
        execute(
          versions.build(PutTransaction).item(version).options(absent),
          moving(version.applicationId, transition),
        ),
      ),

    assess: (assessment) => {
      const command = assessments.build(PutItemCommand).item(assessment).options(absent);
      return unlessRefused(() => command.send());
    },

    decide: (review, transition) =>
      unlessRefused(() =>
        execute(
          reviews.build(PutTransaction).item(review).options(absent),
          moving(review.applicationId, transition),
        ),
      ),
  };
};

const draftOf = ({
  applicationId: _applicationId,
  ...draft
}: ProposalDraft & { readonly applicationId: string }): ProposalDraft => draft;
