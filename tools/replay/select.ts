/** Review and selection: reviewers score what is in their queue, the office selects and releases. */
import { callWindow } from '../../shared/domain/call.ts';
import type { Track } from '../../shared/domain/edition.ts';
import { applicationRubric } from '../../shared/domain/rubric.ts';
import { inParallel } from './agenda.ts';
import type { Person } from './person.ts';
import { allPages, day, hour, momentIn, type Reviewer, type World } from './world.ts';

interface QueueRow {
  readonly applicationId: string;
  readonly track?: string;
}

/** The scores that the cohort plans for a person, one set a reviewer, used in turn. */
const scoresOf = (
  criteria: readonly { readonly id: string }[],
  sets: readonly (readonly number[])[],
  turn: number,
) => {
  const set = sets.length === 0 ? [] : (sets[turn % sets.length] ?? []);
  return Object.fromEntries(criteria.map(({ id }, index) => [id, set[index] ?? 3]));
};

const meanOf = (scores: Readonly<Record<string, number>>): number => {
  const values = Object.values(scores);
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
};

const review = async (world: World, track: Track, reviewer: Reviewer, person: Person) => {
  const { criteria } = applicationRubric(world.edition, track.id);
  const turn = person.reviews;
  person.reviews += 1;
  const scores = scoresOf(criteria, person.plan.reviews, turn);
  await reviewer.client.need('POST', `/reviews/${person.applicationId}/submission`, {
    scores,
    recommendation: meanOf(scores) >= 3 ? 'accept' : 'reject',
    comment: 'Read with care; the scores say the rest.',
  });
};

const declare = async (reviewer: Reviewer, { applicationId }: Person) => {
  await reviewer.client.need('POST', `/reviews/${applicationId}/declaration`, {
    conflict: 'none',
    confidential: true,
  });
};

/** One reviewer after the other, so that whose scores come first does not depend on the machine. */
const forEachReview = async (
  world: World,
  track: Track,
  act: (reviewer: Reviewer, person: Person) => Promise<void>,
): Promise<void> => {
  for (const reviewer of world.staff.reviewers) {
    const path = `/reviews?edition=${world.edition.edition}&status=open`;
    const rows = await allPages(reviewer.client, path, ({ reviews }) => reviews as QueueRow[]);
    const mine = rows
      .map(({ applicationId }) => world.personOf(applicationId))
      .filter(({ plan }) => plan.track === track.id);
    await inParallel(mine, (person) => act(reviewer, person));
  }
};

/** Plans review and selection of a track: assigned after the call, released on the set day. */
export const planSelection = (world: World, track: Track): void => {
  const { edition } = world.edition;
  const { coordinator, reviewers } = world.staff;
  const { closesAt } = callWindow(world.edition, track);
  const dueAt = momentIn(world, track.selection.reviewDueAt);
  const releaseAt = momentIn(world, track.selection.releaseAt);
  world.agenda.add({
    at: closesAt + hour,
    label: `${track.id}: reviews are assigned`,
    run: async () => {
      await coordinator.need('POST', `/staff/editions/${edition}/review-assignments`, {
        track: track.id,
        reviewers: reviewers.map(({ sub, email }) => ({ sub, email })),
      });
    },
  });
  world.agenda.add({
    at: closesAt + 2 * hour,
    label: `${track.id}: reviewers declare`,
    run: () => forEachReview(world, track, declare),
  });
  world.agenda.add({
    at: Math.max(closesAt + 3 * hour, dueAt - day),
    label: `${track.id}: reviewers score`,
    run: () =>
      forEachReview(world, track, (reviewer, person) => review(world, track, reviewer, person)),
  });
  world.agenda.add({
    at: releaseAt,
    label: `${track.id}: selection and release`,
    run: async () => {
      const path = `/staff/editions/${edition}/selections`;
      await coordinator.need('POST', path, { track: track.id });
      await coordinator.need('POST', `${path}/${track.id}/release`, {});
    },
  });
};
