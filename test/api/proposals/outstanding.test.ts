import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../shared/domain/participant.ts';
import { useEngine } from '../../support/engine.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { dueAt, proposalsWorld, writer } from './proposals-world.ts';

const engine = useEngine();
const route = 'POST /staff/editions/{edition}/outstanding-proposals';
const params = { edition: '2031' };

/** Somebody with an approved proposal. */
const approved = (
  applicationId: string,
  score: number,
  of: Partial<Participant> = {},
  submittedAt = '2031-07-12T00:00:00.000Z',
): Participant =>
  writer({
    applicationId,
    name: `Person ${applicationId}`,
    stage: 'proposal-approved',
    proposal: {
      version: 1,
      round: 0,
      dueAt,
      submittedAt,
      decision: 'approve',
      score,
      title: `T-${applicationId}`,
    },
    ...of,
  });

const withSlots = (outstanding: number) => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    ...(track.proposal === undefined ? {} : { proposal: { ...track.proposal, outstanding } }),
  }));
  return { ...small, tracks };
};

describe('outstanding proposals', () => {
  it('[F46] are the best approved ones: score, then the earlier submission', async () => {
    const people = [
      approved('AAAAA', 80),
      approved('BBBBB', 90),
      approved('CCCCC', 80, {}, '2031-07-11T00:00:00.000Z'),
      approved('DDDDD', 99, { stage: 'withdrawn' }),
      writer({ applicationId: 'EEEEE' }),
    ];
    const world = await proposalsWorld(people, { edition: withSlots(2), table: engine().table });
    const mark = () => world.staff(['coordinator'], { route, params, json: { track: 'makers' } });
    const first = await mark();
    expect(first.json()).toMatchObject({
      ...{
        track: 'makers',
        slots: 2,
        approved: 3,
        undecided: 1,
        marked: 2,
        unmarked: 0,
        refused: [],
      },
      outstanding: [
        { applicationId: 'BBBBB', title: 'T-BBBBB', score: 90 },
        { applicationId: 'CCCCC', title: 'T-CCCCC', score: 80 },
      ],
    });
    const before = await world.state('BBBBB');
    expect(before.proposal).toMatchObject({ outstanding: true, title: 'T-BBBBB' });
    expect((await mark()).json()).toMatchObject({ marked: 0, unmarked: 0, outstanding: [{}, {}] });
    expect(await world.state('BBBBB')).toEqual(before);
    const shown = await world.staff(['coordinator'], {
      route: route.replace('POST', 'GET'),
      params,
    });
    expect(shown.json()).toMatchObject({
      outstanding: [{ applicationId: 'BBBBB' }, { applicationId: 'CCCCC' }],
    });
  });

  it('[F46] lose the mark when they are no longer among the best, also after their author left', async () => {
    const marked = (applicationId: string, score: number, of: Partial<Participant> = {}) => {
      const one = approved(applicationId, score, of);
      return {
        ...one,
        proposal: { ...(one.proposal as NonNullable<Participant['proposal']>), outstanding: true },
      };
    };
    const people = [
      marked('GONE1', 95, { stage: 'visa-refused' }),
      marked('LESS1', 70),
      approved('BEST1', 90, { stage: 'invited' }),
    ];
    const world = await proposalsWorld(people, { edition: withSlots(1) });
    const answer = await world.staff(['admin'], { route, params, json: { track: 'makers' } });
    expect(answer.json()).toMatchObject({
      marked: 1,
      unmarked: 2,
      outstanding: [{ applicationId: 'BEST1' }],
    });
    expect((await world.state('GONE1')).proposal).toMatchObject({ outstanding: false });
    expect((await world.state('LESS1')).proposal).toMatchObject({ outstanding: false, score: 70 });
  });

  it('[F46] draw the published lot between equals, the same on every run and for every id', async () => {
    const names = ['Sok Dara', '김하늘', 'أمينة'];
    const drawn = async (ids: readonly string[]) => {
      const people = ids.map((applicationId, at) =>
        approved(applicationId, 80, { name: names[at] ?? '' }),
      );
      const world = await proposalsWorld(people, { edition: withSlots(1) });
      const answer = await world.staff(['admin'], { route, params, json: { track: 'makers' } });
      return (answer.json() as { outstanding: { name: string }[] }).outstanding[0]?.name;
    };
    const winner = await drawn(['AAAAA', 'BBBBB', 'CCCCC']);
    expect(names).toContain(winner);
    expect(await drawn(['ZZZZZ', 'YYYYY', 'XXXXX'])).toBe(winner);
  });

  it('are the office’s to mark', async () => {
    const world = await proposalsWorld([approved('AAAAA', 80)]);
    const json = { track: 'makers' };
    expect(await world.staff(['reviewer'], { route, params, json })).toMatchObject({ status: 403 });
    const unknown = { route, params, json: { track: 'nobody' } };
    expect(await world.staff(['coordinator'], unknown)).toMatchObject({ status: 404 });
  });
});
