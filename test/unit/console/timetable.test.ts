import { describe, expect, test } from 'vitest';
import { SessionInput } from '../../../shared/domain/timetable.ts';
import { differenceSince } from '../../../web/src/pages/timetable/difference.ts';
import {
  fitting,
  newId,
  newValues,
  rowAfter,
  sessionOf,
  valuesOf,
} from '../../../web/src/pages/timetable/session-values.ts';
import { someSession } from '../../support/timetable.ts';

describe('[F50] a session in the form of the console', () => {
  test('comes out as it went in, with every field', () => {
    const whole = someSession({
      endsAt: '2031-08-06T01:00',
      participants: ['APPLICATION1'],
      link: 'https://meet.example/paper',
      capacity: 12,
      language: 'fr',
    });
    const bare = SessionInput.parse({
      id: 'bare',
      title: { en: 'Bare', ko: 'Bare' },
      kind: 'meal',
      startsAt: '2031-08-05T12:00',
      endsAt: '2031-08-05T13:00',
      cohorts: ['makers'],
    });
    for (const session of [whole, bare]) {
      expect(SessionInput.parse(sessionOf(session.id, valuesOf(session)))).toEqual(session);
    }
  });

  test('is not a session while it is empty', () => {
    const empty = sessionOf('session', newValues('', ''));
    const { error } = SessionInput.safeParse(empty);
    expect(new Set(error?.issues.map(({ path }) => path.join('/')))).toEqual(
      new Set(['title/en', 'title/ko', 'startsAt', 'endsAt', 'cohorts']),
    );
  });

  test('is named by its title, and as no other', () => {
    expect(newId('Café & Paper: 2nd day', [])).toBe('cafe-paper-2nd-day');
    expect(newId('Paper', ['paper', 'paper-2'])).toBe('paper-3');
    expect(newId('한지 만들기', [])).toBe('session');
    expect(newId(`${'long '.repeat(9)}words - here`, [])).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('is found by cohort and day; when one goes, the next is looked at', () => {
    const [paper, stage] = [
      someSession(),
      someSession({
        id: 'stage-light',
        cohorts: ['makers/stage'],
        startsAt: '2031-08-06T10:00',
        endsAt: '2031-08-06T12:00',
      }),
    ];
    const ids = (cohort: string, day: string) =>
      fitting([paper, stage], cohort, day).map(({ id }) => id);
    expect(ids('', '')).toEqual(['paper-making', 'stage-light']);
    expect(ids('makers', '')).toEqual(['paper-making', 'stage-light']);
    expect(ids('makers/stage', '')).toEqual(['stage-light']);
    expect(ids('', '2031-08-05')).toEqual(['paper-making']);
    expect(rowAfter(['a', 'b', 'c'], 'b')).toBe('c');
    expect(rowAfter(['a', 'b', 'c'], 'c')).toBe('b');
    expect(rowAfter(['a'], 'a')).toBeUndefined();
  });
});

test('[F52] what somebody else changed is told apart from the session that is being written', () => {
  const read = [someSession(), someSession({ id: 'other', room: 'studio' })];
  const now = [someSession({ endsAt: '2031-08-05T13:00' }), someSession({ id: 'new' })];
  const { own, others } = differenceSince(read, now, 'paper-making');
  expect(own).toMatchObject([{ kind: 'changed', parts: ['time'] }]);
  expect(others.map(({ kind, session }) => `${kind} ${session.id}`).sort()).toEqual([
    'added new',
    'cancelled other',
  ]);
  expect(
    differenceSince(read, [{ ...someSession({ id: 'opening' }), fixed: true }, ...read], 'x'),
  ).toEqual({ own: [], others: [] });
});
