import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../../events/envelope.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { ordersOf } from '../../../shared/mail/order.ts';
import { useEngine } from '../../support/engine.ts';
import { dueAt, proposalsWorld, whole, writer } from './proposals-world.ts';

const engine = useEngine();
const params = { edition: '2031', track: 'makers' };
const closesAt = '2031-07-22T18:00';

/** People with approved proposals, the first the best. */
const approved = (ids: readonly string[]): readonly Participant[] =>
  ids.map((applicationId, at) =>
    writer({
      applicationId,
      name: `Person ${applicationId}`,
      stage: 'proposal-approved',
      proposal: {
        ...{ version: 1, round: 0, dueAt, submittedAt: `2031-07-12T0${at}:00:00.000Z` },
        ...{ decision: 'approve', score: 90 - at * 10, title: `T-${applicationId}` },
      },
    }),
  );

const opened = async (of: Parameters<typeof proposalsWorld>[1] = {}, prefix = '') => {
  const ids = ['AAAAA', 'BBBBB', 'CCCCC'].map((id) => `${prefix}${id}`);
  const world = await proposalsWorld(approved(ids), of);
  const { fileOf } = world.deps.proposals;
  world.deps.proposals.fileOf = async (applicationId) => ({
    ...(await fileOf(applicationId)),
    versions: [
      { ...whole(applicationId), applicationId, version: 1, round: 0, submittedAt: dueAt },
    ],
  });
  world.setClock('2031-07-20T01:00:00.000Z');
  const open = (json: object = {}) =>
    world.staff(['coordinator'], {
      route: 'POST /staff/editions/{edition}/panel-votes/{track}',
      params,
      json: { panel: ['ana', 'ben', 'cho'], closesAt, ...json },
    });
  const cast = (sub: string, ...named: readonly string[]) =>
    world.staff(
      ['reviewer'],
      { route: 'PUT /panel-votes/{edition}/{track}/ballot', params, json: { named } },
      sub,
    );
  const see = (sub: string, role: 'reviewer' | 'coordinator' = 'reviewer') =>
    world.staff([role], { route: 'GET /panel-votes/{edition}/{track}', params }, sub);
  const mark = () =>
    world.staff(['coordinator'], {
      route: 'POST /staff/editions/{edition}/outstanding-proposals',
      params: { edition: '2031' },
      json: { track: 'makers' },
    });
  const close = () =>
    world.staff(['coordinator'], {
      route: 'POST /staff/editions/{edition}/panel-votes/{track}/closing',
      params,
      json: { why: 'All have voted' },
    });
  return { ...world, ids, open, cast, see, mark, close };
};

