import type { Application } from '../../shared/domain/application.ts';
import {
  type ConflictFlag,
  conflictRulesOf,
  conflictsBetween,
} from '../../shared/domain/conflict.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import type { Review, Reviewer } from '../../shared/domain/review.ts';
import { reviewDatesOf } from '../../shared/domain/review-due.ts';
import { reviewerIn } from '../../shared/domain/reviewer-profile.ts';
import { auditOf, type Deed, staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';
import { releaseReview } from '../../shared/store/release-review.ts';
import { invitation } from './announce-reviews.ts';
import { changedPanel, releaseIn } from './changed-panel.ts';
import type { ReviewDeps } from './deps.ts';
import { isInReview } from './load-review.ts';
import { openReview } from './open-review.ts';
import {
  alreadySubmitted,
  changedElsewhere,
  conflictKnown,
  leftBefore,
  reviewClosed,
} from './refusals.ts';
import { replacementsIn } from './reviewer-pool.ts';
import type { routes } from './routes.ts';

type Asked = RequestOf<typeof routes.changePanel>;

interface Loaded {
  readonly edition: Edition;
  readonly track: Track;
  readonly application: Application;
  /** The review of who is taken off; absent where it is gone already. */
  readonly leaving?: Review;
  readonly add?: Reviewer;
  readonly conflicts: readonly ConflictFlag[];
}

/** What the change is about; undefined where the application or one of the people is unknown. */
const load = async (deps: ReviewDeps, { params, body }: Asked): Promise<Loaded | undefined> => {
  const application = await deps.applications.get(params.applicationId);
  const record = application && (await deps.editions.get(application.edition));
  const track = record && trackOf(record.edition, application.track);
  if (application === undefined || record === undefined || track === undefined) return undefined;
  const { edition } = record;
  const [known, plan, leaving] = await Promise.all([
    deps.reviewers.list(edition.edition),
    deps.assignments.get(edition.edition, track.id),
    body.remove === undefined ? undefined : deps.reviews.get(params.applicationId, body.remove),
  ]);
  if (body.remove !== undefined && leaving === undefined) return undefined;
  const loaded = { edition, track, application, ...(leaving === undefined ? {} : { leaving }) };
  if (body.add === undefined) return { ...loaded, conflicts: [] };
  const profile = replacementsIn(known, plan).find(({ sub }) => sub === body.add);
  if (profile === undefined) return undefined;
  const conflicts = conflictsBetween(profile, application, conflictRulesOf(track));
  return { ...loaded, add: reviewerIn(profile), conflicts };
};

/** Whether the plan says already what is asked for: after a crash, or a second click. */
const isSettled = (plan: Assignment, { params, body }: Asked): boolean => {
  const panel = plan.panels.get(params.applicationId) ?? [];
  const isOff = body.remove === undefined || !panel.includes(body.remove);
  const isOn = body.add === undefined || panel.includes(body.add);
  return isOff && isOn;
};

const deedOf = ({ params, body }: Asked, plan: Assignment, next: Assignment): Deed => {
  const panelIn = ({ panels }: Assignment) => (panels.get(params.applicationId) ?? []).join(' ');
  return {
    action: 'panel-changed',
    before: { panel: panelIn(plan) },
    after: { panel: panelIn(next) },
    why: body.why,
  };
};

/** Writes the change to the plan, with its line in the audit log and the invitation it brings. */
const settle = async (
  deps: ReviewDeps,
  asked: Asked,
  { edition, track, add }: Loaded,
  dueAt: string,
): Promise<Assignment> => {
  const { params, body, receivedAt: now } = asked;
  const { applicationId: application } = params;
  for (;;) {
    const plan = await deps.assignments.get(edition.edition, track.id);
    if (isSettled(plan, asked)) return plan;
    const { remove } = body;
    const next = changedPanel(plan, {
      ...{ application, byHand: true },
      ...(remove === undefined ? {} : { remove }),
      ...(add === undefined ? {} : { add }),
    });
    const deed = deedOf(asked, plan, next);
    const event =
      add === undefined
        ? staffActed(asked, deps.ids, { ...deed, subject: application, edition: edition.edition })
        : {
            ...invitation(plan, [{ ...add, count: 1 }], { id: deps.ids.newId(), dueAt, now }),
            audit: auditOf(asked.principal, { ...deed, after: { ...deed.after, application } }),
          };
    if (await deps.assignments.replace(next, event)) return next;
  }
};

/** Who may not be put on, or taken off, and why. */
const refusalOf = (
  { application, leaving, conflicts, add }: Loaded,
  plan: Assignment,
  { locale }: Asked,
) => {
  if (!isInReview(application)) return reviewClosed(locale);
  if (leaving?.status === 'done') return alreadySubmitted(locale);
  if (conflicts.length > 0) return conflictKnown(conflicts, locale);
  const left = add && releaseIn(plan, application.applicationId, add.sub);
  return left === undefined ? undefined : leftBefore(locale);
};

/**
 * Changes the panel of one application by hand, with the reason in the audit log. The plan comes
 * first, then the reviews follow it, so that the same request again completes what was left.
 */
export const changePanel =
  (deps: ReviewDeps) =>
  async (asked: Asked): Promise<Reply> => {
    const { params, body, locale, receivedAt: now } = asked;
    const loaded = await load(deps, asked);
    if (loaded === undefined) return refused(notFound);
    const { edition, track, application, leaving, add } = loaded;
    const standing = await deps.assignments.get(edition.edition, track.id);
    const refusal = refusalOf(loaded, standing, asked);
    if (refusal !== undefined) return refused(refusal);

    const dates = reviewDatesOf(edition, track, now);
    const plan = await settle(deps, asked, loaded, dates.dueAt);
    if (leaving?.status === 'open') {
      const releasing = { reason: 'office', note: body.why, now } as const;
      if (!(await releaseReview(deps, leaving, releasing)))
        return refused(changedElsewhere(locale));
    }
    if (add !== undefined) {
      const opening = { edition: edition.edition, track: track.id, dates, now };
      await deps.reviews.assign(openReview(application, add, opening));
    }
    return ok({ ...params, panel: plan.panels.get(params.applicationId), version: plan.version });
  };
