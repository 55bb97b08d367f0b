import { describe, expect, it } from 'vitest';
import { travel } from '../../../functions/reminders/sources/travel.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { dueReminders } from '../../../shared/domain/reminders.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';

const nothingLeft = {
  passportExpiresOn: '2033-01-01',
  visa: 'granted',
  ...{ arrival: true, departure: true, insuredFrom: '2031-08-01', insuredTo: '2031-08-31' },
} as const;

/** Who is reminded of what at a moment; the visit begins on 4 August. */
const remindedAt = async (at: string, changes: Partial<Participant>) => {
  const person = someParticipant({ stage: 'invited', ...changes });
  const deps = {
    applications: inMemoryApplicationRepository(),
    editions: inMemoryEditionRepository(smallEdition()),
    participants: inMemoryParticipantRepository(person),
  };
  const now = Date.parse(at);
  const awaited = await travel(deps, { now, ahead: 0 });
  return dueReminders(now, awaited).map(
    ({ days, awaited: { facts } }) => `${days}: ${String(facts.items)} by ${String(facts.dueOn)}`,
  );
};

describe('[F39] [F47] what is missing for the journey is chased', () => {
  it('a week before its day and when it is late, all of one day in one letter', async () => {
    const open = { travel: { ...nothingLeft, visa: 'applied', arrival: false } } as const;
    expect(await remindedAt('2031-07-12T03:00:00Z', open)).toEqual([]);
    expect(await remindedAt('2031-07-15T03:00:00Z', open)).toEqual([
      '7: visa,ticket by 2031-07-21',
    ]);
    expect(await remindedAt('2031-07-22T03:00:00Z', open)).toEqual([
      '0: visa,ticket by 2031-07-21',
    ]);
  });

  it('also where it is there and will not do', async () => {
    const short = { travel: { ...nothingLeft, passportExpiresOn: '2032-02-01' } };
    expect(await remindedAt('2031-07-22T03:00:00Z', short)).toEqual(['0: passport by 2031-06-20']);
  });

  it('no more once it is done, nor of a room, nor of somebody who does not travel', async () => {
    expect(await remindedAt('2031-08-01T03:00:00Z', { travel: nothingLeft })).toEqual([]);
    expect(await remindedAt('2031-08-01T03:00:00Z', { stage: 'withdrawn' })).toEqual([]);
  });
});
