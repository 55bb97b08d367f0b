/** Who must not review what, and who does not review it: pure, for the assignment and the gate. */
import type { Track } from './edition-track.ts';
import type { ReviewerProfile } from './reviewer-profile.ts';

/** What of an application decides on who may review it. */
export interface ReviewedApplication {
  readonly track: string;
  readonly section?: string;
  readonly name?: string;
  readonly country?: string;
  readonly organisation?: string;
  /** People and organisations, as the applicant named them. */
  readonly workedWith?: readonly string[];
  /** The language that it is written in. */
  readonly locale?: 'en' | 'ko';
}

export interface ConflictRules {
  /** Whether being of the same country is a conflict in this track. */
  readonly sameCountry: boolean;
}

/** What is a conflict in a track beside what always is. */
export const conflictRulesOf = ({ selection }: Track): ConflictRules => ({
  sameCountry: selection.review?.sameCountryConflict === true,
});

export const conflictFlags = ['same-employer', 'same-country', 'worked-together'] as const;
export type ConflictFlag = (typeof conflictFlags)[number];

/** Names as they compare: "Paper  House" and "paper house" are one. */
const plain = (name: string | undefined): string =>
  (name ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const same = (one: string | undefined, other: string | undefined): boolean =>
  plain(one) !== '' && plain(one) === plain(other);

/** The words of a text, so that a name is found in "Kim Minji (the festival)" and not in "Kimchi". */
const words = (text: string | undefined): string =>
  ` ${plain(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

const mentions = (text: string, name: string | undefined): boolean =>
  words(name).trim() !== '' && words(text).includes(words(name));

/** Whether either has said that the two have worked together. */
const workedTogether = (
  { workedWith, name, email, employer }: ReviewerProfile,
  application: ReviewedApplication,
): boolean =>
  workedWith.some(
    (other) => same(other, application.name) || same(other, application.organisation),
  ) ||
  (application.workedWith ?? []).some((named) =>
    [name, email, employer].some((one) => mentions(named, one)),
  );

/** What is known to stand between a reviewer and an application, without anybody's declaration. */
export const conflictsBetween = (
  profile: ReviewerProfile,
  application: ReviewedApplication,
  { sameCountry }: ConflictRules,
): readonly ConflictFlag[] => [
  ...(same(profile.employer, application.organisation) ? (['same-employer'] as const) : []),
  ...(sameCountry && application.country !== undefined && profile.country === application.country
    ? (['same-country'] as const)
    : []),
  ...(workedTogether(profile, application) ? (['worked-together'] as const) : []),
];

const isAmong = <T>(those: readonly T[], one: T | undefined): boolean =>
  those.length === 0 || one === undefined || those.includes(one);

/** Whether an application is of the kind that the reviewer reads: track, section, language. */
const isForReviewer = (
  { tracks, sections, languages }: ReviewerProfile,
  { track, section, locale }: ReviewedApplication,
): boolean => isAmong(tracks, track) && isAmong(sections, section) && isAmong(languages, locale);

/** Whether an application can be given to a reviewer. */
export const mayReview = (
  profile: ReviewerProfile,
  application: ReviewedApplication,
  rules: ConflictRules = { sameCountry: false },
): boolean =>
  isForReviewer(profile, application) && conflictsBetween(profile, application, rules).length === 0;
