import type { ApplicationCard } from '../../shared/domain/application.ts';
import { type ConflictRules, mayReview } from '../../shared/domain/conflict.ts';
import type { Track } from '../../shared/domain/edition.ts';
import type { Reviewer } from '../../shared/domain/review.ts';
import { plainProfile, type ReviewerProfile } from '../../shared/domain/reviewer-profile.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';

/**
 * Who takes new work: those who were named, with what the edition's office knows of them; without
 * a name, everyone that the office knows and does not keep in reserve.
 */
export const poolOf = (
  known: readonly ReviewerProfile[],
  named: readonly Reviewer[],
): readonly ReviewerProfile[] => {
  const bySub = new Map(known.map((profile) => [profile.sub, profile]));
  return named.length === 0
    ? known.filter(({ reserve }) => !reserve)
    : named.map((one) => ({ ...(bySub.get(one.sub) ?? plainProfile(one)), ...one }));
};

/** Who may take over, reserves included; where the office keeps no list, who was named before. */
export const replacementsIn = (
  known: readonly ReviewerProfile[],
  { reviewers }: Pick<Assignment, 'reviewers'>,
): readonly ReviewerProfile[] => (known.length > 0 ? known : reviewers.map(plainProfile));

/** What is a conflict in a track beside what always is. */
export const conflictRulesOf = ({ selection }: Track): ConflictRules => ({
  sameCountry: selection.review?.sameCountryConflict === true,
});

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
