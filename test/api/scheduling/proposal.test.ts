import { describe, expect, it } from 'vitest';
import { schedulingWorld } from '../../support/scheduling-world.ts';
import { someSession } from '../../support/timetable.ts';

const both = (text: string) => ({ en: text, ko: text });
const params = { edition: '2031' };
const wanted = (id: string, changes = {}) => ({
  ...{ id, title: both(id), kind: 'workshop', minutes: 120, cohorts: ['makers/paper'] },
  ...{ instructors: ['kim'], from: '2031-08-05', to: '2031-08-05' },
  ...changes,
});

interface Proposal {
  readonly version: number;
  readonly sessions: readonly { readonly id: string; readonly startsAt: string }[];
  readonly unplaced: readonly { readonly session: string; readonly reason: string }[];
}

const world = async () => {
  const scheduling = await schedulingWorld();
  await scheduling.put(someSession({ startsAt: '2031-08-05T09:00', endsAt: '2031-08-05T11:00' }));
  const propose = (body: object) =>
    scheduling.office({
      route: 'POST /staff/editions/{edition}/timetable/proposals',
      params,
      json: body,
    });
  const draft = async () => (await scheduling.timetables.get('2031')).sessions.map(({ id }) => id);
  return { ...scheduling, propose, draft };
};

describe('[F51] the office asks for a timetable', () => {
  it('is shown one beside what stands, with what finds no place, and nothing is written', async () => {
    const { propose, draft } = await world();
    const sessions = ['one', 'two', 'three', 'four'].map((id) => wanted(id));
    const answer = await propose({ sessions });
    expect(answer.status).toBe(200);
    const proposal = answer.json() as Proposal;
    expect(proposal.sessions.map(({ startsAt }) => startsAt.slice(11))).toEqual(['13:00', '15:00']);
    expect(proposal.unplaced).toMatchObject([
      { session: expect.any(String), reason: 'not-with-others' },
      { session: expect.any(String), reason: 'not-with-others' },
    ]);
    expect(await draft()).toEqual(['paper-making']);
    expect((await propose({ sessions })).json()).toEqual(proposal);
  });

  it('has it in the draft only when asked, and never published', async () => {
    const { propose, draft, timetables } = await world();
    const answer = await propose({ sessions: [wanted('one')], keep: true, version: 1 });
    expect(answer.json()).toMatchObject({ version: 2, unplaced: [] });
    expect(await draft()).toEqual(['paper-making', 'one']);
    expect((await timetables.get('2031')).published).toBeUndefined();
  });

  it('is told when somebody has changed the draft meanwhile', async () => {
    const { propose, put, draft } = await world();
    await put(
      someSession({ id: 'other', startsAt: '2031-08-06T09:00', endsAt: '2031-08-06T10:00' }),
    );
    const answer = await propose({ sessions: [wanted('one')], keep: true, version: 1 });
    expect(answer.status).toBe(409);
    expect(await draft()).toEqual(['paper-making', 'other']);
  });

  it('nobody is asked of whom nothing is known', async () => {
    const { propose } = await world();
    const sessions = [
      wanted('one', { instructors: ['nobody'], from: '2031-08-06', to: '2031-08-06' }),
    ];
    expect((await propose({ sessions })).json()).toMatchObject({
      sessions: [],
      unplaced: [{ reason: 'never', obstacles: [{ code: 'unknown-instructor', what: 'nobody' }] }],
    });
    expect((await propose({ sessions: [wanted('one'), wanted('one')] })).status).toBe(422);
  });
});
