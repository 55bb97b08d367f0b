import { describe, expect, it } from 'vitest';
import { sweepDeadlines } from '../../../functions/journey/sweep-deadlines.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { completeModule } from '../../../shared/store/transitions/index.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { inMemorySeminarRepository } from '../../support/in-memory/seminar-repository.ts';
import { journeyOf } from '../../support/journey.ts';
import { someParticipant, stampAt } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';

const trainingEnds = '2031-07-04T15:00:00.000Z';
const inTraining = (changes: Partial<Participant> = {}): Partial<Participant> => ({
  stage: 'in-online-training',
  dueAt: trainingEnds,
  ...changes,
});

describe('the sweep of deadlines', () => {
  it('expires an offer at its last moment, and twice is once', async () => {
    const expiresAt = '2031-04-17T01:00:00.000Z';
    const journey = journeyOf({ stage: 'offered', offer: { expiresAt }, dueAt: expiresAt });
    journey.setClock('2031-04-17T00:59:59.999Z');
    await journey.sweep();
    expect((await journey.state()).stage).toBe('offered');
    journey.setClock(expiresAt);
    await journey.sweep();
    await journey.sweep();
    expect((await journey.state()).stage).toBe('offer-expired');
    expect(journey.participants.events.map(({ type }) => type)).toEqual(['OfferExpired.v1']);
  });

  it.each([
    [[], [], 0, 'online-incomplete'],
    [['planning'], [], 50, 'online-incomplete'],
    [['planning'], ['opening'], 100, 'trained-online'],
  ] as const)('[F43] closes training with %j and %j at %d %%: %s', async (...row) => {
    const [modulesDone, seminarsAttended, attendance, stage] = row;
    const journey = journeyOf(inTraining({ modulesDone, seminarsAttended }), {
      now: trainingEnds,
    });
    await journey.sweep();
    expect(await journey.state()).toMatchObject({ stage, onlineAttendance: attendance });
  });

  it('counts a module that was completed while the sweep was under way', async () => {
    const journey = journeyOf(inTraining({ seminarsAttended: ['opening'] }), {
      now: trainingEnds,
    });
    const { participants } = journey;
    let reads = 0;
    const slow = {
      ...participants,
      get: async (id: string) => {
        const read = await participants.get(id);
        reads += 1;
        if (reads === 1 && read !== undefined) {
          await participants.record(id, completeModule(read, stampAt(trainingEnds), 'planning'));
        }
        return read;
      },
    };
    await sweepDeadlines({ ...journey.deps, participants: slow, seminars: journey.seminars });
    expect(await journey.state()).toMatchObject({
      stage: 'trained-online',
      onlineAttendance: 100,
    });
  });

  it('waits for a date that was moved later', async () => {
    const edition = smallEdition();
    const tracks = edition.tracks.map((track) => ({
      ...track,
      ...(track.online && {
        online: { ...track.online, period: { from: '2031-06-23', to: '2031-07-08' } },
      }),
    }));
    const journey = journeyOf(inTraining(), {
      edition: { ...edition, tracks },
      now: trainingEnds,
    });
    await journey.sweep();
    expect(await journey.state()).toMatchObject({
      stage: 'in-online-training',
      dueAt: '2031-07-08T15:00:00.000Z',
    });
  });

  it('marks a missed proposal, and keeps the online attendance', async () => {
    const dueAt = '2031-07-14T09:00:00.000Z';
    const journey = journeyOf(
      {
        stage: 'writing-proposal',
        proposal: { version: 0, round: 0, dueAt },
        dueAt,
        onlineAttendance: 91.6,
      },
      { now: dueAt },
    );
    await journey.sweep();
    expect(await journey.state()).toMatchObject({
      stage: 'proposal-missed',
      onlineAttendance: 91.6,
    });
  });

  it('[F44] waits for the days in which the office can still give more time', async () => {
    const [dueAt, over] = ['2031-07-14T09:00:00.000Z', '2031-07-17T09:00:00.000Z'];
    const edition = smallEdition();
    const [track] = edition.tracks;
    if (track?.proposal === undefined) throw new Error('Nobody writes a proposal');
    const proposal = { ...track.proposal, graceDays: 3 };
    const journey = journeyOf(
      { stage: 'writing-proposal', proposal: { version: 0, round: 0, dueAt }, dueAt },
      { edition: { ...edition, tracks: [{ ...track, proposal }] }, now: dueAt },
    );
    await journey.sweep();
    expect(await journey.state()).toMatchObject({
      ...{ stage: 'writing-proposal', dueAt: over },
      proposal: { dueAt },
    });
    journey.setClock('2031-07-17T08:59:59.999Z');
    await journey.sweep();
    expect((await journey.state()).stage).toBe('writing-proposal');
    journey.setClock(over);
    await journey.sweep();
    expect((await journey.state()).stage).toBe('proposal-missed');
  });

  it('moves everybody it can, and then says that somebody is left', async () => {
    const fine = someParticipant({ ...inTraining(), applicationId: 'FINE' });
    const lost = someParticipant({ ...inTraining(), applicationId: 'LOST', edition: '1999' });
    const participants = inMemoryParticipantRepository(lost, fine);
    const sweep = sweepDeadlines({
      participants,
      editions: inMemoryEditionRepository(smallEdition()),
      seminars: inMemorySeminarRepository(),
      clock: { now: () => Date.parse(trainingEnds) },
      ids: { newId: () => 'ID' },
    });
    await expect(sweep).rejects.toMatchObject({ name: 'DeadlinesLeft', message: 'LOST' });
    expect((await participants.get('FINE'))?.stage).toBe('online-incomplete');
  });
});
