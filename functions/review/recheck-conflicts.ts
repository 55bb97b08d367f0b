import type { ApplicationAssessed } from '../../events/application-assessed.ts';
import type { Audit } from '../../events/audit.ts';
import type { ReviewerRegistered } from '../../events/reviewer-registered.ts';
import type { Application } from '../../shared/domain/application.ts';
import { conflictRulesOf, conflictsBetween } from '../../shared/domain/conflict.ts';
import { type Edition, trackOf } from '../../shared/domain/edition.ts';
import type { Review } from '../../shared/domain/review.ts';
import type { ReviewerProfile } from '../../shared/domain/reviewer-profile.ts';
import type { EventOutcome } from '../../shared/runtime/event-handler.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { releaseReview } from '../../shared/store/release-review.ts';
import type { ReviewDeps } from './deps.ts';
import { everyReviewOf } from './every-review.ts';
import { isInReview } from './load-review.ts';

type Deps = Pick<ReviewDeps, 'applications' | 'editions' | 'reviews' | 'reviewers' | 'ids'>;

interface Pair {
  readonly profile: ReviewerProfile;
  readonly application: Application;
  readonly edition: Edition;
  /** Who on the staff made it known; absent where the applicant did. */
  readonly by?: Audit['by'];
  readonly now: number;
}

const nobody: Audit['by'] = { sub: 'automatic', roles: [] };

/** Whether a review was made void because something is now known to stand in its way. */
const releaseFlagged = async (
  deps: Deps,
  { profile, application, edition, by = nobody, now }: Pair,
): Promise<boolean> => {
  const track = trackOf(edition, application.track);
  if (track === undefined || !isInReview(application)) return false;
  const flags = conflictsBetween(profile, application, conflictRulesOf(track));
  if (flags.length === 0) return false;
  const kind = flags.join(' ');
  for (;;) {
    const review = await deps.reviews.get(application.applicationId, profile.sub);
    if (review === undefined || review.status === 'void') return false;
    const audit: Audit = {
      by,
      action: 'conflict-flagged',
      before: { reviewer: profile.sub, status: review.status },
      after: { status: 'void', kind },
    };
    if (await releaseReview(deps, review, { reason: 'conflict', note: kind, now, audit })) {
      return true;
    }
  }
};

/** What is known of a reviewer has changed: looks again at everything that they review or reviewed. */
export const recheckReviewer =
  (deps: Deps) =>
  async ({ edition: id, data, audit }: ReviewerRegistered, now: number): Promise<EventOutcome> => {
    const of = { edition: id, sub: data.reviewer };
    const [record, known, open, done] = await Promise.all([
      deps.editions.get(id),
      deps.reviewers.list(id),
      everyReviewOf(deps, { ...of, status: 'open' }),
      everyReviewOf(deps, { ...of, status: 'done' }),
    ]);
    const profile = known.find(({ sub }) => sub === data.reviewer);
    if (record === undefined || profile === undefined) return 'unknown';
    let released = 0;
    await inParallel([...open, ...done], 16, async ({ applicationId }) => {
      const application = await deps.applications.get(applicationId);
      if (application === undefined) return;
      const pair = { profile, application, edition: record.edition, now, by: audit?.by };
      if (await releaseFlagged(deps, pair)) released += 1;
    });
    return `released-${released}`;
  };

const counting = ({ status }: Review): boolean => status !== 'void';

/** What an application says was looked at anew: so is who reviews it. */
export const recheckApplication =
  (deps: Deps) =>
  async ({ subject, edition: id }: ApplicationAssessed, now: number): Promise<EventOutcome> => {
    const reviews = (await deps.reviews.ofApplication(subject)).filter(counting);
    if (reviews.length === 0) return 'not-assigned';
    const [application, record, known] = await Promise.all([
      deps.applications.get(subject),
      deps.editions.get(id),
      deps.reviewers.list(id),
    ]);
    if (application === undefined || record === undefined) return 'unknown';
    let released = 0;
    for (const { reviewer } of reviews) {
      const profile = known.find(({ sub }) => sub === reviewer.sub);
      if (profile === undefined) continue;
      const pair = { profile, application, edition: record.edition, now };
      if (await releaseFlagged(deps, pair)) released += 1;
    }
    return `released-${released}`;
  };
