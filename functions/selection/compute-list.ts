import type { ApplicationCard } from '../../shared/domain/application.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import type { ReviewCard } from '../../shared/domain/review.ts';
import { applicationRubric } from '../../shared/domain/rubric.ts';
import { standingOf } from '../../shared/domain/scoring.ts';
import { type Selection, select } from '../../shared/domain/selection.ts';
import type { Candidate } from '../../shared/domain/selection-candidate.ts';
import { everyApplication } from '../../shared/store/every-application.ts';
import type { SelectionDeps } from './deps.ts';
import { drawLot } from './draw-lot.ts';

const candidateOf = (
  card: ApplicationCard,
  reviews: readonly ReviewCard[],
  { seed, reviewsNeeded }: { readonly seed: string; readonly reviewsNeeded: number },
): Candidate => ({
  applicationId: card.applicationId,
  section: card.section ?? '',
  country: card.country ?? '',
  submittedAt: card.submittedAt ?? '',
  lot: drawLot(seed, card),
  standing: standingOf(
    reviews.flatMap(({ result }) => result ?? []),
    reviewsNeeded,
  ),
});

/** The list of a track from what stands now: two queries, however many people applied. */
export const computeList = async (
  { applications, reviews }: Pick<SelectionDeps, 'applications' | 'reviews'>,
  edition: Edition,
  track: Track,
): Promise<Selection> => {
  const of = { edition: edition.edition, track: track.id };
  const [cards, reviewed] = await Promise.all([
    everyApplication(applications, { ...of, status: 'eligible' }),
    reviews.ofTrack(of.edition, of.track),
  ]);
  const byApplication = Map.groupBy(reviewed, ({ applicationId }) => applicationId);
  const { reviewsNeeded } = track.selection;
  const candidates = cards.map((card) =>
    candidateOf(card, byApplication.get(card.applicationId) ?? [], {
      seed: edition.seed,
      reviewsNeeded,
    }),
  );
  return select(track, applicationRubric(edition, track.id), candidates);
};

/** Lists are values: the same decisions for the same reasons are the same list. */
export const isSameList = (one: Selection, other: Selection): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
