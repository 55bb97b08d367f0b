import { expect, it } from 'vitest';
import { depsOn } from '../../../functions/selection/container.ts';
import { highsSolver } from '../../../shared/solver/highs.ts';
import { createApplicationRepository } from '../../../shared/store/application-repository.ts';
import { createEditionRepository } from '../../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../../shared/store/participant-repository.ts';
import { createReviewRepository } from '../../../shared/store/review-repository.ts';
import { eventOf } from '../../support/application.ts';
import { useEngine } from '../../support/engine.ts';
import {
  afterReviews,
  applicationOf,
  editionWith,
  reviewFor,
  selectionCalls,
} from '../../support/selection-world.ts';
import { type Racer, waitlistRace } from '../../support/waitlist-race.ts';

const engine = useEngine();
const does = ['declines', 'stays', 'declines-as-it-expires', 'lets-expire', 'withdraws'] as const;
const countries = ['KH', 'PE', 'MN'];

const racers: readonly Racer[] = Array.from({ length: 12 }, (_, at) => ({
  id: `RACER${10 + at}`,
  section: at % 3 === 2 ? 'stage' : 'paper',
  country: countries[at % 4] ?? 'KH',
  mean: 99 - at,
  does: does[at % does.length] ?? 'stays',
}));

it('[F34] the table gives each freed place to one who fits, in order, while everyone leaves at once', async () => {
  const { table } = engine();
  await createEditionRepository(table).apply(editionWith({ perCountry: 2 }), {
    appliedAt: '2031-01-05T00:00:00.000Z',
  });
  const applications = createApplicationRepository(table);
  const reviews = createReviewRepository(table);
  for (const racer of racers) {
    await applications.start(applicationOf(racer), `hash-${racer.id}`, eventOf(racer.id));
    await reviews.assign(reviewFor(racer));
  }
  const deps = { ...depsOn(table), solver: highsSolver, clock: { now: () => afterReviews } };
  expect((await selectionCalls(deps).compute()).status).toBe(200);
  const participants = createParticipantRepository(table);
  const rules = { places: { paper: 3, stage: 2 }, perCountry: 2 };
  const race = waitlistRace({ deps, applications, participants }, racers, rules);
  await race.run();
  const { broken, promoted } = await race.end();
  expect(broken).toEqual([]);
  expect(promoted).toBeGreaterThan(1);
});
