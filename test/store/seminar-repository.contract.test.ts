import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../events/envelope.ts';
import { noExcuses, withExcuse } from '../../shared/domain/seminar-excuse.ts';
import { noLog, withRows } from '../../shared/domain/seminar-log.ts';
import { createSeminarRepository } from '../../shared/store/seminar-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemorySeminarRepository } from '../support/in-memory/seminar-repository.ts';

const engine = useEngine();

const event: Envelope = {
  id: 'EVENT1',
  type: 'StaffActed.v1',
  source: 'cpi.audit',
  time: '2031-06-27T00:00:00.000Z',
  subject: 'opening',
  edition: '2031',
  data: {},
};
const keptUntil = '2099-01-01T00:00:00.000Z';
const row = { name: '솔롱고 (Solongo)', email: '', span: [0, 60_000] as const };

describe.each([
  ['in memory', () => inMemorySeminarRepository()],
  ['on the engine', () => createSeminarRepository(engine().table)],
])('seminars %s', (where, repository) => {
  const edition = where === 'in memory' ? '2031' : '2032';

  it('[F42] keep their logs, each replaced on the version that was read', async () => {
    const seminars = repository();
    expect(await seminars.log(edition, 'opening')).toBeUndefined();
    const first = withRows(noLog(edition, 'opening', keptUntil), [row]);
    expect(await seminars.replaceLog(first, event)).toBe(true);
    expect(await seminars.replaceLog(first, event)).toBe(false);
    const further = { ...row, email: 'a@b.example' };
    expect(await seminars.replaceLog(withRows(first, [further]), event)).toBe(true);
    await seminars.replaceLog(withRows(noLog(edition, 'closing', keptUntil), [row]), event);
    expect(await seminars.log(edition, 'opening')).toEqual(withRows(first, [further]));
    expect((await seminars.logs(edition)).map(({ seminar }) => seminar)).toEqual([
      'closing',
      'opening',
    ]);
    expect(await seminars.logs('1999')).toEqual([]);
  });

  it('[F42] remember whom staff have recognised, and what is excused for all', async () => {
    const seminars = repository();
    const of = `${edition}-m`;
    expect(await seminars.matches(of)).toEqual({ edition: of, matches: {}, version: 0 });
    const matches = { edition: of, matches: { 'name solongo': 'APPLICATION1' }, version: 1 };
    const both = await Promise.all([
      seminars.replaceMatches(matches, event),
      seminars.replaceMatches(matches, event),
    ]);
    expect(both.toSorted()).toEqual([false, true]);
    expect(await seminars.matches(of)).toEqual(matches);
    const excuses = withExcuse(noExcuses(of), 'opening', { at: event.time, reason: 'An outage' });
    expect(await seminars.excuses(of)).toEqual(noExcuses(of));
    expect(await seminars.replaceExcuses(excuses, event)).toBe(true);
    expect(await seminars.replaceExcuses(excuses, event)).toBe(false);
    expect(await seminars.excuses(of)).toEqual(excuses);
  });
});
