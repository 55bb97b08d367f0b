import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../events/envelope.ts';
import { createDinnerRepository } from '../../shared/store/dinner-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryDinnerRepository } from '../support/in-memory/dinner-repository.ts';

const engine = useEngine();

const event = (subject: string): Envelope => ({
  id: `EVENT-${subject}`,
  type: 'DinnerSeatGranted.v1',
  source: 'cpi.cpi-day',
  time: '2031-08-01T00:00:00.000Z',
  subject,
  edition: '2041',
  data: {},
});
const person = (n: number) => `person/P${String(n).padStart(4, '0')}`;

describe.each([
  ['in memory', () => inMemoryDinnerRepository()],
  ['on the engine', () => createDinnerRepository(engine().table)],
])('[F55] the dinner %s', (_where, repository) => {
  it('[Q24] has 120 seats, whoever of 500 comes first, and a line for the others', async () => {
    const dinner = repository();
    const everyone = Array.from({ length: 500 }, (_, n) => person(n));
    const standings = await Promise.all(everyone.map((one) => dinner.take('2051', one, 120)));
    expect(standings.filter((standing) => standing === 'seated')).toHaveLength(120);
    expect(standings.filter((standing) => standing === 'waiting')).toHaveLength(380);
    const { holders, waiting } = await dinner.seats('2051');
    expect([...holders, ...waiting].toSorted()).toEqual(everyone);
    expect(holders).toHaveLength(120);
  }, 60_000);

  it('gives nobody a second seat, and keeps a place in the line', async () => {
    const dinner = repository();
    const ask = (n: number) => dinner.take('2052', person(n), 1);
    expect(await Promise.all([ask(1), ask(1), ask(1)])).toEqual(['seated', 'seated', 'seated']);
    expect([await ask(2), await ask(3), await ask(2)]).toEqual(['waiting', 'waiting', 'waiting']);
    expect(await dinner.seats('2052')).toEqual({
      holders: [person(1)],
      waiting: [person(2), person(3)],
    });
  });

  it('moves up who waits, in order, once each, and lets nobody overtake', async () => {
    const dinner = repository();
    for (const n of [1, 2, 3, 4, 5]) await dinner.take('2053', person(n), 2);
    await dinner.release('2053', person(1));
    await dinner.release('2053', person(4));
    expect(await dinner.take('2053', person(9), 2)).toBe('waiting');
    const told: string[] = [];
    const tell = (invited: string) => {
      told.push(invited);
      return event(invited);
    };
    await Promise.all([dinner.moveUp('2053', 2, tell), dinner.moveUp('2053', 2, tell)]);
    expect(await dinner.seats('2053')).toEqual({
      holders: [person(2), person(3)],
      waiting: [person(5), person(9)],
    });
    expect(new Set(told)).toEqual(new Set([person(3)]));
    await dinner.release('2053', person(2));
    await dinner.release('2053', person(3));
    await dinner.moveUp('2053', 2, tell);
    expect((await dinner.seats('2053')).holders).toEqual([person(5), person(9)]);
  });

  it('keeps the last answer, and a visitor once', async () => {
    const dinner = repository();
    const reply = {
      invited: 'visitor/V1',
      name: 'Ana',
      group: 'Embassy',
      dines: true,
      diets: ['vegan'] as const,
      answeredAt: '2031-08-01T00:00:00.000Z',
    };
    await dinner.answer('2054', reply, event('V1'));
    await dinner.answer('2054', { ...reply, dines: false, diets: [] }, event('V1'));
    expect(await dinner.replies('2054')).toEqual([{ ...reply, dines: false, diets: [] }]);
    const visitor = {
      visitorId: 'V1',
      edition: '2054',
      name: 'Ana',
      organisation: 'Embassy',
      email: 'ana@embassy.example',
      locale: 'en' as const,
      invitedAt: '2031-08-01T00:00:00.000Z',
    };
    expect(await dinner.invite(visitor, 'hash', event('V1'))).toBe(true);
    expect(await dinner.invite({ ...visitor, name: 'Eve' }, 'hash', event('V1'))).toBe(false);
    expect(await dinner.visitors('2054')).toEqual([visitor]);
    expect(await dinner.visitor('2054', 'V1')).toEqual(visitor);
    expect(await dinner.announcedAt('2054')).toBeUndefined();
    expect(await dinner.announce('2054', event('2054'))).toBe(true);
    expect(await dinner.announcedAt('2054')).toBe(event('2054').time);
    expect(await dinner.announce('2054', event('2054'))).toBe(false);
  });
});
