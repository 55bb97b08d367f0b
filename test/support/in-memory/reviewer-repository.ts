import type { ReviewerProfile } from '../../../shared/domain/reviewer-profile.ts';
import type { ReviewerRepository } from '../../../shared/store/reviewer-repository.ts';

/** Reviewers in memory, with the same outcomes as the table's; `present` review in 2031. */
export const inMemoryReviewerRepository = (
  ...present: readonly ReviewerProfile[]
): ReviewerRepository => {
  const reviewers = new Map(present.map((profile) => [`2031#${profile.sub}`, profile]));
  return {
    list: async (edition) =>
      [...reviewers]
        .filter(([id]) => id.startsWith(`${edition}#`))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, profile]) => profile),
    keep: async (edition, profile) => {
      reviewers.set(`${edition}#${profile.sub}`, profile);
    },
    remove: async (edition, sub) => {
      reviewers.delete(`${edition}#${sub}`);
    },
  };
};
