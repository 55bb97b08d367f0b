import { describe, expect, it } from 'vitest';
import { withoutFiles, withoutKind } from '../../shared/domain/retention.ts';
import { changedTravel, noTravel, progressOf } from '../../shared/domain/travel.ts';
import { createApplicationDocumentsRepository } from '../../shared/store/application-documents-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createRetentionRepository } from '../../shared/store/retention-repository.ts';
import { noteTravel } from '../../shared/store/transitions/index.ts';
import { createTravelRepository } from '../../shared/store/travel-repository.ts';
import { eventOf } from '../support/application.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryApplicationDocumentsRepository } from '../support/in-memory/application-documents-repository.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { inMemoryRetentionRepository } from '../support/in-memory/retention-repository.ts';
import { inMemoryTravelRepository } from '../support/in-memory/travel-repository.ts';
import { someEvent, someParticipant, stampAt } from '../support/participant.ts';

const engine = useEngine();
const at = '2031-06-01T00:00:00.000Z';
let editions = 0;

const inMemory = () => {
  const participants = inMemoryParticipantRepository();
  const travels = inMemoryTravelRepository(participants);
  const documents = inMemoryApplicationDocumentsRepository();
  const retention = inMemoryRetentionRepository(travels, documents);
  return { participants, travels, documents, retention };
};
const onEngine = () => ({
  participants: createParticipantRepository(engine().table),
  travels: createTravelRepository(engine().table),
  documents: createApplicationDocumentsRepository(engine().table),
  retention: createRetentionRepository(engine().table),
});

describe.each([
  ['in memory', inMemory],
  ['on the engine', onEngine],
])('[F49] the record of retention %s', (_where, stores) => {
  it('counts what is deleted in the same call, once, and is closed for a day', async () => {
    editions += 1;
    const edition = `30${editions}`;
    const { participants, travels, documents, retention } = stores();
    const one = someParticipant({ applicationId: `KEPT${editions}`, edition });
    await participants.allocate(one, someEvent(one));
    const told = changedTravel(noTravel(one.applicationId, edition), {
      needs: { diet: 'no nuts', access: '' },
    });
    await travels.save(told, noteTravel(one, stampAt(at), progressOf(told)));

    expect(await retention.proofs(edition)).toEqual([]);
    const next = withoutKind(told, 'health') ?? told;
    const change = noteTravel(one, stampAt(at), progressOf(next));
    expect(await retention.forgetTravel(next, change, 'health')).toBe(true);
    expect(await retention.forgetTravel(next, change, 'health')).toBe(false);
    expect(await travels.get(one.applicationId)).toEqual(next);
    expect((await participants.get(one.applicationId))?.travel).toEqual({});
    expect(await retention.proofs(edition)).toEqual([
      { edition, kind: 'health', people: 1, files: 0 },
    ]);

    const file = { fileId: 'A', document: 'cv', type: 'pdf', receivedAt: at } as const;
    const sent = { applicationId: one.applicationId, edition, version: 1, files: [] };
    const held = { ...sent, files: [{ ...file, state: 'accepted' as const }] };
    await documents.replace(held, eventOf(one.applicationId));
    const without = withoutFiles(held);
    if (without === undefined) throw new Error('There is a file');
    expect(await retention.forgetDocuments(without.next, without.files)).toBe(true);
    expect(await retention.forgetDocuments(without.next, without.files)).toBe(false);

    const close = { day: '2031-06-01', sweptAt: at };
    await retention.close(edition, 'health', close);
    await retention.close(edition, 'visa', close);
    expect(await retention.proofs(edition)).toEqual([
      { edition, kind: 'documents', people: 1, files: 1 },
      { edition, kind: 'health', people: 1, files: 0, ...close },
      { edition, kind: 'visa', people: 0, files: 0, ...close },
    ]);
  });
});
