import { describe, expect, it } from 'vitest';
import { evaluations } from '../../../functions/reminders/sources/evaluations.ts';
import { Edition } from '../../../shared/domain/edition.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { evaluationFile } from '../../support/evaluation.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { someParticipant } from '../../support/participant.ts';
import { dueFrom } from '../../support/reminders.ts';
import { smallEditionFile } from '../../support/small-edition.ts';

const edition = Edition.parse({ ...smallEditionFile, evaluation: evaluationFile });
const graduate = someParticipant({ stage: 'graduated', seminarsAttended: ['opening'] });

/** Moment, and how many days before it closes, of each letter that is due. */
const sentTo = async (person: Participant, now: string) => {
  const deps = {
    applications: inMemoryApplicationRepository(),
    editions: inMemoryEditionRepository(edition),
    participants: inMemoryParticipantRepository(person),
  };
  const orders = await dueFrom(evaluations, deps, Date.parse(now));
  return orders.map(({ moment, version }) => [moment, version.split('/').at(-1)]);
};

describe('[F39] [F78] who is asked about their learning', () => {
  it('once the course has ended, by one letter for all, in the reader’s day', async () => {
    expect(await sentTo(graduate, '2031-08-15T14:59:59Z')).toEqual([]);
    expect(await sentTo(graduate, '2031-08-15T16:00:00Z')).toEqual([]);
    expect(await sentTo(graduate, '2031-08-16T01:00:00Z')).toEqual([['evaluation-asked', '5']]);
  });

  it('is reminded once before it closes, of what is not answered yet', async () => {
    const half = { ...graduate, evaluated: ['after'] };
    expect(await sentTo(half, '2031-08-19T01:00:00Z')).toEqual([['evaluation-asked', '2']]);
    expect(await sentTo(half, '2031-08-20T15:00:00Z')).toEqual([]);
  });

  it('no more when all is answered, and not who left', async () => {
    const done = { ...graduate, evaluated: ['after', 'course'] };
    expect(await sentTo(done, '2031-08-19T01:00:00Z')).toEqual([]);
    const gone = { ...graduate, stage: 'withdrawn' as const };
    expect(await sentTo(gone, '2031-08-19T01:00:00Z')).toEqual([]);
  });

  it('and graduates a year later, of their project', async () => {
    expect(await sentTo(graduate, '2032-08-16T01:00:00Z')).toEqual([['follow-up-asked', '28']]);
    expect(await sentTo(graduate, '2032-09-07T01:00:00Z')).toEqual([['follow-up-asked', '7']]);
    const failed = { ...graduate, stage: 'online-incomplete' as const };
    expect(await sentTo(failed, '2032-08-16T01:00:00Z')).toEqual([]);
  });
});
