import { describe, expect, it } from 'vitest';
import { takeDownContributions } from '../../../functions/cohort/take-down-contributions.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import type { Stamp, Transition } from '../../../shared/store/transitions/change.ts';
import { withdraw } from '../../../shared/store/transitions/completion.ts';
import { endTraining } from '../../../shared/store/transitions/training.ts';
import { cohortWorld, type Shown } from '../../support/cohort-world.ts';
import { stampAt } from '../../support/participant.ts';

const stamp = stampAt('2031-06-24T03:00:00.000Z');
const report = { json: { reason: 'It sells' } };

/** The cohort, with the bus: what was announced reaches who listens when the test says so. */
const world = async () => {
  const opened = await cohortWorld();
  const { participants, cohort, ports, as } = opened;
  const move = async (who: string, change: (one: Participant, stamp: Stamp) => Transition) => {
    const one = await participants.get(who);
    if (one === undefined) throw new Error('Nobody leaves');
    await participants.move(who, change(one, stamp));
  };
  const deliver = async (times = 1) => {
    const events = Array.from({ length: times }, () => participants.events).flat();
    await Promise.all(
      events.map((event) => takeDownContributions({ ...ports, cohort, participants }, event)),
    );
  };
  const people = async (who: string) =>
    ((await as(who, 'GET /my/cohort/people')).json() as { people: readonly Shown[] }).people;
  return { ...opened, move, deliver, people };
};
const withdrawn = (one: Participant, at: Stamp) => withdraw(one, at, 'own-wish');

describe('[F77] whoever leaves the others', () => {
  it('leaves no introduction, no address and no post with them, however often it is told', async () => {
    const { post, introduce, one, as, texts, people, move, deliver, cohort } = await world();
    await introduce('PAPER1', { links: ['https://dara.example'] });
    const { id } = await post('PAPER1', 'Mine');
    await post('STAGE1', 'What I think of it');
    await move('PAPER1', withdrawn);
    const gone = await as('NOPLACE', 'GET /my/cohort');
    expect((await as('PAPER1', 'GET /my/cohort')).body).toBe(gone.body);
    await deliver(3);
    expect(await texts('STAGE1')).toEqual(['What I think of it']);
    expect(await people('STAGE1')).toEqual([]);
    expect((await one('STAGE1', 'GET ', id)).status).toBe(404);
    const kept = await cohort.get('2031', id);
    expect(kept).toMatchObject({ text: '', reports: [], removedAt: stamp.at, version: 2 });
    expect(JSON.stringify([kept, await people('PAPER2')])).not.toMatch(/Dara|dara\.example/);
  });

  it('leaves with the office what was reported, or hidden, and nobody else reads it', async () => {
    const { post, one, texts, decide, listed, move, deliver } = await world();
    const [sells, hidden] = [await post('PAPER1', 'Buy my paper'), await post('PAPER1', 'Worse')];
    await one('STAGE1', 'POST /reports', sells.id, report);
    await decide(hidden.id, false);
    await move('PAPER1', withdrawn);
    await deliver(3);
    expect(await texts('STAGE1')).toEqual([]);
    expect((await one('STAGE1', 'GET ', sells.id)).status).toBe(404);
    expect(await listed()).toMatchObject([{ id: sells.id, authorLeftAt: stamp.at }]);
    expect((await listed('hidden')).map(({ text }) => text)).toEqual(['Worse']);
    expect((await decide(sells.id, true)).status).toBe(200);
    expect((await decide(hidden.id, true, 'It was not so bad')).status).toBe(200);
    expect([await listed(), await listed('hidden'), await texts('STAGE1')]).toEqual([[], [], []]);
  });

  it('is whoever falls short online too, and not whoever passes or is an alumnus', async () => {
    const { post, texts, move, deliver } = await world();
    for (const who of ['PAPER1', 'STAGE1', 'ALUM1']) await post(who, `Of ${who}`);
    await move('PAPER1', (one, at) => endTraining(one, at, { attendance: 79.9, passed: false }));
    await move('STAGE1', (one, at) => endTraining(one, at, { attendance: 80, passed: true }));
    await deliver();
    expect((await texts('PAPER2')).toSorted()).toEqual(['Of ALUM1', 'Of STAGE1']);
  });

  it('is taken down also when the office decides on it at that moment', async () => {
    const { post, one, texts, decide, listed, move, deliver } = await world();
    const { id } = await post('PAPER1', 'Buy my paper');
    await one('STAGE1', 'POST /reports', id, report);
    await move('PAPER1', withdrawn);
    await Promise.all([deliver(2), decide(id, true), deliver(2)]);
    expect([await texts('STAGE1'), await listed()]).toEqual([[], []]);
  });
});
