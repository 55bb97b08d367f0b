import { describe, expect, it } from 'vitest';
import { noDocuments } from '../../shared/domain/application-documents.ts';
import { createApplicationDocumentsRepository } from '../../shared/store/application-documents-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryApplicationDocumentsRepository } from '../support/in-memory/application-documents-repository.ts';
import { someEvent, someParticipant } from '../support/participant.ts';

const engine = useEngine();

describe.each([
  ['in memory', inMemoryApplicationDocumentsRepository],
  ['on the engine', () => createApplicationDocumentsRepository(engine().table)],
])('documents of an application %s', (where, make) => {
  const applicationId = `SENDER${where.length}`;
  const event = someEvent(someParticipant({ applicationId }));
  const sent = {
    ...noDocuments(applicationId, '2031'),
    files: [
      {
        fileId: 'FILE000000000001',
        document: 'cv',
        type: 'pdf' as const,
        state: 'refused' as const,
        receivedAt: '2031-02-20T03:00:00.000Z',
        reason: 'broken' as const,
      },
    ],
    version: 1,
  };

  it('[F12] are absent at first, and then what was written', async () => {
    const documents = make();
    expect(await documents.get(applicationId)).toBeUndefined();
    expect(await documents.replace(sent, event)).toBe(true);
    expect(await documents.get(applicationId)).toEqual(sent);
  });

  it('[F12] are replaced only as they were read: of two writers one wins', async () => {
    const documents = make();
    await documents.replace(sent, event);
    expect(await documents.replace(sent, event)).toBe(false);
    const next = { ...sent, version: 2 };
    const outcomes = await Promise.all([
      documents.replace({ ...next, files: [] }, event),
      documents.replace(next, event),
    ]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await documents.replace({ ...next, version: 4 }, event)).toBe(false);
  });
});
