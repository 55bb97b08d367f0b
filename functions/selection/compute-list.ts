import type { ApplicationCard } from '../../shared/domain/application.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { ranksPastAfterOthers } from '../../shared/domain/eligibility-rules.ts';
import {
  type ApplicationScores,
  rankedStanding,
  reviewScoresOf,
} from '../../shared/domain/review-scores.ts';
import { applicationRubric } from '../../shared/domain/rubric.ts';
import { type Selection, select } from '../../shared/domain/selection.ts';
import { type Adjustments, adjusted } from '../../shared/domain/selection-adjustment.ts';
import type { Candidate } from '../../shared/domain/selection-candidate.ts';
import { everyApplication } from '../../shared/store/every-application.ts';
import type { SelectionDeps } from './deps.ts';
import { drawLot } from './draw-lot.ts';

interface Ranking {
  readonly seed: string;
  readonly rankBy?: 'raw' | 'normalised';
  /** Whoever took part in an earlier edition comes after all others. */
  readonly pastAfterOthers: boolean;
}

const candidateOf = (
  card: ApplicationCard,
  scores: ApplicationScores | undefined,
  { seed, rankBy, pastAfterOthers }: Ranking,
): Candidate => ({
  applicationId: card.applicationId,
  section: card.section ?? '',
  country: card.country ?? '',
  submittedAt: card.submittedAt ?? '',
  lot: drawLot(seed, card),
  standing: rankedStanding(scores, rankBy),
  ...(pastAfterOthers && card.pastParticipant !== undefined ? { afterOthers: true } : {}),
});

type Deps = Pick<SelectionDeps, 'reviews' | 'solver'> & {
  readonly applications: Pick<SelectionDeps['applications'], 'list'>;
};

/** The list of a track from what stands now: two queries, however many people applied. */
export const computeList = async (
  { applications, reviews, solver }: Deps,
  edition: Edition,
  track: Track,
  adjustments: Adjustments,
  threshold = applicationRubric(edition, track.id).threshold,
): Promise<Selection> => {
  const of = { edition: edition.edition, track: track.id };
  const [cards, reviewed] = await Promise.all([
    everyApplication(applications, { ...of, status: 'eligible' }),
    reviews.ofTrack(of.edition, of.track),
  ]);
  const { reviewsNeeded, rankBy } = track.selection;
  const scores = reviewScoresOf(reviewed, reviewsNeeded);
  const candidates = cards.map((card) =>
    adjusted(
      candidateOf(card, scores.get(card.applicationId), {
        ...{ seed: edition.seed, rankBy },
        pastAfterOthers: ranksPastAfterOthers(track),
      }),
      adjustments,
    ),
  );
  return select(track, { threshold }, candidates, await solver());
};

/** Lists are values: the same decisions for the same reasons are the same list. */
export const isSameList = (one: Selection, other: Selection): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
