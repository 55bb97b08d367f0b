import { describe, expect, it } from 'vitest';
import { changedTravel, noTravel, progressOf } from '../../shared/domain/travel.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { noteTravel, recordVisaRefused } from '../../shared/store/transitions/index.ts';
import { createTravelRepository } from '../../shared/store/travel-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { inMemoryTravelRepository } from '../support/in-memory/travel-repository.ts';
import { someEvent, someParticipant, stampAt } from '../support/participant.ts';

const engine = useEngine();
const at = '2031-06-01T00:00:00.000Z';
let people = 0;

describe.each([
  [
    'in memory',
    () => {
      const participants = inMemoryParticipantRepository();
      return { participants, travels: inMemoryTravelRepository(participants) };
    },
  ],
  [
    'on the engine',
    () => ({
      participants: createParticipantRepository(engine().table),
      travels: createTravelRepository(engine().table),
    }),
  ],
])('[F47] travels %s', (_where, stores) => {
  const withPerson = async () => {
    people += 1;
    const one = someParticipant({ applicationId: `TRAVELLER${people}`, stage: 'invited' });
    const { participants, travels } = stores();
    await participants.allocate(one, someEvent(one));
    return { one, participants, travels, empty: noTravel(one.applicationId, one.edition) };
  };

  it('are saved with the progress on the participant and on the card, both or neither', async () => {
    const { one, participants, travels, empty } = await withPerson();
    expect(await travels.get(one.applicationId)).toBeUndefined();
    const first = changedTravel(empty, {
      insurance: { company: 'A', policy: 'B', from: '2031-08-01', to: '2031-08-31' },
    });
    const note = noteTravel(one, stampAt(at), progressOf(first));
    expect(await travels.save(first, note)).toBe(true);
    expect(await travels.save(first, note)).toBe(false);
    expect(await travels.get(one.applicationId)).toEqual(first);
    const travel = { insuredFrom: '2031-08-01', insuredTo: '2031-08-31' };
    expect(await participants.get(one.applicationId)).toMatchObject({ travel, version: 2 });
    const { participants: cards } = await participants.page(one.edition);
    const card = cards.find(({ applicationId }) => applicationId === one.applicationId);
    expect(card?.travel).toEqual(travel);
  });

  it('lose a part as a whole, on the participant too', async () => {
    const { one, participants, travels, empty } = await withPerson();
    const first = changedTravel(empty, {
      needs: { diet: 'no pork', access: '' },
      visa: { state: 'applied' },
    });
    await travels.save(first, noteTravel(one, stampAt(at), progressOf(first)));
    const second = changedTravel(first, { needs: undefined });
    expect(await travels.save(second, noteTravel(one, stampAt(at), progressOf(second)))).toBe(true);
    expect(await travels.get(one.applicationId)).toEqual({
      ...empty,
      version: 2,
      visa: { state: 'applied' },
    });
    expect((await participants.get(one.applicationId))?.travel).toEqual({ visa: 'applied' });
  });

  it('are not saved where the participant stands elsewhere', async () => {
    const { one, participants, travels, empty } = await withPerson();
    const first = changedTravel(empty, { visa: { state: 'refused' } });
    const refuse = recordVisaRefused(one, stampAt(at));
    expect(await travels.save(first, refuse)).toBe(true);
    const second = changedTravel(first, { visa: { state: 'granted' } });
    expect(await travels.save(second, refuse)).toBe(false);
    expect(await travels.get(one.applicationId)).toEqual(first);
    expect(await participants.get(one.applicationId)).toMatchObject({ stage: 'visa-refused' });
  });
});
