import type { Envelope } from '../../../events/envelope.ts';
import type { ReviewerProfile } from '../../../shared/domain/reviewer-profile.ts';
import type { ReviewerRepository } from '../../../shared/store/reviewer-repository.ts';

export interface InMemoryReviewers extends ReviewerRepository {
  /** Events in the order of their writes. */
  readonly events: readonly Envelope[];
}

/** Reviewers in memory, with the same outcomes as the table's; `present` review in 2031. */
export const inMemoryReviewerRepository = (
  ...present: readonly ReviewerProfile[]
): InMemoryReviewers => {
  const reviewers = new Map(present.map((profile) => [`2031#${profile.sub}`, profile]));
  const events: Envelope[] = [];
  return {
    events,
    list: async (edition) =>
      [...reviewers]
        .filter(([id]) => id.startsWith(`${edition}#`))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, profile]) => profile),
    keep: async (edition, profile, event) => {
      if (event !== undefined) events.push(event);
      reviewers.set(`${edition}#${profile.sub}`, profile);
    },
    remove: async (edition, sub) => {
      reviewers.delete(`${edition}#${sub}`);
    },
  };
};
