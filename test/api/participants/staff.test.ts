import { describe, expect, it } from 'vitest';
import { someParticipant } from '../../support/participant.ts';
import { participantsWorld } from './participants-world.ts';

const board = { route: 'GET /staff/editions/{edition}/participants', params: { edition: '2031' } };
const figures = { route: 'GET /staff/editions/{edition}/figures', params: { edition: '2031' } };
const roles = ['coordinator'] as const;

const people = [
  someParticipant({
    applicationId: 'B',
    stage: 'writing-proposal',
    dueAt: '2031-04-11T00:00:00.000Z',
  }),
  someParticipant({ applicationId: 'A', section: 'stage', stage: 'offered' }),
  someParticipant({ applicationId: 'C', stage: 'offered', dueAt: '2031-04-17T00:00:00.000Z' }),
];

describe('the journey board', () => {
  it('shows where everybody stands, by section, and who is late', async () => {
    const world = await participantsWorld(people);
    const { json } = await world.ask({ ...board, roles });
    expect(json()).toMatchObject({
      participants: [
        { applicationId: 'B', section: 'paper', stage: 'writing-proposal', late: true },
        { applicationId: 'C', section: 'paper', stage: 'offered', late: false },
        { applicationId: 'A', section: 'stage', late: false },
      ],
    });
  });

  it('tells no address', async () => {
    const world = await participantsWorld(people);
    expect((await world.ask({ ...board, roles })).body).not.toContain('@');
  });

  it('is narrowed to a track and a section', async () => {
    const world = await participantsWorld(people);
    const query = { track: 'makers', section: 'stage' };
    const { json } = await world.ask({ ...board, roles, query });
    expect(json()).toMatchObject({ participants: [{ applicationId: 'A' }] });
    const { status } = await world.ask({ ...board, roles, query: { section: 'stage' } });
    expect(status).toBe(422);
  });

  it('is for coordinators and admins only', async () => {
    const world = await participantsWorld(people);
    for (const route of [board, figures]) {
      expect((await world.ask({ ...route, roles: ['reviewer'] })).status).toBe(403);
      expect((await world.ask(route)).status).toBe(401);
      expect((await world.askAs('A', route)).status).toBe(401);
    }
  });
});

describe('figures for staff', () => {
  it('count applications by status and participants by stage', async () => {
    const world = await participantsWorld(people);
    const { json } = await world.ask({ ...figures, roles });
    expect(json()).toMatchObject({
      edition: '2031',
      tracks: [
        {
          track: 'makers',
          applications: { submitted: 7, draft: 2, selected: 0 },
          participants: { offered: 2, 'writing-proposal': 1 },
        },
      ],
    });
  });

  it('are absent for an edition that is', async () => {
    const world = await participantsWorld(people);
    const { status } = await world.ask({ ...figures, params: { edition: '1999' }, roles });
    expect(status).toBe(404);
  });
});
