/** What the reviewers of a version gave for it, put together. */
import type { ProposalStage } from './edition-stages.ts';
import type { ProposalAssessment, ProposalFile } from './proposal.ts';
import type { Scores } from './rubric.ts';
import { settled } from './scoring.ts';

/** How many reviewers each proposal has. */
export const reviewersFor = ({ reviewers = 1 }: Pick<ProposalStage, 'reviewers'>): number =>
  reviewers;

/** Given for exactly this version: a later one begins without. */
export const assessmentsOf = (
  { assessments }: Pick<ProposalFile, 'assessments'>,
  version: number,
): readonly ProposalAssessment[] => assessments.filter((one) => one.version === version);

/** The mean of each criterion; empty where nobody gave a score. */
export const meanScores = (all: readonly Scores[]): Scores => {
  const criteria = [...new Set(all.flatMap((scores) => Object.keys(scores)))];
  const meanOf = (criterion: string): number =>
    settled(all.reduce((sum, scores) => sum + (scores[criterion] ?? 0), 0) / all.length);
  return Object.fromEntries(criteria.map((criterion) => [criterion, meanOf(criterion)]));
};
