import type { Scores } from './rubric.ts';
import { oneLine, severalLines } from './typed-text.ts';

/** What is written of a project proposal: a title, and a text under each heading of the outline. */
export interface ProposalText {
  readonly title: string;
  /** Heading → text; a heading without a text is absent. */
  readonly outline: Readonly<Record<string, string>>;
}

/** What was saved last and is not handed in yet. */
export interface ProposalDraft extends ProposalText {
  /** Counts up with every save; writers state the one that they read. */
  readonly revision: number;
  /** The submitted version that it goes on from, 0 before the first: older drafts are over. */
  readonly onVersion: number;
  readonly savedAt: string;
}

/** A version as it was submitted. It never changes. */
export interface ProposalVersion extends ProposalText {
  readonly applicationId: string;
  /** 1 for the first submission. */
  readonly version: number;
  /** 0 until a revision was asked for. */
  readonly round: number;
  readonly submittedAt: string;
  /** Hash of the idempotency key that it was sent with. */
  readonly key?: string;
}

export const proposalDecisions = ['approve', 'revise', 'reject'] as const;
export type ProposalDecision = (typeof proposalDecisions)[number];

/** What is said of a version: by a reviewer who would decide so, or by the office that does. */
export interface ProposalVerdictContent {
  readonly scores: Scores;
  readonly decision: ProposalDecision;
  readonly comment: string;
}

/** What an assigned reviewer gave for one version and would decide; later versions begin anew. */
export interface ProposalAssessment extends Omit<ProposalVerdictContent, 'decision'> {
  readonly applicationId: string;
  readonly version: number;
  /** The reviewer's stable id. */
  readonly sub: string;
  readonly recommendation: ProposalDecision;
  /** Weighted score out of 100, by the rubric as it was then. */
  readonly score: number;
  readonly assessedAt: string;
}

/** The office's decision on one version, with the mean of the scores given for exactly that one. */
export interface ProposalReview extends ProposalVerdictContent {
  readonly applicationId: string;
  readonly version: number;
  /** Stable id of who decided. */
  readonly sub: string;
  /** Weighted score out of 100, by the rubric as it was then. */
  readonly score: number;
  readonly threshold: number;
  readonly decidedAt: string;
  /** When the revision is due that was asked for. */
  readonly dueAt?: string;
}

/** Everything that was written about one person's proposal. */
export interface ProposalFile {
  readonly draft?: ProposalDraft;
  /** Oldest first. */
  readonly versions: readonly ProposalVersion[];
  /** In the order of the versions. */
  readonly reviews: readonly ProposalReview[];
  /** Of every version, in their order. */
  readonly assessments: readonly ProposalAssessment[];
}

/** Text as it is kept: one spelling, nothing that cannot be seen, headings without a text left out. */
export const tidied = ({ title, outline }: ProposalText): ProposalText => ({
  title: oneLine(title),
  outline: Object.fromEntries(
    Object.entries(outline)
      .map(([heading, text]) => [heading, severalLines(text)] as const)
      .filter(([, text]) => text !== ''),
  ),
});

/** The text under a heading; empty where nothing was written. */
export const textUnder = ({ outline }: Pick<ProposalText, 'outline'>, heading: string): string =>
  Object.hasOwn(outline, heading) ? (outline[heading] ?? '') : '';

const sameEntries = (
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => Object.hasOwn(one, name) === Object.hasOwn(other, name) && one[name] === other[name],
  );

/** Whether two texts say the same, so that a double click is one submission. */
export const sameText = (one: ProposalText, other: ProposalText): boolean =>
  one.title === other.title && sameEntries(one.outline, other.outline);

/** Whether two assessments say the same, so that a double click is one assessment. */
export const sameAssessment = (
  one: Pick<ProposalAssessment, 'recommendation' | 'comment' | 'scores'>,
  other: Pick<ProposalAssessment, 'recommendation' | 'comment' | 'scores'>,
): boolean =>
  one.recommendation === other.recommendation &&
  one.comment === other.comment &&
  sameEntries(one.scores, other.scores);
