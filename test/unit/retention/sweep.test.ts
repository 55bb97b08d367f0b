import { describe, expect, it } from 'vitest';
import { sweepRetention } from '../../../functions/retention/sweep.ts';
import type { ApplicationDocuments } from '../../../shared/domain/application-documents.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { changedTravel, noTravel, progressOf } from '../../../shared/domain/travel.ts';
import { noteTravel } from '../../../shared/store/transitions/index.ts';
import { draftOf, eventOf } from '../../support/application.ts';
import { inMemoryApplicationDocumentsRepository } from '../../support/in-memory/application-documents-repository.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { inMemoryRetentionRepository } from '../../support/in-memory/retention-repository.ts';
import { inMemoryTravelRepository } from '../../support/in-memory/travel-repository.ts';
import { someParticipant, stampAt } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';

const at = '2031-06-01T00:00:00.000Z';
const passport = {
  mask: '•••••67',
  expiresOn: '2033-01-01',
  sealed: 'c2VhbGVk',
  consent: { version: '1', text: 'I agree', at },
};
const document = {
  id: 'cv',
  title: { en: 'CV', ko: '이력서' },
  types: ['pdf'],
  maxMegabytes: 1,
  required: false,
} as unknown as NonNullable<Edition['tracks'][number]['documents']>[number];

const edition = (retention: Edition['retention'] = {}): Edition => {
  const small = smallEdition({ retention });
  return { ...small, tracks: small.tracks.map((track) => ({ ...track, documents: [document] })) };
};

const worldOf = async (of: Edition) => {
  const people = ['ONE', 'TWO', 'THREE'].map((applicationId) =>
    someParticipant({ applicationId, stage: 'graduated' }),
  );
  const participants = inMemoryParticipantRepository(...people);
  const travels = inMemoryTravelRepository(participants);
  const documents = inMemoryApplicationDocumentsRepository();
  const applications = inMemoryApplicationRepository();
  const removed: string[] = [];
  const clock = { at: 0, now: () => clock.at };
  for (const [person, needs] of [
    ['ONE', { diet: 'no nuts', access: '' }],
    ['TWO', undefined],
  ] as const) {
    const one = people.find(({ applicationId }) => applicationId === person) ?? someParticipant();
    const next = changedTravel(noTravel(person, '2031'), { passport, needs });
    await travels.save(next, noteTravel(one, stampAt(at), progressOf(next)));
  }
  applications.write(draftOf('ONE', { edition: '2031', track: 'makers' }), eventOf('ONE'));
  const file = { document: 'cv', type: 'pdf', receivedAt: at } as const;
  const sent: ApplicationDocuments = {
    applicationId: 'ONE',
    edition: '2031',
    version: 1,
    files: [
      { ...file, fileId: 'A', state: 'accepted' },
      { ...file, fileId: 'B', state: 'removed' },
    ],
  };
  await documents.replace(sent, eventOf('ONE'));
  const retention = inMemoryRetentionRepository(travels, documents);
  const deps = {
    editions: inMemoryEditionRepository(of),
    ...{ participants, applications, documents, travels, retention, clock },
    files: { removeAll: async (prefix: string) => void removed.push(prefix) },
    ids: { newId: () => 'ID' },
  };
  return {
    ...deps,
    removed,
    /** The sweep of a morning in Korea. */
    sweepOn: async (day: string, hour = '03:00') => {
      clock.at = Date.parse(`${day}T${hour}:00+09:00`);
      return (await sweepRetention(deps)).swept;
    },
    stored: async () =>
      JSON.stringify(
        await Promise.all(
          people.flatMap(({ applicationId }) => [
            travels.get(applicationId),
            participants.get(applicationId),
          ]),
        ),
      ),
  };
};

describe('[F49] [Q40] the sweep of what is kept for a time', () => {
  it('deletes each kind on the day that the edition sets for it, and not a day before', async () => {
    const world = await worldOf(edition({ passport: '2031-08-20', health: '2031-08-22' }));
    expect(await world.sweepOn('2031-08-19')).toBe(0);
    expect(await world.stored()).toContain('c2VhbGVk');
    expect(await world.sweepOn('2031-08-20')).toBe(1);
    const after = await world.stored();
    expect(after).not.toMatch(/c2VhbGVk|•••••67|2033-01-01/);
    expect(after).toContain('no nuts');
    expect(await world.sweepOn('2031-08-22')).toBe(1);
    expect(await world.stored()).not.toContain('no nuts');
    expect((await world.participants.get('ONE'))?.travel).toEqual({});
  });

  it('leaves a record of what kind, for which day, when and of how many, and of nothing else', async () => {
    const world = await worldOf(edition({ passport: '2031-08-20' }));
    await world.sweepOn('2031-08-21');
    expect(await world.retention.proofs('2031')).toEqual([
      {
        edition: '2031',
        kind: 'passport',
        people: 2,
        files: 0,
        day: '2031-08-20',
        sweptAt: '2031-08-20T18:00:00.000Z',
      },
    ]);
  });

  it('deletes files with all that was stored under their names, and marks them', async () => {
    const world = await worldOf(edition({ documents: '2031-05-01' }));
    await world.sweepOn('2031-05-01');
    expect(world.removed).toEqual(['applications/ONE/']);
    const states = (await world.documents.get('ONE'))?.files.map(({ state }) => state);
    expect(states).toEqual(['removed', 'removed']);
    expect(await world.retention.proofs('2031')).toMatchObject([
      { kind: 'documents', people: 1, files: 1 },
    ]);
  });

  it('has usual days where the edition names none: a month after its end, a year for documents', async () => {
    const world = await worldOf(edition());
    expect(await world.sweepOn('2031-09-13')).toBe(0);
    expect(await world.sweepOn('2031-09-14')).toBe(5);
    expect(await world.sweepOn('2032-08-14')).toBe(0);
    expect(await world.sweepOn('2032-08-15')).toBe(1);
  });

  it('does not look at a kind again that was swept for its day, and counts nobody twice', async () => {
    const world = await worldOf(edition({ passport: '2031-08-20' }));
    await world.sweepOn('2031-08-20');
    expect(await world.sweepOn('2031-08-21')).toBe(0);
    expect(await world.retention.proofs('2031')).toMatchObject([{ people: 2 }]);
  });

  it('that is cut in the middle goes on with the next one', async () => {
    const world = await worldOf(edition({ documents: '2031-05-01' }));
    const cut = { ...world, files: { removeAll: () => Promise.reject(new Error('cut')) } };
    world.clock.at = Date.parse('2031-05-01T03:00:00+09:00');
    await expect(sweepRetention(cut)).rejects.toThrow('cut');
    expect(await world.retention.proofs('2031')).toEqual([]);
    expect(await world.sweepOn('2031-05-02')).toBe(1);
    expect(await world.retention.proofs('2031')).toMatchObject([{ people: 1, files: 1 }]);
  });
});
