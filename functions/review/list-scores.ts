import { type DiscussionCard, isDiscussionOpen } from '../../shared/domain/discussion.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import type { ReviewCard } from '../../shared/domain/review.ts';
import { rankedStanding, reviewScoresOf } from '../../shared/domain/review-scores.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ReviewDeps } from './deps.ts';
import type { routes } from './routes.ts';

const reviewRow = ({ reviewer, status, submittedAt, result }: ReviewCard) => ({
  reviewer: reviewer.sub,
  ...{ status, submittedAt, score: result?.score },
});

const discussionRow = (card: DiscussionCard | undefined, now: number) =>
  card && {
    ...{ openedAt: card.openedAt, closesAt: card.closesAt, posts: card.posts },
    open: isDiscussionOpen(card, now),
  };

/** The scores of a track, as given and on one scale, side by side: two queries. */
export const listScores =
  ({ editions, reviews, discussions }: Pick<ReviewDeps, 'editions' | 'reviews' | 'discussions'>) =>
  async ({ params, receivedAt: now }: RequestOf<typeof routes.listScores>): Promise<Reply> => {
    const record = await editions.get(params.edition);
    const track = record && trackOf(record.edition, params.track);
    if (track === undefined) return refused(notFound);
    const { reviewsNeeded, rankBy = 'raw', review: { spreadLimit } = {} } = track.selection;
    const [cards, discussed] = await Promise.all([
      reviews.ofTrack(params.edition, track.id),
      discussions.ofTrack(params.edition, track.id),
    ]);
    const discussionOf = new Map(discussed.map((one) => [one.applicationId, one]));
    const scores = reviewScoresOf(cards, reviewsNeeded);
    const rows = [...Map.groupBy(cards, ({ applicationId }) => applicationId)].map(([id, own]) => {
      const { raw, normalised, spread } = scores.get(id) ?? { raw: rankedStanding(undefined) };
      return {
        applicationId: id,
        reference: own[0]?.reference,
        section: own[0]?.section,
        submitted: raw.reviews,
        rankable: raw.rankable,
        mean: raw.mean,
        normalised,
        spread,
        disputed: spreadLimit !== undefined && (spread ?? 0) > spreadLimit,
        discussion: discussionRow(discussionOf.get(id), now),
        reviews: own.map(reviewRow),
      };
    });
    return ok({ track: track.id, reviewsNeeded, rankBy, spreadLimit, applications: rows });
  };
