/** What few people do, and a year can be without: it is done once, so that every function has run. */
import { expect } from 'vitest';
import type { LearningReport } from '../../../shared/domain/evaluation-report.ts';
import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { momentIn } from '../../../tools/replay/world.ts';
import { sessionOf } from './session.ts';

/** An office that nominates somebody and withdraws it; staff look at the offices. */
export const changeOfMind = async (opened: OpenWorld): Promise<void> => {
  const { world, runtime } = opened;
  const { coordinator } = world.staff;
  const email = 'late@ministries.example';
  const office = { country: 'KH', name: 'Ministry', contactName: 'Chea', email };
  const offices = '/staff/editions/2032/offices';
  await coordinator.need('POST', offices, { track: 'stewards', offices: [office] });
  await coordinator.need('GET', `${offices}?track=stewards`);
  await runtime.quiet();
  const headers = {
    cookie: await sessionOf(opened, email),
    accept: 'application/json',
    'content-type': 'application/json',
  };
  const post = (path: string, body: object) =>
    fetch(`${world.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const nominee = { name: 'Sok', email: 'sok@ministries.example', position: 'Head' };
  const nominated = await post('/nominations', { ...nominee, section: 'houses' });
  const { applicationId } = (await nominated.json()) as { readonly applicationId: string };
  await coordinator.need('GET', `/staff/applications/${applicationId}/endorsements`);
  const withdrawn = await post(`/nominations/${applicationId}/withdrawal`, {});
  expect(withdrawn.status).toBe(200);
};

interface RemindersAhead {
  readonly reminders: readonly { readonly reminder: string }[];
}

/** While reviewers read, the office looks at who will be reminded. */
export const planLookAhead = ({ world }: OpenWorld, moment: string): void => {
  world.agenda.add({
    at: momentIn(world, moment),
    label: 'the office looks at the reminders to come',
    run: async () => {
      const path = '/staff/editions/2032/reminders';
      const { reminders } = await world.staff.coordinator.need<RemindersAhead>('GET', path);
      expect(reminders).toContainEqual(expect.objectContaining({ reminder: 'review' }));
    },
  });
};

/** What people said of their learning, as the office reads it. */
export const learned = async ({ world }: OpenWorld): Promise<LearningReport> => {
  const path = '/staff/editions/2032/evaluation';
  await world.staff.coordinator.need('GET', `${path}/comments`);
  return world.staff.coordinator.need<LearningReport>('GET', path);
};

interface Queue {
  readonly reviews: readonly { readonly applicationId: string }[];
}

/** Somebody who has reviewed looks at an application again. */
export const readOneReview = async ({ world }: OpenWorld): Promise<void> => {
  for (const { client: own } of world.staff.reviewers) {
    const { reviews } = await own.need<Queue>('GET', '/reviews?edition=2032&status=done');
    const [one] = reviews;
    if (one === undefined) continue;
    await own.need('GET', `/reviews/${one.applicationId}`);
    return;
  }
  throw new Error('Nobody has reviewed');
};

/** A graduate asks to be erased. */
export const eraseOne = async ({ world }: OpenWorld): Promise<void> => {
  const confirm = world.people[3]?.applicationId;
  const path = `/staff/applications/${confirm}/erasure`;
  await world.staff.admin.need('POST', path, { confirm, why: 'Asked for it by mail' });
  await world.staff.coordinator.need('GET', '/staff/editions/2032/retention');
};
