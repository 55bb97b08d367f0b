import { describe, expect, it } from 'vitest';
import { ordersOf } from '../../../shared/mail/order.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import {
  eligibleOf,
  profileOf,
  reviewEdition,
  reviewPanelWorld,
  reviewWith,
} from '../../support/review-panel-world.ts';

const profiles = ['ana', 'ben', 'cho'].map((sub) => profileOf(sub));
const params = { applicationId: 'APPL1' };

/** Three reviewers, a limit of 30 points, and the first two submitted: 20 and 100. */
const disputed = async () => {
  const edition = reviewEdition({
    reviewsNeeded: 3,
    review: { spreadLimit: 30, discussionDays: 4 },
  });
  const applied = [eligibleOf('APPL1')];
  const applications = inMemoryApplicationRepository(...applied);
  const answersOf = async () => ({ answers: { fullName: 'Sok Dara' }, version: 1, savedAt: '' });
  const world = reviewPanelWorld(
    { applied, profiles, edition },
    { applications: { ...applications, answersOf } },
  );
  await world.assign();
  await world.submit('ana', 'APPL1', reviewWith(1));
  await world.deliver();
  await world.submit('ben', 'APPL1');
  await world.deliver(3);
  return {
    ...world,
    read: (sub: string) =>
      world.reviewer(sub, { route: 'GET /reviews/{applicationId}/discussion', params }),
    say: (sub: string, text: string) =>
      world.reviewer(sub, {
        route: 'POST /reviews/{applicationId}/discussion',
        params,
        json: { text },
      }),
    revise: (sub: string, merit: number) =>
      world.reviewer(sub, {
        route: 'POST /reviews/{applicationId}/revision',
        params,
        json: reviewWith(merit),
      }),
    staff: (route: string, json?: object) =>
      world.office({ route, params, ...(json === undefined ? {} : { json }) }),
    scores: async () =>
      (
        await world.office({
          route: 'GET /staff/editions/{edition}/review-scores/{track}',
          params: { edition: '2031', track: 'makers' },
        })
      ).json(),
  };
};

const officeReads = 'GET /staff/reviews/{applicationId}/discussion';
const officeSays = 'POST /staff/reviews/{applicationId}/discussion';
const officeCloses = 'POST /staff/reviews/{applicationId}/discussion/closing';

describe('[F29] scores further apart than the limit', () => {
  it('open one discussion, and each reviewer who has submitted is told once', async () => {
    const world = await disputed();
    const told = () =>
      world.discussions.events.flatMap((event) => ordersOf(event)).map((order) => order);
    expect(told().map(({ recipient }) => recipient)).toEqual(['REVIEWER#ana', 'REVIEWER#ben']);
    await world.submit('cho', 'APPL1', reviewWith(5));
    await world.deliver(2);
    expect(told().map(({ recipient, version }) => [recipient, version])).toEqual([
      ['REVIEWER#ana', 'APPL1'],
      ['REVIEWER#ben', 'APPL1'],
      ['REVIEWER#cho', 'APPL1'],
    ]);
    expect(await world.scores()).toMatchObject({
      applications: [{ spread: 80, discussion: { open: true, posts: 0 } }],
    });
  });

  it('open none where they are near each other, or the edition has no limit', async () => {
    const near = reviewPanelWorld({
      applied: [eligibleOf('APPL1')],
      profiles,
      edition: reviewEdition({ review: { spreadLimit: 80 } }),
    });
    await near.assign();
    const free = reviewPanelWorld({ applied: [eligibleOf('APPL1')], profiles });
    await free.assign();
    for (const world of [near, free]) {
      const [first = '', second = ''] = await world.panelOf('APPL1');
      await world.submit(first, 'APPL1', reviewWith(1));
      await world.submit(second, 'APPL1');
      await world.deliver();
      expect(await world.discussions.get('APPL1')).toBeUndefined();
    }
  });

  it('are closed to who has not submitted, whether there is a discussion or not, and to others', async () => {
    const world = await disputed();
    const closed = await world.read('cho');
    expect([closed.status, closed.json()]).toMatchObject([
      403,
      { type: '/problems/own-review-first' },
    ]);
    expect((await world.say('cho', 'What is it about?')).status).toBe(403);
    expect((await world.read('eva')).status).toBe(404);
  });

  it('are discussed by letter, without the name of the person, and the office takes part', async () => {
    const world = await disputed();
    for (const _again of [1, 2]) await world.say('ana', 'Is this Sok Dara’s own work?');
    await world.say('ben', 'I read the second page otherwise.');
    await world.staff(officeSays, { text: 'Please look at the budget.' });
    const read = await world.read('ben');
    expect(read.json()).toMatchObject({
      open: true,
      closesAt: '2031-03-14T00:00:00.000Z',
      you: 'Reviewer B',
      mayRevise: true,
      posts: [
        { by: 'Reviewer A', own: false, text: expect.stringMatching(/^Is this ▇+’s own work\?$/u) },
        { by: 'Reviewer B', own: true },
        { by: 'The office', own: false },
      ],
    });
    expect(read.body).not.toMatch(/ana|staff-1|cpi\.example/);
    expect((await world.staff(officeReads)).json()).toMatchObject({
      spread: 80,
      reviewers: [
        { email: 'ana@cpi.example', name: 'Reviewer A', score: 20 },
        { email: 'ben@cpi.example', name: 'Reviewer B', score: 100 },
        { name: 'Reviewer C', status: 'open' },
      ],
    });
    expect(world.discussions.events.at(-1)).toMatchObject({
      audit: { action: 'discussion-posted' },
    });
  });

  it('may be brought nearer: a review is revised once, and its first words are kept', async () => {
    const world = await disputed();
    for (const _again of [1, 2]) {
      const answer = await world.revise('ana', 5);
      expect(answer.json()).toMatchObject({ review: { status: 'done', score: 100 } });
    }
    expect((await world.revise('ana', 1)).json()).toMatchObject({
      type: '/problems/review-revised',
    });
    expect((await world.revise('cho', 1)).status).toBe(403);
    await world.deliver();
    expect(await world.scores()).toMatchObject({
      applications: [{ submitted: 2, mean: 100, spread: 0, discussion: { open: true } }],
    });
    expect(await world.reviews.get('APPL1', 'ana')).toMatchObject({
      submittedAt: '2031-03-10T00:00:00.000Z',
      earlier: [{ scores: { merit: 1 }, result: { score: 20 } }],
    });
    expect((await world.staff(officeReads)).json()).toMatchObject({
      reviewers: [{ score: 100, earlier: [{ score: 20 }] }, {}, {}],
    });
  });

  it('are closed by the office with a reason, or by time, and stay to be read', async () => {
    const world = await disputed();
    for (const _again of [1, 2]) {
      const answer = await world.staff(officeCloses, { why: 'They agree now.' });
      expect(answer.json()).toMatchObject({ open: false });
    }
    expect(world.discussions.events.at(-1)).toMatchObject({
      audit: { action: 'discussion-closed', why: 'They agree now.' },
    });
    const late = await disputed();
    late.setNow('2031-03-14T00:00:00.000Z');
    for (const closed of [world, late]) {
      expect((await closed.say('ana', 'One more thing.')).json()).toMatchObject({
        type: '/problems/discussion-closed',
      });
      expect((await closed.revise('ana', 5)).status).toBe(409);
      expect((await closed.read('ana')).json()).toMatchObject({ open: false, mayRevise: false });
    }
  });
});
