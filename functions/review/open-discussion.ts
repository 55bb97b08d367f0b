import type { DiscussionOpened } from '../../events/discussion-opened.ts';
import type { ReviewSubmitted } from '../../events/review-submitted.ts';
import {
  type Discussion,
  discussionOpened,
  isDiscussionOpen,
  withTold,
} from '../../shared/domain/discussion.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import type { Reviewer } from '../../shared/domain/review.ts';
import { spreadOf } from '../../shared/domain/review-scores.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { EventOutcome } from '../../shared/runtime/event-handler.ts';
import type { ReviewDeps } from './deps.ts';
import { isInReview } from './load-review.ts';

type Deps = Pick<ReviewDeps, 'applications' | 'editions' | 'reviews' | 'discussions' | 'ids'>;

/** Tells of the discussion whom nobody has told of it yet. */
const announcement = (
  { applicationId, edition, track, reference, closesAt }: Discussion,
  reviewers: readonly Reviewer[],
  { id, now }: { readonly id: string; readonly now: number },
): DiscussionOpened => ({
  id,
  type: 'DiscussionOpened.v1',
  source: 'cpi.review',
  time: isoOf(now),
  subject: applicationId,
  edition,
  data: { track, reference, reviewers: [...reviewers], closesAt },
});

/**
 * Opens the discussion of an application, once, when its scores are further apart than the edition
 * allows, and tells each reviewer of it who has submitted: whoever has not, learns nothing of it.
 */
export const openDiscussion =
  (deps: Deps) =>
  async ({ subject, edition: editionId }: ReviewSubmitted, now: number): Promise<EventOutcome> => {
    const [application, record] = await Promise.all([
      deps.applications.get(subject),
      deps.editions.get(editionId),
    ]);
    const track = record && application && trackOf(record.edition, application.track);
    if (application === undefined || track === undefined) return 'unknown';
    const limit = track.selection.review?.spreadLimit;
    if (limit === undefined) return 'no-limit';
    if (!isInReview(application)) return 'closed';

    for (;;) {
      const [stands, reviews] = await Promise.all([
        deps.discussions.get(subject),
        deps.reviews.ofApplication(subject),
      ]);
      const done = reviews.filter(({ status }) => status === 'done');
      const spread = spreadOf(done.flatMap(({ result }) => result?.score ?? [])) ?? 0;
      if (stands === undefined && spread <= limit) return 'near-each-other';
      if (stands !== undefined && !isDiscussionOpen(stands, now)) return 'closed';
      const untold = done
        .map(({ reviewer }) => reviewer)
        .filter(({ sub }) => stands?.told.includes(sub) !== true);
      if (untold.length === 0) return 'already';
      const subs = untold.map(({ sub }) => sub);
      const { reference = '' } = application;
      const of = { applicationId: subject, edition: editionId, reference };
      const next =
        stands === undefined
          ? { ...discussionOpened(of, track, now), told: subs }
          : withTold(stands, subs);
      const event = announcement(next, untold, { id: deps.ids.newId(), now });
      if (await deps.discussions.replace(next, event)) return stands ? 'told' : 'opened';
    }
  };
