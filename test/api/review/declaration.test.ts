import { describe, expect, it } from 'vitest';
import { eligibleOf, profileOf, reviewPanelWorld } from '../../support/review-panel-world.ts';

const id = 'APPL1';
const canary = 'Wolchulsan Paper Workshop';

const world = async () => {
  const opened = reviewPanelWorld({
    applied: [eligibleOf(id)],
    profiles: ['ana', 'ben', 'cho'].map((sub) => profileOf(sub)),
    declares: false,
  });
  await opened.applications.saveAnswers(id, {
    version: 1,
    savedAt: '2031-03-01T00:00:00.000Z',
    answers: {
      fullName: 'Sok Dara',
      organisation: canary,
      statements: {
        merit: `I am Dara of ${canary}; write to sok.dara@example.org. The dragon is new.`,
      },
    },
  });
  await opened.assign();
  const [first = '', second = ''] = await opened.reviewersOf(id);
  const params = { applicationId: id };
  return {
    ...opened,
    first,
    second,
    show: (sub: string) => opened.reviewer(sub, { route: 'GET /reviews/{applicationId}', params }),
    gate: (sub: string) =>
      opened.reviewer(sub, { route: 'GET /reviews/{applicationId}/declaration', params }),
    declare: (sub: string, json: object = { conflict: 'none', confidential: true }) =>
      opened.reviewer(sub, { route: 'POST /reviews/{applicationId}/declaration', params, json }),
    found: (
      sub: string,
      roles: readonly ['coordinator'] | readonly ['reviewer'] = ['coordinator'],
    ) =>
      opened.office({
        route: 'POST /staff/reviews/{applicationId}/{reviewer}/conflict',
        params: { applicationId: id, reviewer: sub },
        json: { why: 'They ran a festival together in 2029.' },
        roles,
      }),
  };
};

describe('[F25] before the declaration', () => {
  it('nothing of an application can be read, written or submitted', async () => {
    const { first, show, submit, gate, declare } = await world();
    const refused = await show(first);
    expect(refused.status).toBe(403);
    expect(refused.json()).toMatchObject({ type: '/problems/declaration-needed' });
    expect((await submit(first, id)).status).toBe(403);
    expect(Object.keys((await gate(first)).json() as object).sort()).toEqual(
      ['applicationId', 'dueAt', 'reference', 'section', 'track'].sort(),
    );
    expect((await declare(first)).status).toBe(200);
    expect((await declare(first)).status).toBe(200);
    expect((await show(first)).json()).toMatchObject({ open: true });
    expect((await submit(first, id)).status).toBe(200);
  });

  it('a promise to keep silent is part of it', async () => {
    const { first, declare, show } = await world();
    expect((await declare(first, { conflict: 'none' })).status).toBe(422);
    expect((await declare(first, { conflict: 'none', confidential: false })).status).toBe(422);
    expect((await declare(first, { conflict: 'family' })).status).toBe(422);
    expect((await show(first)).status).toBe(403);
  });

  it('[Q9] somebody else’s is answered exactly like one that does not exist', async () => {
    const opened = await world();
    const stranger = ['ana', 'ben', 'cho'].find(
      (sub) => ![opened.first, opened.second].includes(sub),
    );
    const answers = await Promise.all([
      opened.gate(stranger ?? ''),
      opened.declare(stranger ?? ''),
      opened.declare(stranger ?? '', { conflict: 'other', words: 'I heard of them.' }),
      opened.found(stranger ?? ''),
      opened.reviewer(opened.first, {
        route: 'GET /reviews/{applicationId}/declaration',
        params: { applicationId: 'NOTHERE' },
      }),
    ]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });
});

describe('[F25] [F61] a conflict', () => {
  it('that is declared brings in somebody else, and is in the audit log', async () => {
    const opened = await world();
    const { first, second, declare, show } = opened;
    const conflict = { conflict: 'worked-together', words: 'We wrote a book together.' };
    expect((await declare(first, conflict)).status).toBe(200);
    expect((await declare(first, conflict)).status).toBe(200);
    expect((await show(first)).status).toBe(404);
    await opened.deliver(2);
    const now = await opened.reviewersOf(id);
    expect(now).toHaveLength(2);
    expect(now).toContain(second);
    expect(now).not.toContain(first);
    expect(opened.reviews.events.filter(({ audit }) => audit !== undefined)).toMatchObject([
      {
        type: 'ReviewReleased.v1',
        data: { reviewer: first, reason: 'conflict' },
        audit: {
          by: { sub: first },
          action: 'conflict-declared',
          before: { status: 'open' },
          after: { status: 'void', kind: 'worked-together' },
          why: 'We wrote a book together.',
        },
      },
    ]);
  });

  it('that comes to light after scoring takes the score out, keeps what was written, brings in a reserve', async () => {
    const opened = await world();
    const { first, declare, submit, found } = opened;
    await declare(first);
    await submit(first, id);
    const scored = async () =>
      (await opened.reviews.ofTrack('2031', 'makers')).filter(({ result }) => result).length;
    expect(await scored()).toBe(1);
    expect((await found(first, ['reviewer'])).status).toBe(403);
    expect((await found(first)).status).toBe(200);
    expect(await scored()).toBe(0);
    expect(await opened.reviews.get(id, first)).toMatchObject({
      status: 'void',
      scores: { merit: 5 },
      release: { reason: 'conflict' },
    });
    await opened.deliver();
    expect(await opened.reviewersOf(id)).toHaveLength(2);
    expect(opened.reviews.events.at(-1)).toMatchObject({
      audit: { action: 'conflict-found', before: { status: 'done' } },
    });
  });
});

describe('[F24] what is read', () => {
  it('names neither the person nor the organisation nor an address, also in free text', async () => {
    const { first, declare, show } = await world();
    await declare(first);
    const { body } = await show(first);
    for (const secret of ['Dara', canary, 'example.org', 'sok.dara']) {
      expect(body).not.toContain(secret);
    }
    expect(body).toContain('The dragon is new.');
  });
});
