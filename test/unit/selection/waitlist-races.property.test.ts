import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionWith, selectionWorld } from '../../support/selection-world.ts';
import { type Delay, type Racer, waitlistRace } from '../../support/waitlist-race.ts';

const racer = fc.record({
  section: fc.constantFrom('paper', 'stage'),
  country: fc.constantFrom('KH', 'PE', 'MN'),
  mean: fc.integer({ min: 60, max: 99 }),
  does: fc.constantFrom(
    'stays' as const,
    'declines' as const,
    'lets-expire' as const,
    'declines-as-it-expires' as const,
    'withdraws' as const,
  ),
});
const drawn = fc.record({
  racers: fc.array(racer, { minLength: 4, maxLength: 12 }),
  perCountry: fc.integer({ min: 1, max: 3 }),
});
const places = { paper: 3, stage: 2 };
const numRuns = process.env.TEST_FULL === undefined ? 40 : 1500;

describe('[F34] a waitlist under declines, expiries and withdrawals at once', () => {
  it('fills each place once, in order, never beyond a quota, until nobody fits', {
    timeout: 120_000,
  }, async () => {
    let promotions = 0;
    let left = 0;
    await fc.assert(
      fc.asyncProperty(drawn, fc.scheduler(), async (of, scheduler) => {
        const racers: Racer[] = of.racers.map((one, at) => ({ ...one, id: `RACER${at}` }));
        const world = selectionWorld(racers, editionWith({ perCountry: of.perCountry }));
        await world.compute();
        /** Every call comes back when the scheduler lets it. */
        const delay: Delay = (port, ...names) => ({
          ...port,
          ...Object.fromEntries(
            names.map((name) => [name, scheduler.scheduleFunction(port[name] as never)]),
          ),
        });
        const rules = { places, perCountry: of.perCountry };
        const race = waitlistRace(world, racers, rules, delay);
        await scheduler.waitFor(race.run());
        const { broken, promoted, open } = await race.end();
        promotions += promoted;
        left += open;
        expect(broken).toEqual([]);
      }),
      { numRuns },
    );
    expect(promotions).toBeGreaterThan(numRuns / 4);
    expect(left).toBeGreaterThan(0);
  });
});
