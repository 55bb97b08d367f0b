import { describe, expect, it } from 'vitest';
import { ApplicationWithdrawn } from '../../../events/application-withdrawn.ts';
import { closeReviews } from '../../../functions/review/close-reviews.ts';
import { eventHandler, on } from '../../../shared/runtime/event-handler.ts';
import { randomIds } from '../../../shared/runtime/ids.ts';
import { eventOf } from '../../support/application.ts';
import { inMemoryReviewRepository } from '../../support/in-memory/review-repository.ts';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';
import { reviewOf } from '../../support/review.ts';

const save = 'PUT /applications/{applicationId}';
const savePage = 'POST /applications/{applicationId}/pages/{page}';
const submit = 'POST /applications/{applicationId}/submission';
const show = 'GET /applications/{applicationId}';
const receipt = 'GET /applications/{applicationId}/withdrawal';
const withdraw = 'POST /applications/{applicationId}/withdrawal';

const started = async () => {
  const world = intakeWorld();
  const { applicationId, session } = await world.start();
  const ask = (route: string, wants: 'json' | 'html' = 'html', form = {}) => {
    const params = { applicationId, ...(route === savePage ? { page: 'names' } : {}) };
    return world.call(route, {
      ...{ params, session, wants },
      ...(route.startsWith('GET') ? {} : { form }),
    });
  };
  const told = () => world.applications.events.filter(({ type }) => type.includes('Withdrawn'));
  const stands = async () => {
    const found = await world.applications.get(applicationId);
    if (found === undefined) throw new Error('no application');
    return found;
  };
  const submitted = () => ask(submit, 'html', completeForm);
  return { ...world, applicationId, ask, told, stands, submitted };
};

describe('[F14] withdrawing before the offer', () => {
  it('asks once more, then shows a receipt; twice is once', async () => {
    const { applicationId, ask, told, stands, submitted } = await started();
    await submitted();
    const question = await ask(receipt);
    expect(question.body).toContain('Withdraw your application?');
    expect(told()).toEqual([]);
    const answers = await Promise.all([1, 2, 3].map(() => ask(withdraw)));
    for (const { status, location } of answers) {
      expect([status, location?.endsWith('/withdrawal')]).toEqual([303, true]);
    }
    expect(told()).toHaveLength(1);
    const { data, audit } = ApplicationWithdrawn.parse(told()[0]);
    expect(data).toEqual({ track: 'makers', submitted: true });
    expect(audit).toEqual({
      by: { sub: applicationId, roles: ['applicant'] },
      action: 'application-withdrawn',
      before: { status: 'submitted' },
      after: { status: 'withdrawn' },
    });
    const page = await ask(receipt);
    expect(page.body).toContain('Your application is withdrawn');
    expect(page.body).toContain(String((await stands()).reference));
    expect(page.body).not.toContain('<form method="post"');
  });

  it('answers a program with what was noted, the same each time', async () => {
    const { ask, time, stands } = await started();
    const first = await ask(withdraw, 'json');
    time.now += 60_000;
    const again = await ask(withdraw, 'json');
    expect([again.status, again.data]).toEqual([200, first.data]);
    expect(first.data).toMatchObject({
      status: 'withdrawn',
      withdrawnAt: (await stands()).withdrawnAt,
    });
  });

  it('takes nothing more afterwards, of a draft as of an application', async () => {
    for (const complete of [false, true]) {
      const { ask, submitted } = await started();
      if (complete) await submitted();
      await ask(withdraw);
      for (const route of [save, savePage, submit]) {
        const late = await ask(route, 'json', completeForm);
        expect([late.status, late.data.type]).toEqual([409, '/problems/withdrawn']);
      }
      const page = await ask(show);
      expect([page.location ?? page.body].join()).toMatch(/withdraw/);
    }
  });

  it.each(['eligible', 'waitlisted'] as const)('is possible when %s', async (status) => {
    const { applications, ask, stands, submitted } = await started();
    await submitted();
    await applications.setStatus(await stands(), 'eligible');
    if (status === 'waitlisted') await applications.setStatus(await stands(), status);
    expect((await ask(withdraw)).status).toBe(303);
    expect((await stands()).status).toBe('withdrawn');
  });

  it.each([
    ['selected', 'place-offered'],
    ['not-selected', 'decided'],
  ] as const)('is not when %s: %s', async (status, code) => {
    const { applications, ask, stands, submitted } = await started();
    await submitted();
    await applications.setStatus(await stands(), 'eligible');
    await applications.setStatus(await stands(), status);
    const answer = await ask(withdraw, 'json');
    expect([answer.status, answer.data.type]).toEqual([409, `/problems/${code}`]);
  });

  it('[F36] gives away nothing of a verdict that is not told yet', async () => {
    const { applications, ask, stands, submitted } = await started();
    await submitted();
    await applications.setStatus(await stands(), 'ineligible');
    expect((await ask(receipt)).body).toContain('Withdraw your application?');
    await applications.tell(await stands(), '2031-04-10T01:00:00.000Z', eventOf('x'));
    expect((await ask(withdraw, 'json')).data.type).toBe('/problems/decided');
  });

  it('against a decision at the same moment exactly one of both counts', async () => {
    const { applications, ask, stands, submitted } = await started();
    await submitted();
    await applications.setStatus(await stands(), 'eligible');
    const read = await stands();
    const [withdrawal, place] = await Promise.all([
      ask(withdraw, 'json'),
      applications.setStatus(read, 'selected'),
    ]);
    const { status } = await stands();
    expect([withdrawal.status, place.written, status]).toEqual(
      place.written ? [409, true, 'selected'] : [200, false, 'withdrawn'],
    );
  });

  it('belongs to the applicant alone', async () => {
    const { call, start, applicationId, stands } = await started();
    const { session } = await start('other@example.org');
    const params = { applicationId };
    const answer = await call(withdraw, { params, session, form: {}, wants: 'json' });
    expect([answer.status, (await stands()).status]).toEqual([404, 'draft']);
  });
});

describe('[F14] reviews of a withdrawn application', () => {
  const detail = {
    ...eventOf('GONE1', 'ApplicationWithdrawn.v1'),
    data: { track: 'makers', submitted: true },
  };

  it('leave the queue; what was submitted stays', async () => {
    const done = reviewOf('GONE1', 'ben', { status: 'done', version: 2 });
    const reviews = inMemoryReviewRepository(
      reviewOf('GONE1', 'ana', { comment: 'half written' }),
      done,
      reviewOf('OTHER', 'ana'),
    );
    const deps = { reviews, ids: randomIds };
    const handler = eventHandler(() => [on(ApplicationWithdrawn, closeReviews(deps))]);
    await handler({ detail });
    await handler({ detail });
    const { cards } = await reviews.queue({ edition: '2031', sub: 'ana', status: 'open' });
    expect(cards.map(({ applicationId }) => applicationId)).toEqual(['OTHER']);
    expect(await reviews.get('GONE1', 'ana')).toMatchObject({
      ...{ status: 'void', version: 2, comment: 'half written' },
      release: { reason: 'closed' },
    });
    expect(await reviews.get('GONE1', 'ben')).toEqual(done);
    expect((await reviews.due('2031-12-31T00:00:00.000Z')).cards).toHaveLength(1);
  });
});
