import { callWindow } from '../../../shared/domain/call.ts';
import type { Track } from '../../../shared/domain/edition.ts';
import { createHttpClient } from '../../../tools/client/http-client.ts';
import { answersOf } from '../../../tools/replay/apply.ts';
import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { hour, momentIn } from '../../../tools/replay/world.ts';
import { cohortOf } from '../../support/made-up-people.ts';

const minute = 60_000;

export interface LateApplicant {
  readonly email: string;
  /** What the application answered, in the order of the story. */
  readonly answers: Readonly<Record<string, number>>;
  /** How many open reviews there were before the withdrawal, and after it. */
  readonly reviews: readonly number[];
}

interface Queue {
  readonly reviews: readonly { readonly applicationId: string }[];
}

/**
 * Somebody who is too late, gets more time with everybody else, submits, and withdraws while the
 * reviewers read. Their story lies in the agenda of the year, beside what the others do.
 */
export const planLateApplicant = (
  { world, runtime }: OpenWorld,
  trackId: string,
  /** When the call closes after all, in the edition's zone; less than an hour after it was to. */
  extendedTo: string,
): LateApplicant => {
  const { edition, agenda, staff } = world;
  const track = edition.tracks.find(({ id }) => id === trackId);
  if (track === undefined) throw new Error(`The edition has no track ${trackId}`);
  const { opensAt, closesAt } = callWindow(edition, track);
  const { people } = cohortOf('late', [
    { track: trackId, section: track.sections[0]?.id ?? '', country: 'MN', merit: 5 },
  ]);
  const [plan] = people;
  if (plan === undefined) throw new Error('Nobody comes late');

  const extended = (one: Track) => ({ ...one, call: { ...one.call, closesAt: extendedTo } });
  const email = 'late@people.example';
  const client = createHttpClient({ url: world.url });
  const answers: Record<string, number> = {};
  const reviews: number[] = [];
  let path = '';
  const submit = async (): Promise<number> => {
    const body = { answers: answersOf(world, track, { plan }), idempotencyKey: 'late-and-once' };
    return (await client.send('POST', `${path}/submission`, body)).status;
  };
  const openReviews = async (): Promise<number> => {
    const queue = `/reviews?edition=${edition.edition}&status=open`;
    const ofEach = staff.reviewers.map(async (reviewer) => {
      const page = await reviewer.client.need<Queue>('GET', queue);
      return page.reviews.filter(({ applicationId }) => path.endsWith(applicationId)).length;
    });
    return (await Promise.all(ofEach)).reduce((sum, count) => sum + count, 0);
  };

  agenda.add({
    at: opensAt + hour,
    label: 'somebody begins and leaves it at that',
    run: async () => {
      const begun = { track: trackId, email };
      const calls = `/editions/${edition.edition}/applications`;
      const draft = await client.need<{ readonly applicationId: string }>('POST', calls, begun);
      path = `/applications/${draft.applicationId}`;
    },
  });
  agenda.add({
    at: closesAt + minute,
    label: 'they are late, and the call is extended for everyone',
    run: async () => {
      answers.late = await submit();
      const tracks = edition.tracks.map((one) => (one === track ? extended(one) : one));
      await staff.admin.need('PUT', `/admin/editions/${edition.edition}`, { ...edition, tracks });
      await runtime.quiet();
    },
  });
  agenda.add({
    at: momentIn(world, extendedTo) - 1000,
    label: 'they submit in the last second that was given',
    run: async () => {
      answers.extended = await submit();
    },
  });
  agenda.add({
    at: closesAt + hour + minute,
    label: 'they withdraw with a double click while reviewers read',
    run: async () => {
      reviews.push(await openReviews());
      const click = () => client.send('POST', `${path}/withdrawal`, {});
      const [one, other] = await Promise.all([click(), click()]);
      Object.assign(answers, { withdrawn: one.status, again: other.status });
      await runtime.quiet();
      reviews.push(await openReviews());
    },
  });
  return { email, answers, reviews };
};
