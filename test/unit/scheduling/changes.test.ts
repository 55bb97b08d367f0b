import { describe, expect, it } from 'vitest';
import { changesBetween, changesFor } from '../../../shared/domain/timetable-change.ts';
import { someSession } from '../../support/timetable.ts';

const paper = { applicationId: 'PERSON1', track: 'makers', section: 'paper' };
const stage = { ...paper, applicationId: 'PERSON2', section: 'stage' };

describe('[F52] changes between two timetables', () => {
  const before = [
    someSession({ id: 'kept' }),
    someSession({ id: 'moved', startsAt: '2031-08-06T10:00', endsAt: '2031-08-06T11:00' }),
    someSession({ id: 'cancelled', startsAt: '2031-08-07T10:00', endsAt: '2031-08-07T11:00' }),
  ];
  const after = [
    someSession({ id: 'added', startsAt: '2031-08-04T10:00', endsAt: '2031-08-04T11:00' }),
    someSession({
      id: 'moved',
      startsAt: '2031-08-06T14:00',
      endsAt: '2031-08-06T15:00',
      room: 'studio',
    }),
    someSession({ id: 'kept' }),
  ];

  it('names what was added, moved and cancelled, in the order of time', () => {
    expect(
      changesBetween(before, after).map((change) => [
        change.kind,
        change.session.id,
        change.kind === 'changed' ? change.parts : [],
      ]),
    ).toEqual([
      ['added', 'added', []],
      ['changed', 'moved', ['time', 'place']],
      ['cancelled', 'cancelled', []],
    ]);
  });

  it('is nothing for people whose sessions are as they were', () => {
    expect(changesFor(stage, before, after)).toEqual([]);
    expect(changesFor(paper, before, after)).toHaveLength(3);
  });

  it('is a cancelled session for those who are asked no more, and no change for those who stay', () => {
    const shared = [someSession({ cohorts: ['makers'] })];
    const narrowed = [someSession({ cohorts: ['makers/paper'] })];
    expect(changesFor(stage, shared, narrowed).map(({ kind }) => kind)).toEqual(['cancelled']);
    expect(changesFor(paper, shared, narrowed)).toEqual([]);
  });

  it('asks by name', () => {
    const asked = [someSession({ participants: ['PERSON2'] })];
    expect(changesFor(stage, [someSession()], asked).map(({ kind }) => kind)).toEqual(['added']);
  });
});
