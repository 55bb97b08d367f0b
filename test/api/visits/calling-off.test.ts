import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../shared/domain/participant.ts';
import { someParticipant } from '../../support/participant.ts';
import { visitsWorld } from '../../support/visits-world.ts';

const now = '2031-07-20T01:00:00.000Z';
const callingOff = 'PUT /staff/participants/{applicationId}/called-off/{arrangement}';
const booked = { arrival: true, departure: true, room: true } as const;

const world = async (changes: Partial<Participant>) => {
  const applicationId = 'GONE1';
  const opened = await visitsWorld([someParticipant({ applicationId, ...changes })], { now });
  const callOff = (arrangement: string, roles: readonly ('admin' | 'partner')[] = ['admin']) =>
    opened.staff(callingOff, { applicationId, arrangement }, {}, roles);
  return { ...opened, callOff };
};

describe('[F48] what was arranged for somebody who does not travel any more', () => {
  it('is recorded as called off, each thing once, and audited', async () => {
    const { callOff, participants } = await world({ stage: 'withdrawn', travel: booked });
    expect((await callOff('ticket')).json()).toEqual({
      ...{ applicationId: 'GONE1', stage: 'withdrawn' },
      calledOff: { ticket: now },
    });
    for (const _press of [1, 2]) {
      expect((await callOff('room')).json()).toMatchObject({
        calledOff: { ticket: now, room: now },
      });
    }
    expect(participants.events).toMatchObject([
      { audit: { action: 'arrangement-called-off', after: { arrangement: 'ticket' } } },
      { audit: { action: 'arrangement-called-off', after: { arrangement: 'room' } } },
    ]);
  });

  it('keeps both when two of the office record one each at the same moment', async () => {
    const { callOff, participants } = await world({ stage: 'no-show', travel: booked });
    const answers = await Promise.all([callOff('ticket'), callOff('room')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await participants.get('GONE1'))?.calledOff).toEqual({ ticket: now, room: now });
  });

  it.each<[string, Partial<Participant>]>([
    ['of somebody who may still travel', { stage: 'invited', travel: booked }],
    ['of somebody who came', { stage: 'graduated', travel: booked }],
    ['that was never arranged', { stage: 'withdrawn', travel: { room: false } }],
  ])('is refused for a thing %s', async (_whose, changes) => {
    const { callOff, participants } = await world(changes);
    expect((await callOff('room')).status).toBe(409);
    expect(participants.events).toEqual([]);
  });

  it('is for the office to say', async () => {
    const { callOff } = await world({ stage: 'withdrawn', travel: booked });
    expect((await callOff('room', ['partner'])).status).toBe(403);
    expect((await callOff('insurance')).status).toBe(404);
  });
});
