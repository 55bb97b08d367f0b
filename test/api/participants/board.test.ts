import { describe, expect, it } from 'vitest';
import { showBoard } from '../../../functions/participants/show-board.ts';
import type { BoardRow } from '../../../shared/domain/journey-board.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { participantsWorld } from './participants-world.ts';

const offer = { expiresAt: '2031-04-17T01:00:00.000Z', answeredAt: '2031-04-12T00:00:00.000Z' };
const approved = { version: 1, round: 0, dueAt: '2031-07-14T09:00:00.000Z', decision: 'approve' };
const person = (applicationId: string, changes: Partial<Participant>) =>
  someParticipant({ applicationId, offer, onlineAttendance: 100, ...changes });
const ready = { proposal: approved, stage: 'invited' } as Partial<Participant>;
const travelled = {
  passportExpiresOn: '2033-01-01',
  arrival: true,
  departure: true,
  insuredFrom: '2031-08-01',
  insuredTo: '2031-08-31',
  room: true,
} as const;

const board = {
  route: 'GET /staff/editions/{edition}/journey-board',
  params: { edition: '2031' },
};

const boardOf = async (people: readonly Participant[], now: string) => {
  const world = await participantsWorld(people);
  world.setClock(now);
  const answer = await world.ask({ ...board, roles: ['coordinator'] });
  return (answer.json() as { people: readonly BoardRow[] }).people;
};

const statesOf = ({ items }: BoardRow) => items.map(({ item, state }) => `${item} ${state}`);

describe('[F48] the journey board', () => {
  it('shows every item of a person, and who is late on top', async () => {
    const rows = await boardOf(
      [
        person('READY', { ...ready, visa: 'granted', travel: travelled }),
        person('LATE', { ...ready, travel: { ...travelled, arrival: false } }),
        person('LATER', ready),
      ],
      '2031-08-01T00:00:00.000Z',
    );
    expect(rows.map(({ applicationId, late }) => [applicationId, late])).toEqual([
      ['LATER', 5],
      ['LATE', 2],
      ['READY', 0],
    ]);
    expect(statesOf(rows[2] as BoardRow)).toEqual(
      'acceptance training proposal passport visa ticket insurance room'
        .split(' ')
        .map((item) => `${item} done`),
    );
    expect(statesOf(rows[1] as BoardRow)).toContain('ticket late');
    expect(rows[1]?.items.at(-3)).toEqual({ item: 'ticket', state: 'late', due: '2031-07-21' });
  });

  it('tells what will not do from what is missing, and what nobody waits for any more', async () => {
    const [wrong, gone] = await boardOf(
      [
        person('WRONG', {
          ...ready,
          travel: {
            ...travelled,
            passportExpiresOn: '2032-02-14',
            insuredTo: '2031-08-14',
            visa: 'not-needed',
          },
        }),
        person('XGONE', { stage: 'withdrawn' }),
      ],
      '2031-06-01T00:00:00.000Z',
    );
    expect(statesOf(wrong as BoardRow)).toEqual([
      'acceptance done',
      'training done',
      'proposal done',
      'passport wrong',
      'visa not-needed',
      'ticket done',
      'insurance wrong',
      'room done',
    ]);
    expect(gone).toMatchObject({ late: 0, stage: 'withdrawn' });
    expect(gone).not.toHaveProperty('waitsFor');
    expect(statesOf(gone as BoardRow).slice(2)).toEqual(
      'proposal passport visa ticket insurance room'.split(' ').map((item) => `${item} ended`),
    );
  });

  it('tells what was arranged in vain until it is called off: a ticket and a room', async () => {
    const booked = { arrival: true, room: true } as const;
    const stay = { ...ready, travel: { ...travelled } };
    const rows = await boardOf(
      [
        person('ATHOME', { ...ready, stage: 'completed-online' }),
        person('COMES', stay),
        person('HALF', {
          ...{ ...ready, stage: 'visa-refused', visa: 'refused', travel: booked },
          calledOff: { room: '2031-06-01T00:00:00.000Z' },
        }),
        person('THERE', { ...stay, stage: 'graduated' }),
        person('WITHDREW', { ...ready, stage: 'withdrawn', travel: booked }),
      ],
      '2031-06-02T00:00:00.000Z',
    );
    const arranged = rows.map((row) => [
      row.applicationId,
      row.late,
      ...statesOf(row).filter((one) => /^(ticket|room)/.test(one)),
    ]);
    expect(arranged).toEqual([
      ['WITHDREW', 2, 'ticket to-call-off', 'room to-call-off'],
      ['HALF', 1, 'ticket to-call-off', 'room called-off'],
      ['ATHOME', 0, 'ticket ended', 'room ended'],
      ['COMES', 0, 'ticket done', 'room done'],
      ['THERE', 0, 'ticket done', 'room done'],
    ]);
  });

  it('is one query for a page, for the office alone', async () => {
    const asked: string[] = [];
    const participants = inMemoryParticipantRepository(person('ONE', ready), person('TWO', ready));
    const watched = new Proxy(participants, {
      get: (target, name, receiver) => {
        asked.push(String(name));
        return Reflect.get(target, name, receiver);
      },
    });
    const editions = inMemoryEditionRepository(smallEdition());
    const request = { params: { edition: '2031' }, query: {}, receivedAt: 0 };
    await showBoard({ participants: watched, editions })(request as never);
    expect(asked).toEqual(['page']);
    const world = await participantsWorld([]);
    for (const role of ['reviewer', 'partner'] as const) {
      expect((await world.ask({ ...board, roles: [role] })).status).toBe(403);
    }
  });
});
