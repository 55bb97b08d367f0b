import type { ReviewReleased } from '../../events/review-released.ts';
import type { Application } from '../../shared/domain/application.ts';
import { solveAssignment } from '../../shared/domain/assignment.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import type { Reviewer } from '../../shared/domain/review.ts';
import { reviewDatesOf } from '../../shared/domain/review-due.ts';
import { reviewerIn } from '../../shared/domain/reviewer-profile.ts';
import type { EventOutcome } from '../../shared/runtime/event-handler.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';
import { invitation } from './announce-reviews.ts';
import { changedPanel, releaseIn } from './changed-panel.ts';
import type { ReviewDeps } from './deps.ts';
import { isInReview } from './load-review.ts';
import { openReview } from './open-review.ts';
import { fitIn, replacementsIn } from './reviewer-pool.ts';

type ReplacerDeps = Pick<
  ReviewDeps,
  'editions' | 'applications' | 'assignments' | 'reviews' | 'reviewers' | 'clock' | 'ids'
>;

interface Replacing {
  readonly edition: Edition;
  readonly track: Track;
  readonly application: Application;
  /** Who left. */
  readonly leaver: string;
  readonly dueAt: string;
  readonly now: number;
}

/** The next who fits one seat of an application, everybody else staying where they are. */
const nextFor = async (
  { reviewers }: Pick<ReplacerDeps, 'reviewers'>,
  plan: Assignment,
  { edition, track, application, leaver }: Replacing,
): Promise<Reviewer | undefined> => {
  const { applicationId } = application;
  const known = await reviewers.list(edition.edition);
  const pool = replacementsIn(known, plan).filter(({ sub }) => sub !== leaver);
  const capacities = new Map(pool.map(({ sub, capacity }) => [sub, capacity]));
  const panel = (plan.panels.get(applicationId) ?? []).filter((sub) => sub !== leaver);
  const { panels } = solveAssignment({
    applications: [applicationId],
    reviewers: pool.map(({ sub }) => sub),
    perApplication: panel.length + 1,
    seed: `${edition.seed}#review#${track.id}`,
    panels: new Map([...plan.panels, [applicationId, panel]]),
    mayReview: fitIn(pool, [application], track, plan),
    capacityOf: (sub) => capacities.get(sub),
  });
  const added = (panels.get(applicationId) ?? []).find((sub) => !panel.includes(sub));
  const profile = pool.find(({ sub }) => sub === added);
  return profile && reviewerIn(profile);
};

/** Settles who takes over, once and with the invitation to them; who it is, or that nobody fits. */
const settleReplacement = async (
  deps: ReplacerDeps,
  replacing: Replacing,
): Promise<Reviewer | undefined> => {
  const { edition, track, application, leaver, dueAt, now } = replacing;
  for (;;) {
    const plan = await deps.assignments.get(edition.edition, track.id);
    const before = releaseIn(plan, application.applicationId, leaver);
    if (before !== undefined) {
      return plan.reviewers.find(({ sub }) => sub === before.replacement);
    }
    const add = await nextFor(deps, plan, replacing);
    const next = changedPanel(plan, {
      application: application.applicationId,
      remove: leaver,
      ...(add === undefined ? {} : { add }),
    });
    const event =
      add && invitation(plan, [{ ...add, count: 1 }], { id: deps.ids.newId(), dueAt, now });
    if (await deps.assignments.replace(next, event)) return add;
  }
};

/**
 * Gives a review that nobody will write any more to the next reviewer who fits. The plan says who
 * took over, so that the event may come again at any time: there is one replacement and one mail.
 */
export const replaceReviewer =
  (deps: ReplacerDeps) =>
  async ({ subject, data }: ReviewReleased, now: number): Promise<EventOutcome> => {
    const application = await deps.applications.get(subject);
    const record = application && (await deps.editions.get(application.edition));
    const track = record && trackOf(record.edition, application.track);
    if (application === undefined || record === undefined || track === undefined) return 'unknown';
    if (!isInReview(application)) return 'closed';

    const { edition } = record;
    const dates = reviewDatesOf(edition, track, now);
    const { dueAt } = dates;
    const replacing = { edition, track, application, leaver: data.reviewer, dueAt, now };
    const reviewer = await settleReplacement(deps, replacing);
    if (reviewer === undefined) return 'nobody-fits';
    const opening = { edition: edition.edition, track: track.id, dates, now };
    const made = await deps.reviews.assign(openReview(application, reviewer, opening));
    return made ? 'replaced' : 'already';
  };
