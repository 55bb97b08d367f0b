import { describe, expect, it } from 'vitest';
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
  selectionWorld,
} from '../../support/selection-world.ts';

const engine = useEngine();

/** Three chosen in paper, one on stage; four who wait. At most two of a country. */
const people = [
  { id: 'CHOSEN1', mean: 99, country: 'KH' },
  { id: 'CHOSEN2', mean: 98, country: 'PE' },
  { id: 'CHOSEN3', mean: 97, country: 'KH' },
  { id: 'CHOSEN4', mean: 96, country: 'MN', section: 'stage' },
  { id: 'CHOSEN5', mean: 95, country: 'MN', section: 'stage' },
  { id: 'WAITING1', mean: 94, country: 'KH' },
  { id: 'WAITING2', mean: 93, country: 'PE' },
  { id: 'WAITING3', mean: 92, country: 'UZ' },
  { id: 'WAITING4', mean: 91, country: 'KH', section: 'stage' },
];
const edition = editionWith({ perCountry: 2 });

const released = async () => {
  const world = selectionWorld(people, edition);
  await world.compute();
  await world.release();
  const before = world.participants.events.length;
  expect(before).toBe(5);
  return {
    ...world,
    promoted: () => world.participants.events.slice(before).map(({ subject }) => subject),
  };
};

describe('[F34] a released place', () => {
  it('goes to the next of the section who fits the caps', async () => {
    const world = await released();
    await world.released('CHOSEN2');
    expect(world.promoted()).toEqual(['WAITING2']);
    expect(await world.applications.get('WAITING2')).toMatchObject({ status: 'selected' });
    expect(await world.participants.get('WAITING2')).toMatchObject({ stage: 'allocated' });
  });

  it('goes to one person, however often the event comes', async () => {
    const world = await released();
    await Promise.all([world.released('CHOSEN2'), world.released('CHOSEN2')]);
    await world.released('CHOSEN2');
    await world.released('CHOSEN2', 'paper', 'told-again-under-another-id');
    expect(world.promoted()).toEqual(['WAITING2']);
  });

  it('goes on when the promoted person gives it back', async () => {
    const world = await released();
    await world.released('CHOSEN2');
    await world.released('WAITING2');
    expect(world.promoted()).toEqual(['WAITING2', 'WAITING3']);
  });

  it('passes over somebody who withdrew from the waitlist', async () => {
    const world = await released();
    const waiting = await world.applications.get('WAITING2');
    if (waiting !== undefined) await world.applications.setStatus(waiting, 'withdrawn');
    await world.released('CHOSEN2');
    expect(world.promoted()).toEqual(['WAITING3']);
  });

  it('stays free while nobody fits, and is filled once another release makes room', async () => {
    const world = await released();
    await world.released('CHOSEN4', 'stage');
    expect(world.promoted()).toEqual([]);
    await world.released('CHOSEN1');
    expect(world.promoted()).toEqual(['WAITING4', 'WAITING2']);
  });

  it('is not offered on once it is too late for a visa', async () => {
    const world = await released();
    world.time.now = Date.parse('2031-06-20T08:59:59.000Z');
    await world.released('CHOSEN2');
    world.time.now = Date.parse('2031-06-20T09:00:00.000Z');
    await world.released('CHOSEN1');
    expect(world.promoted()).toEqual(['WAITING2']);
  });

  it('leaves a track without released decisions alone', async () => {
    const world = selectionWorld(people, edition);
    await world.compute();
    await world.released('CHOSEN2');
    expect(world.participants.events).toEqual([]);
  });

  it('of several people at once goes to different people, and breaks no cap', async () => {
    const { table } = engine();
    await createEditionRepository(table).apply(edition, { appliedAt: '2031-01-05T00:00:00.000Z' });
    const applications = createApplicationRepository(table);
    const reviews = createReviewRepository(table);
    const fitting = people.map((person) =>
      person.id === 'WAITING4' ? { ...person, country: 'GH' } : person,
    );
    for (const person of fitting) {
      await applications.start(applicationOf(person), `hash-${person.id}`, eventOf(person.id));
      await reviews.assign(reviewFor(person));
    }
    const world = selectionCalls({
      ...depsOn(table),
      solver: highsSolver,
      clock: { now: () => afterReviews },
    });
    expect((await world.compute()).json()).toMatchObject({ figures: { chosen: 5 } });
    const answers = await Promise.all([world.release(), world.release()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);

    await Promise.all([
      world.released('CHOSEN1'),
      world.released('CHOSEN2'),
      world.released('CHOSEN4', 'stage'),
      world.released('CHOSEN1'),
      world.released('CHOSEN2'),
    ]);
    const { participants } = await createParticipantRepository(table).page('2031');
    const promoted = participants
      .map(({ applicationId }) => applicationId)
      .filter((id) => id.startsWith('WAITING'));
    const held = participants.filter(
      ({ applicationId }) => !['CHOSEN1', 'CHOSEN2', 'CHOSEN4'].includes(applicationId),
    );
    expect(new Set(promoted).size).toBe(3);
    expect(held.filter(({ section }) => section === 'paper')).toHaveLength(3);
    expect(held.filter(({ section }) => section === 'stage')).toHaveLength(2);
    for (const country of ['KH', 'PE', 'MN', 'UZ', 'GH']) {
      expect(held.filter((one) => one.country === country).length).toBeLessThanOrEqual(2);
    }
  });
});
