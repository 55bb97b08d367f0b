import { loadsIn } from '../../shared/domain/assignment.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import { reviewDatesOf } from '../../shared/domain/review-due.ts';
import { poolOf } from '../../shared/domain/reviewer-profile.ts';
import { auditOf } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { everyApplication } from '../../shared/store/every-application.ts';
import { announceReviews } from './announce-reviews.ts';
import type { ReviewDeps } from './deps.ts';
import { makeReviews } from './make-reviews.ts';
import { tooFewReviewers } from './refusals.ts';
import type { routes } from './routes.ts';
import { settlePanels } from './settle-panels.ts';

/**
 * Gives each eligible application of a track its reviewers: settles the plan, makes the reviews,
 * tells the reviewers. Each step only adds what is missing, so that it can be asked for again at
 * any time, by anyone, and after any crash.
 */
export const assignReviews =
  (deps: ReviewDeps) =>
  async (request: RequestOf<typeof routes.assignReviews>): Promise<Reply> => {
    const { params, body, receivedAt: now, locale } = request;
    const { edition } = (await deps.editions.get(params.edition)) ?? {};
    const track = edition && trackOf(edition, body.track);
    if (edition === undefined || track === undefined) return refused(notFound);

    const applications = await everyApplication(deps.applications, {
      edition: edition.edition,
      track: track.id,
      status: 'eligible',
    });
    const pool = poolOf(await deps.reviewers.list(edition.edition), body.reviewers);
    const settled = await settlePanels(deps, { edition, track, applications, pool });
    const needed = track.selection.reviewsNeeded;
    if ('short' in settled) return refused(tooFewReviewers(settled.short, needed, locale));

    const { plan } = settled;
    const dates = reviewDatesOf(edition, track, now);
    const { dueAt } = dates;
    const { added, left } = await makeReviews(deps, { plan, applications, dates, now });
    const audit = auditOf(request.principal, {
      action: 'reviews-assigned',
      after: { track: track.id, applications: applications.length, version: plan.version },
    });
    if (left === 0) await announceReviews(deps, plan, { dueAt, now, audit });
    const loads = loadsIn(plan.panels);
    return ok({
      track: track.id,
      dueAt,
      applications: applications.length,
      reviewsNeeded: needed,
      added,
      /** Above 0 when time ran out: the same request again goes on. */
      left,
      reviewers: plan.reviewers.map(({ sub, email }) => ({
        ...{ sub, email },
        assigned: loads.get(sub) ?? 0,
      })),
    });
  };
