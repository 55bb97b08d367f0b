import { afterEach, describe, expect, it } from 'vitest';
import type { Envelope } from '../../../events/envelope.ts';
import { mailedEvents } from '../../../events/subscriptions.ts';
import { spread } from '../../../shared/domain/seeded.ts';
import { ordersOf } from '../../../shared/mail/order.ts';
import { deliver } from '../../../shared/mail/post-office.ts';
import { draftOf } from '../../support/application.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { liveThrough } from '../../support/journey-life.ts';
import { openWorld, type World, type WorldOptions } from '../../support/journey-world.ts';
import { postOffice } from '../../support/post-office.ts';

let world: World | undefined;
afterEach(async () => {
  await world?.bench.close();
  world = undefined;
});

/** A bus that brings each event three times: once soon, and twice among whatever comes later. */
const unrulyBus = (seed: number) => {
  const kept: Envelope[] = [];
  let draws = 0;
  const draw = (below: number): number => {
    draws += 1;
    return spread(`${seed}#${draws}`) % below;
  };
  const take = (): readonly Envelope[] => kept.splice(draw(kept.length), 1);
  return {
    bring: (happened: Envelope): readonly Envelope[] => {
      kept.push(happened, happened);
      const late = Array.from({ length: draw(3) }, take).flat();
      const place = draw(late.length + 1);
      return [...late.slice(0, place), happened, ...late.slice(place)];
    },
    rest: (): readonly Envelope[] => Array.from({ length: kept.length }, take).flat(),
  };
};

/** A whole journey with its mails; what stands at its end. */
const endOf = async (bus: {
  readonly bring: NonNullable<WorldOptions['post']>;
  readonly rest: () => readonly Envelope[];
}) => {
  const post = postOffice();
  const applications = inMemoryApplicationRepository(
    draftOf('APPLICATION1', { track: 'makers', section: 'paper', status: 'submitted' }),
  );
  const mailed: readonly string[] = mailedEvents;
  world = await openWorld({
    post: bus.bring,
    listeners: ({ participants, editions, clock }) => [
      async (event) => {
        if (!mailed.includes(event.type)) return;
        const office = { ...post.deps, applications, participants, editions, clock };
        for (const order of ordersOf(event)) await deliver(order, office);
      },
    ],
  });
  await liveThrough(world);
  for (const event of bus.rest()) await world.tell(event);
  const { mails } = await post.deps.mails.page('2031');
  const end = {
    state: await world.state(),
    standing: await world.standing(),
    printed: world.printed,
    types: world.types(),
    waits: await world.deps.waits.of('APPLICATION1'),
    mails: mails.map(({ moment, status }) => `${moment} ${status}`).toSorted(),
    sent: post.sent.length,
  };
  await world.bench.close();
  world = undefined;
  return end;
};

describe('[F66] [Q26] every event three times, and in another order', () => {
  const seeds = process.env.TEST_FULL === undefined ? 25 : 1000;

  it(`leaves the same state and the same mails as once and in order: ${seeds} seeds`, {
    timeout: 900_000,
  }, async () => {
    const once = await endOf({ bring: (event) => [event], rest: () => [] });
    expect(once).toMatchObject({ standing: { status: 'SUCCEEDED', last: 'Alumni' }, waits: [] });
    expect(once.mails).toContain('graduated SENT');
    expect(once.sent).toBe(once.mails.length);
    for (let seed = 1; seed <= seeds; seed += 1) {
      expect(await endOf(unrulyBus(seed)), `seed ${seed}`).toEqual(once);
    }
  });
});
