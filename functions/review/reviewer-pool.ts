import type { ApplicationCard } from '../../shared/domain/application.ts';
import { conflictRulesOf, mayReview } from '../../shared/domain/conflict.ts';
import type { Track } from '../../shared/domain/edition.ts';
import { plainProfile, type ReviewerProfile } from '../../shared/domain/reviewer-profile.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';

/** Who may take over, reserves included; where the office keeps no list, who was named before. */
export const replacementsIn = (
  known: readonly ReviewerProfile[],
  { reviewers }: Pick<Assignment, 'reviewers'>,
): readonly ReviewerProfile[] => (known.length > 0 ? known : reviewers.map(plainProfile));

/** Whether a reviewer of a pool may be given an application: it fits, and they have not left it. */
export const fitIn = (
  pool: readonly ReviewerProfile[],
  applications: readonly Omit<ApplicationCard, 'status'>[],
  track: Track,
  { released }: Pick<Assignment, 'released'>,
): ((sub: string, applicationId: string) => boolean) => {
  const profiles = new Map(pool.map((profile) => [profile.sub, profile]));
  const cards = new Map(applications.map((card) => [card.applicationId, card]));
  const left = new Set(released.map(({ application, reviewer }) => `${application}#${reviewer}`));
  const rules = conflictRulesOf(track);
  return (sub, applicationId) => {
    const [profile, card] = [profiles.get(sub), cards.get(applicationId)];
    if (profile === undefined || card === undefined) return false;
    return !left.has(`${applicationId}#${sub}`) && mayReview(profile, card, rules);
  };
};
