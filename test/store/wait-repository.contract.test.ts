import { describe, expect, it } from 'vitest';
import type { Participant } from '../../shared/domain/participant.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { withdraw } from '../../shared/store/transitions/index.ts';
import { createWaitRepository } from '../../shared/store/wait-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { inMemoryWaitRepository } from '../support/in-memory/wait-repository.ts';
import { someEvent, someParticipant, stampAt } from '../support/participant.ts';

const engine = useEngine();
const since = '2031-04-10T01:00:00.000Z';

const inMemory = () => {
  const participants = inMemoryParticipantRepository();
  return { participants, waits: inMemoryWaitRepository(participants) };
};
const onEngine = () => ({
  participants: createParticipantRepository(engine().table),
  waits: createWaitRepository(engine().table),
});

let people = 0;

describe.each([
  ['in memory', inMemory],
  ['on the engine', onEngine],
])('waits %s', (_where, stores) => {
  const withPerson = async (changes: Partial<Participant>) => {
    const { participants, waits } = stores();
    people += 1;
    const one = someParticipant({ applicationId: `WAITING${people}`, ...changes });
    await participants.allocate(one, someEvent(one));
    const wait = { applicationId: one.applicationId, step: 'offer-answer', since } as const;
    return { participants, waits, one, wait };
  };

  it('keeps a token while the step waits, and the later one of two', async () => {
    const { waits, wait, one } = await withPerson({ stage: 'offered' });
    expect(await waits.keep({ ...wait, token: 'first' })).toBe('waiting');
    expect(await waits.keep({ ...wait, token: 'second' })).toBe('waiting');
    expect(await waits.of(one.applicationId)).toEqual([{ ...wait, token: 'second' }]);
  });

  it('keeps no token when the answer is there', async () => {
    const { participants, waits, one, wait } = await withPerson({ stage: 'offered' });
    await participants.move(one.applicationId, withdraw(one, stampAt(since), 'own-wish'));
    expect(await waits.keep({ ...wait, token: 'late' })).toBe('answered');
    expect(await waits.of(one.applicationId)).toEqual([]);
  });

  it('waits for the end of the course by its settled attendance, not by the stage', async () => {
    const { waits, wait } = await withPerson({ stage: 'in-korea', courseEndedAt: since });
    expect(await waits.keep({ ...wait, step: 'course-end', token: 'late' })).toBe('answered');
  });

  it('drops only the token that it was told of', async () => {
    const { waits, wait, one } = await withPerson({ stage: 'offered' });
    await waits.keep({ ...wait, token: 'second' });
    await waits.drop({ ...wait, token: 'first' });
    expect(await waits.of(one.applicationId)).toHaveLength(1);
    await waits.drop({ ...wait, token: 'second' });
    expect(await waits.of(one.applicationId)).toEqual([]);
  });

  it('keeps nothing for somebody who does not exist', async () => {
    const { waits } = stores();
    const wait = { applicationId: 'NOBODY', step: 'arrival', token: 't', since } as const;
    expect(await waits.keep(wait)).toBe('answered');
  });
});
