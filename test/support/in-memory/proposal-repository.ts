import type {
  ProposalAssessment,
  ProposalDraft,
  ProposalReview,
  ProposalVersion,
} from '../../../shared/domain/proposal.ts';
import type { ParticipantRepository } from '../../../shared/store/participant-repository.ts';
import type { ProposalRepository } from '../../../shared/store/proposal-repository.ts';
import type { Transition } from '../../../shared/store/transitions/index.ts';

/** Proposals in memory, over the participants that they move. */
export const inMemoryProposalRepository = (
  participants: Pick<ParticipantRepository, 'move'>,
): ProposalRepository => {
  const drafts = new Map<string, ProposalDraft>();
  const versions = new Map<string, ProposalVersion>();
  const reviews = new Map<string, ProposalReview>();
  const assessments = new Map<string, ProposalAssessment>();

  /** Puts a new item while the participant moves; without the move it was never there. */
  const together = async <T extends { readonly applicationId: string }>(
    items: Map<string, T>,
    id: string,
    item: T,
    transition: Transition,
  ): Promise<boolean> => {
    if (items.has(id)) return false;
    items.set(id, item);
    const outcome = await participants.move(item.applicationId, transition);
    if (typeof outcome !== 'string') return true;
    items.delete(id);
    return false;
  };
  const of = <T extends { readonly applicationId: string; readonly version: number }>(
    items: ReadonlyMap<string, T>,
    applicationId: string,
  ): T[] =>
    [...items.values()]
      .filter((item) => item.applicationId === applicationId)
      .sort((a, b) => a.version - b.version);

  return {
    fileOf: async (applicationId) => {
      const draft = drafts.get(applicationId);
      return {
        ...(draft === undefined ? {} : { draft }),
        versions: of(versions, applicationId),
        reviews: of(reviews, applicationId),
        assessments: of(assessments, applicationId),
      };
    },
    saveDraft: async (applicationId, draft) => {
      if ((drafts.get(applicationId)?.revision ?? 0) !== draft.revision - 1) return false;
      drafts.set(applicationId, draft);
      return true;
    },
    submit: (version, transition) =>
      together(versions, `${version.applicationId}#${version.version}`, version, transition),
    assess: async (assessment) => {
      const id = `${assessment.applicationId}#${assessment.version}#${assessment.sub}`;
      if (assessments.has(id)) return false;
      assessments.set(id, assessment);
      return true;
    },
    decide: (review, transition) => {
      const id = `${review.applicationId}#${review.version}#${review.sub}`;
      return together(reviews, id, review, transition);
    },
  };
};
