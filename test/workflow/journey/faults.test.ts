import { afterEach, describe, expect, it } from 'vitest';
import { ConcurrentChange, TaskNotUnderstood } from '../../../functions/journey/errors.ts';
import * as change from '../../../shared/store/transitions/index.ts';
import { liveThrough } from '../../support/journey-life.ts';
import { openWorld, type World } from '../../support/journey-world.ts';

let world: World;
afterEach(() => world.bench.close());

class ServiceException extends Error {
  override readonly name = 'Lambda.ServiceException';
}

/** Fails the first attempts of one task or step. */
const failing =
  (name: string, times: number, fault: Error) =>
  (payload: Readonly<Record<string, string>>, attempt: number) => {
    const called = payload.step ?? payload.task ?? payload.document;
    if (called === name && attempt <= times) throw fault;
  };

describe('[F66] a fault in the journey', () => {
  it('of the service is tried again, with a new token where a step waits', async () => {
    world = await openWorld({ sabotage: failing('offer-answer', 2, new ServiceException('x')) });
    await world.bench.pass(120);
    await world.settle();
    expect(world.attempts.get('offer-answer')).toBe(3);
    await world.act(change.acceptOffer);
    expect((await world.standing()).entered).toContain('Offer accepted?');
  });

  it('that somebody else’s writing caused is tried again', async () => {
    world = await openWorld({ sabotage: failing('offer-place', 1, new ConcurrentChange('x')) });
    await world.bench.pass(30);
    await world.settle();
    expect((await world.standing()).last).toBe('Await offer answer');
    expect(world.types()).toEqual(['PlaceOffered']);
  });

  it.each([
    ['read-plan', new TaskNotUnderstood('x'), 'JOURNEY_DATA_MISSING'],
    ['offer-place', new Error('broken'), 'JOURNEY_TASK_FAILED'],
    ['offer-answer', new Error('broken'), 'JOURNEY_TASK_FAILED'],
    ['conditional-invitation', new Error('broken'), 'JOURNEY_TASK_FAILED'],
  ])('in %s that no retry mends ends visibly, under a code', async (name, fault, code) => {
    world = await openWorld({ sabotage: failing(name, 99, fault) });
    if (name === 'conditional-invitation') await world.act(change.acceptOffer);
    expect(await world.bench.describe(world.execution)).toMatchObject({
      status: 'FAILED',
      error: 'JourneyNeedsAttention',
      cause: code,
    });
    expect(await world.state()).toMatchObject({ attention: { code } });
  });

  it('of one branch leaves a stale token in the other, which does no harm', async () => {
    world = await openWorld({
      sabotage: failing('conditional-invitation', 99, new Error('broken')),
    });
    await world.act(change.acceptOffer);
    expect((await world.standing()).status).toBe('FAILED');
    await world.until('2031-06-23T00:00:00.000Z');
    expect(await world.state()).toMatchObject({ stage: 'in-online-training' });
    expect(await world.deps.waits.of('APPLICATION1')).toEqual([]);
  });

  it('a step that nobody answers for 300 days ends visibly', async () => {
    world = await openWorld();
    await world.bench.clock.advanceTo(Date.parse('2032-02-04T02:00:00.000Z'));
    await world.bench.quiet();
    expect(await world.bench.describe(world.execution)).toMatchObject({
      status: 'FAILED',
      cause: 'JOURNEY_TIMED_OUT',
    });
  });

  it('[Q29] that was mended: the journey starts again, and repeats no effect', async () => {
    let broken = true;
    world = await openWorld({
      sabotage: ({ document }) => {
        if (broken && document === 'certificate') throw new Error('broken');
      },
    });
    await liveThrough(world);
    expect((await world.standing()).status).toBe('FAILED');
    broken = false;
    const before = world.types();
    const again = await world.bench.start('Journey', { applicationId: 'APPLICATION1' }, 'again');
    await world.settle();
    expect(await world.bench.describe(again)).toMatchObject({ status: 'SUCCEEDED' });
    expect(world.types()).toEqual([...before, 'AlumnusWelcomed']);
    expect(await world.state()).not.toHaveProperty('attention');
  });

  it('a runtime that is killed while people wait goes on where it was', async () => {
    world = await openWorld();
    await world.act(change.acceptOffer);
    await world.bench.restart();
    await world.until('2031-06-23T00:00:00.000Z');
    await world.bench.restart();
    await world.until('2031-07-05T00:00:00.000Z');
    expect(await world.standing()).toMatchObject({ last: 'Online training not completed' });
  });
});
