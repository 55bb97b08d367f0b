import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../events/envelope.ts';
import { createCheckInRepository } from '../../shared/store/check-in-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryCheckInRepository } from '../support/in-memory/check-in-repository.ts';

const engine = useEngine();
const event: Envelope = {
  ...{ id: 'EVENT1', type: 'StaffActed.v1', source: 'cpi.audit', subject: 'P1', edition: '2061' },
  ...{ time: '2031-08-01T00:00:00.000Z', data: {} },
};
const at = (minute: number) => `2031-08-05T01:${String(minute).padStart(2, '0')}:00.000Z`;
const [day, one, other] = ['2031-08-05', 'person/P1', 'visitor/V1'];

describe.each([
  ['in memory', () => inMemoryCheckInRepository()],
  ['on the engine', () => createCheckInRepository(engine().table)],
])('[F54] check-ins %s', (_where, repository) => {
  it('keep the first moment, in whatever order scans arrive and however often', async () => {
    const checkIns = repository();
    const record = (minute: number, session?: string, who = one) =>
      checkIns.record('2061', day, { who, session, at: at(minute) }, 'cora');
    expect([await record(5), await record(5), await record(9)]).toEqual([true, false, false]);
    expect(await record(3)).toBe(true);
    await Promise.all([7, 2, 8, 4].map((minute) => record(minute)));
    expect(await record(10, 'paper-making')).toBe(true);
    expect(await record(11, undefined, other)).toBe(true);
    expect(await checkIns.ofDay('2061', day)).toEqual([
      { who: one, at: at(2) },
      { who: other, at: at(11) },
      { who: one, session: 'paper-making', at: at(10) },
    ]);
    expect(await checkIns.ofDay('2061', '2031-08-06')).toEqual([]);
    expect(await checkIns.ofDay('2062', day)).toEqual([]);
  });

  it('know how often a pass was revoked; of two who revoke it at once, it is revoked once', async () => {
    const checkIns = repository();
    const revoke = (after: number) => checkIns.revoke('2063', one, after, event);
    expect(await checkIns.revocations('2063', one)).toBe(0);
    expect((await Promise.all([revoke(0), revoke(0)])).filter((done) => done)).toHaveLength(1);
    expect(await revoke(1)).toBe(true);
    expect(await checkIns.revocations('2063', one)).toBe(2);
    expect(await checkIns.allRevocations('2063')).toEqual(new Map([[one, 2]]));
    expect(await checkIns.allRevocations('2064')).toEqual(new Map());
  });
});