describe('[F46] a panel votes on the outstanding proposals', () => {
  it('among the best by score, and decides which is presented', async () => {
    const world = await opened();
    const first = (await world.open()).json();
    expect(first).toMatchObject({ choices: 1, open: true, members: 3, voted: 0 });
    expect((await world.see('ana')).json()).toMatchObject({
      candidates: [
        { applicationId: 'AAAAA', title: 'Project of AAAAA' },
        { applicationId: 'BBBBB' },
      ],
    });
    await world.cast('ana', 'BBBBB');
    await world.cast('ben', 'AAAAA');
    await world.cast('cho', 'AAAAA');
    await world.cast('cho', 'BBBBB');
    expect((await world.mark()).json()).toMatchObject({ status: 409, type: '/problems/vote-open' });
    await world.close();
    expect((await world.mark()).json()).toMatchObject({
      by: ['votes', 'score', 'earlier', 'lot'],
      outstanding: [{ applicationId: 'BBBBB', slot: 1 }],
    });
    expect(await world.state('BBBBB')).toMatchObject({ proposal: { outstanding: true, slot: 1 } });
    expect((await world.mark()).json()).toMatchObject({ marked: 0, unmarked: 0 });
  });

  it('that are equal by the published rule: score next', async () => {
    const world = await opened();
    await world.open({ candidates: ['AAAAA', 'BBBBB', 'CCCCC'] });
    await world.cast('ana', 'CCCCC');
    await world.cast('ben', 'BBBBB');
    world.setClock('2031-07-22T09:00:00.000Z');
    expect((await world.mark()).json()).toMatchObject({
      outstanding: [{ applicationId: 'BBBBB' }],
    });
  });

  it('in secret until it is closed: then the votes are told, and never whose they are', async () => {
    const world = await opened();
    await world.open();
    await world.cast('ana', 'AAAAA');
    expect((await world.see('ana')).json()).toMatchObject({ named: ['AAAAA'], voted: 1 });
    const others = [await world.see('ben'), await world.see('olga', 'coordinator')];
    for (const { body } of others) {
      const told = JSON.parse(body) as object;
      expect(told).not.toHaveProperty('votes');
      expect(JSON.stringify({ ...told, candidates: [], panel: [] })).not.toMatch(/AAAAA|"ana"/);
    }
    const [member, office] = others.map((answer) => answer.json() as { panel?: object[] });
    expect(member).not.toHaveProperty('panel');
    expect(office?.panel).toEqual([
      { sub: 'ana', registered: false, voted: true },
      { sub: 'ben', registered: false, voted: false },
      { sub: 'cho', registered: false, voted: false },
    ]);
    await world.close();
    const after = await world.see('ben');
    expect(after.json()).toMatchObject({
      open: false,
      votes: [
        { applicationId: 'AAAAA', votes: 1 },
        { applicationId: 'BBBBB', votes: 0 },
      ],
    });
    expect(after.body).not.toContain('"ana"');
    expect(after.body).not.toMatch(/Person|example\.org/);
  });

  it('until its second, one ballot each, and only its members', async () => {
    const world = await opened();
    await world.open();
    expect(await world.cast('dan', 'AAAAA')).toMatchObject({ status: 404 });
    expect(await world.see('dan')).toMatchObject({ status: 404 });
    expect((await world.cast('ana', 'AAAAA', 'BBBBB')).json()).toMatchObject({
      status: 422,
      errors: [{ code: 'too-many' }],
    });
    expect((await world.cast('ana', 'CCCCC')).json()).toMatchObject({
      errors: [{ code: 'no-candidate' }],
    });
    world.setClock('2031-07-22T08:59:59.999Z');
    expect(await world.cast('ana', 'AAAAA')).toMatchObject({ status: 200 });
    world.setClock('2031-07-22T09:00:00.000Z');
    expect((await world.cast('ana', 'BBBBB')).json()).toMatchObject({
      status: 409,
      type: '/problems/vote-closed',
    });
  });

  it('is opened once, on what can be presented, with the office’s deeds in the audit log', async () => {
    const world = await opened();
    expect((await world.open({ closesAt: '2031-07-20T09:00' })).json()).toMatchObject({
      errors: [{ pointer: '/closesAt' }],
    });
    expect((await world.open({ candidates: ['NOBODY'] })).json()).toMatchObject({
      errors: [{ pointer: '/candidates', code: 'not-approved' }],
    });
    expect(await world.open()).toMatchObject({ status: 200 });
    expect((await world.open()).json()).toMatchObject({ type: '/problems/vote-opened' });
    await world.close();
    const { events } = world.deps.votes as unknown as {
      events: readonly { audit?: { action: string; why?: string } }[];
    };
    expect(events.map(({ audit }) => [audit?.action, audit?.why])).toEqual([
      ['panel-vote-opened', undefined],
      ['panel-vote-closed', 'All have voted'],
    ]);
  });

  it('and is told of it, once each, as far as the register knows an address', async () => {
    const known = ['ana', 'dan'].map((sub) => ({
      ...{ sub, email: `${sub}@staff.example`, locale: 'ko' as const },
      ...{ workedWith: [], languages: [], tracks: [], sections: [], reserve: false },
    }));
    const world = await opened({ known });
    expect((await world.open()).json()).toMatchObject({ notTold: ['ben', 'cho'] });
    const { events } = world.deps.votes as unknown as { events: readonly Envelope[] };
    const orders = events.flatMap(ordersOf);
    expect(orders).toMatchObject([
      {
        ...{ moment: 'panel-vote-opened', version: '2031#makers' },
        reviewer: { email: 'ana@staff.example', locale: 'ko' },
        facts: { track: 'makers', candidates: 2, closesAt: '2031-07-22T09:00:00.000Z' },
      },
    ]);
  });

  it('on a table, where ballots cast at once are all counted', async () => {
    const world = await opened({ table: engine().table }, 'VOTE');
    await world.open();
    const [best = ''] = world.ids;
    await Promise.all(['ana', 'ben', 'cho'].map((sub) => world.cast(sub, best)));
    await world.close();
    expect((await world.see('ana')).json()).toMatchObject({
      voted: 3,
      votes: [{ applicationId: best, votes: 3 }, { votes: 0 }],
    });
  });
});
