import { describe, expect, it } from 'vitest';
import type { CalendarOwner } from '../../shared/domain/calendar-feed.ts';
import { createCalendarFeedRepository } from '../../shared/store/calendar-feed-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryCalendarFeedRepository } from '../support/in-memory/calendar-feed-repository.ts';

const engine = useEngine();
const changedAt = '2031-07-01T00:00:00.000Z';
const section = (name: string): CalendarOwner => ({
  kind: 'section',
  edition: '2041',
  track: 'makers',
  section: name,
});

describe.each([
  ['in memory', () => inMemoryCalendarFeedRepository()],
  ['on the engine', () => createCalendarFeedRepository(engine().table)],
])('[F53] calendar feeds %s', (_where, repository) => {
  it('have one address for each owner, the last that was made', async () => {
    const feeds = repository();
    const person: CalendarOwner = { kind: 'person', applicationId: 'FEED1' };
    expect(await feeds.find(person)).toBeUndefined();
    await feeds.replace(person, { secretHash: 'one', changedAt });
    await feeds.replace(person, { secretHash: 'two', changedAt });
    expect(await feeds.find(person)).toEqual({ secretHash: 'two', changedAt });
    await feeds.replace(person, { changedAt });
    expect(await feeds.find(person)).toEqual({ changedAt });
  });

  it('keep the sections apart', async () => {
    const feeds = repository();
    await feeds.replace(section('paper'), { secretHash: 'paper', changedAt });
    expect(await feeds.find(section('stage'))).toBeUndefined();
    expect((await feeds.find(section('paper')))?.secretHash).toBe('paper');
  });
});
