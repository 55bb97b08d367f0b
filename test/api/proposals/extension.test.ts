import { describe, expect, it } from 'vitest';
import { type SweepDeps, sweepDeadlines } from '../../../functions/journey/sweep-deadlines.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { useEngine } from '../../support/engine.ts';
import type { InMemoryParticipants } from '../../support/in-memory/participant-repository.ts';
import { inMemorySeminarRepository } from '../../support/in-memory/seminar-repository.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { dueAt, proposalsWorld, whole, writer } from './proposals-world.ts';

const engine = useEngine();
const later = '2031-07-16T09:00:00.000Z';

const writing = async (id: string, of: Parameters<typeof proposalsWorld>[1] = {}) => {
  const world = await proposalsWorld([writer({ applicationId: id })], of);
  const extend = (until: string, sub = 'olga') =>
    world.staff(
      ['coordinator'],
      {
        route: 'PUT /staff/proposals/{applicationId}/extension',
        params: { applicationId: id },
        json: { until, why: 'A power cut' },
      },
      sub,
    );
  const submit = () => world.post(id, { action: 'submit', ...whole('late') });
  return { ...world, extend, submit };
};

/** An edition in which somebody can be given more time for two days after the deadline. */
const graceful = (): Edition => {
  const edition = smallEdition();
  const tracks = edition.tracks.map((track) => ({
    ...track,
    ...(track.proposal === undefined ? {} : { proposal: { ...track.proposal, graceDays: 2 } }),
  }));
  return { ...edition, tracks };
};

const sweptAt = async ({ deps, setClock }: Awaited<ReturnType<typeof writing>>, now: string) => {
  setClock(now);
  const clock = { now: () => Date.parse(now) };
  const seminars = inMemorySeminarRepository();
  await sweepDeadlines({ ...deps, clock, seminars } as SweepDeps);
};

describe('[F44] more time for a proposal', () => {
  it('is given to one person by the office: late by a second is late, then it is not', async () => {
    const world = await writing('LATE1');
    world.setClock(dueAt);
    expect((await world.submit()).json()).toMatchObject({ type: '/problems/proposal-too-late' });
    expect((await world.extend('2031-07-16T18:00')).json()).toEqual({
      applicationId: 'LATE1',
      dueAt: later,
    });
    expect(await world.state('LATE1')).toMatchObject({ dueAt: later, proposal: { dueAt: later } });
    world.setClock('2031-07-16T08:59:59.999Z');
    expect(await world.submit()).toMatchObject({ status: 200 });
    const { events } = world.deps.participants as InMemoryParticipants;
    expect(events.filter(({ type }) => type === 'ProposalExtended.v1')).toMatchObject([
      {
        data: { dueAt: later },
        audit: { action: 'proposal-extended', by: { sub: 'olga' }, why: 'A power cut' },
      },
    ]);
  });

  it('is given after the last evening too, while the edition has days for that', async () => {
    const world = await writing('LATE3', { edition: graceful() });
    await sweptAt(world, '2031-07-15T09:00:00.000Z');
    expect((await world.submit()).json()).toMatchObject({ type: '/problems/proposal-too-late' });
    expect((await world.extend('2031-07-16T18:00')).status).toBe(200);
    await sweptAt(world, '2031-07-16T08:00:00.000Z');
    expect((await world.submit()).status).toBe(200);
  });

  it('is given no more once those days are over and nothing was handed in', async () => {
    const world = await writing('LATE4', { edition: graceful() });
    await world.extend('2031-07-15T18:00');
    await sweptAt(world, '2031-07-17T08:59:59.999Z');
    expect((await world.state('LATE4')).stage).toBe('writing-proposal');
    await sweptAt(world, '2031-07-17T09:00:00.000Z');
    expect((await world.state('LATE4')).stage).toBe('proposal-missed');
    expect((await world.extend('2031-07-20T18:00')).json()).toMatchObject({
      type: '/problems/proposal-not-due',
    });
  });

  it('holds to the second on the table, and only while it is being written', async () => {
    const world = await writing('LATE2', { table: engine().table });
    await world.extend('2031-07-16T18:00');
    world.setClock(later);
    expect((await world.submit()).json()).toMatchObject({ type: '/problems/proposal-too-late' });
    expect((await world.extend('2031-07-16T18:00')).status).toBe(200);
    expect((await world.extend('2031-07-16T17:59')).json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/until', code: 'not-later' }],
    });
    world.setClock('2031-07-15T00:00:00.000Z');
    await world.submit();
    expect((await world.extend('2031-07-20T18:00')).json()).toMatchObject({
      status: 409,
      type: '/problems/proposal-not-due',
    });
  });
});
