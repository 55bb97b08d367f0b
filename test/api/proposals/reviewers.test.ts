import { describe, expect, it } from 'vitest';
import { Edition } from '../../../shared/domain/edition.ts';
import { plainProfile } from '../../../shared/domain/reviewer-profile.ts';
import { useEngine } from '../../support/engine.ts';
import type { InMemoryAssignments } from '../../support/in-memory/assignment-repository.ts';
import { smallEditionFile } from '../../support/small-edition.ts';
import { proposalsWorld, whole, writer } from './proposals-world.ts';

const engine = useEngine();
const ids = ['FIRST1', 'SECOND1', 'THIRD1'];
const high = { scores: { merit: 5 }, recommendation: 'approve', comment: 'Clear.' };
const low = { scores: { merit: 1 }, recommendation: 'revise', comment: 'No budget.' };
const approve = { decision: 'approve', comment: 'Convincing.' };
const [makers] = smallEditionFile.tracks;

/** An edition in which each proposal has so many reviewers. */
const withReviewers = (reviewers: number): Edition =>
  Edition.parse({
    ...smallEditionFile,
    tracks: [{ ...makers, proposal: { ...makers?.proposal, reviewers } }],
  });

/** Three people have handed in; nobody reviews them yet. */
const submitted = async (reviewers = 2, of: Parameters<typeof proposalsWorld>[1] = {}) => {
  const edition = withReviewers(reviewers);
  const people = ids.map((applicationId) => writer({ applicationId }));
  const world = await proposalsWorld(people, { edition, ...of });
  for (const id of ids) await world.post(id, { action: 'submit', ...whole(id) });
  const show = (
    applicationId: string,
    sub: string,
    role: 'reviewer' | 'coordinator' = 'reviewer',
  ) =>
    world.staff(
      [role],
      { route: 'GET /proposal-reviews/{applicationId}', params: { applicationId } },
      sub,
    );
  const queue = async (sub: string) => {
    const asked = { route: 'GET /proposal-reviews', query: { edition: '2031' } };
    const answer = await world.staff(['reviewer'], asked, sub);
    return (answer.json() as { reviews: { applicationId: string }[] }).reviews.map(
      ({ applicationId }) => applicationId,
    );
  };
  const name = (
    applicationId: string,
    reviewers: readonly string[],
    why = 'By hand',
    read?: readonly string[],
  ) =>
    world.staff(['coordinator'], {
      route: 'PUT /staff/proposals/{applicationId}/reviewers',
      params: { applicationId },
      json: { reviewers, why, read },
    });
  return { ...world, seen: show, queue, name };
};

interface Assigned {
  readonly proposals: readonly { applicationId: string; reviewers: readonly string[] }[];
}

describe('[F45] the reviewers of a proposal', () => {
  it('are given by the edition’s rule, evenly, and the same again', async () => {
    const world = await submitted();
    const first = (await world.assign('ana', 'ben', 'cho')).json() as Assigned;
    expect(first).toMatchObject({ perProposal: 2, dueAt: '2031-07-18T09:00:00.000Z', short: [] });
    const loads = first.proposals.flatMap(({ reviewers }) => reviewers);
    expect(['ana', 'ben', 'cho'].map((sub) => loads.filter((one) => one === sub).length)).toEqual([
      2, 2, 2,
    ]);
    expect((await world.assign('ana', 'ben', 'cho')).json()).toEqual(first);
    const { events } = world.deps.proposalPanels as InMemoryAssignments;
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: 'ReviewsAssigned.v1',
      data: {
        of: 'proposals',
        track: 'makers',
        reviewers: [{ count: 2 }, { count: 2 }, { count: 2 }],
      },
      audit: { action: 'proposal-reviewers-assigned' },
    });
  });

  it('see the own ones, and another’s as one that is absent', async () => {
    const world = await submitted();
    const { proposals } = (await world.assign('ana', 'ben', 'cho')).json() as Assigned;
    const [own = ''] = proposals.flatMap((one) =>
      one.reviewers.includes('ana') ? [one.applicationId] : [],
    );
    const other =
      proposals.find(({ reviewers }) => !reviewers.includes('ana'))?.applicationId ?? '';
    expect(await world.queue('ana')).toHaveLength(2);
    expect(await world.queue('nobody')).toEqual([]);
    expect(await world.seen(own, 'ana')).toMatchObject({ status: 200 });
    const absent = await world.seen('ABSENT0001', 'ana');
    for (const answer of [await world.seen(other, 'ana'), await world.seen(own, 'nobody')]) {
      expect([answer.status, answer.body]).toEqual([404, absent.body]);
    }
    expect(await world.assess(other, high, 'ana')).toMatchObject({ status: 404 });
    const compared = { route: 'GET /proposal-reviews/{applicationId}/versions' };
    const asked = { ...compared, params: { applicationId: other } };
    expect(await world.staff(['reviewer'], asked, 'ana')).toMatchObject({ status: 404 });
  });

  it('score the version that they read, once, and see the others’ scores after their own', async () => {
    const world = await submitted();
    await world.assign('ana', 'ben');
    await world.assess('FIRST1', { ...high, version: 1 }, 'ana');
    expect(await world.assess('FIRST1', high, 'ana')).toMatchObject({ status: 200 });
    const changed = await world.assess('FIRST1', low, 'ana');
    expect(changed.json()).toMatchObject({ status: 409, type: '/problems/proposal-assessed' });
    expect(await world.assess('FIRST1', { ...low, version: 2 }, 'ben')).toMatchObject({
      status: 409,
    });
    expect((await world.seen('FIRST1', 'ben')).json()).toMatchObject({
      current: { assessments: [] },
    });
    await world.assess('FIRST1', low, 'ben');
    expect((await world.seen('FIRST1', 'ben')).json()).toMatchObject({
      current: {
        assessments: [
          { reviewer: 'ana', score: 100, recommendation: 'approve' },
          { reviewer: 'ben', score: 20, recommendation: 'revise' },
        ],
      },
    });
    expect((await world.show('FIRST1')).body).not.toMatch(/score|ana|No budget/);
  });

  it('leave their scores with the version: the next one begins without', async () => {
    const world = await submitted(1);
    await world.assign('ana');
    await world.assess('FIRST1', low, 'ana');
    const back = await world.decide('FIRST1', { decision: 'revise', comment: 'A budget, please.' });
    expect(back.json()).toMatchObject({ review: { version: 1, score: 20, scores: { merit: 1 } } });
    await world.post('FIRST1', { action: 'submit', ...whole('again') });
    const early = await world.decide('FIRST1', approve);
    expect(early.json()).toMatchObject({ status: 409, type: '/problems/too-few-scores' });
    await world.assess('FIRST1', high, 'ana');
    expect((await world.decide('FIRST1', approve)).json()).toMatchObject({
      review: { version: 2, score: 100 },
    });
    const seen = await world.seen('FIRST1', 'office', 'coordinator');
    expect(seen.json()).toMatchObject({
      current: { version: 2, assessments: [{ score: 100 }] },
      earlier: [{ version: 1, assessments: [{ score: 20 }] }],
    });
  });

  it('are waited for, unless the office says why not', async () => {
    const world = await submitted();
    await world.assign('ana', 'ben');
    await world.assess('FIRST1', high, 'ana');
    const early = await world.decide('FIRST1', approve);
    expect(early.json()).toMatchObject({ status: 409, type: '/problems/too-few-scores' });
    const decided = await world.decide('FIRST1', { ...approve, override: 'Ben is ill.' });
    expect(decided.json()).toMatchObject({ review: { score: 100 } });
    await world.assess('SECOND1', high, 'ana');
    const own = await world.decide('SECOND1', { ...approve, scores: { merit: 1 } });
    expect(own.json()).toMatchObject({ review: { score: 60, scores: { merit: 3 } } });
  });

  it('are named by hand, and left alone by later assignments', async () => {
    const known = ['ana', 'ben', 'dan'].map((sub) => ({
      ...plainProfile({ sub, email: `${sub}@staff.example`, locale: 'en' }),
      ...(sub === 'dan' ? { workedWith: ['Sok Dara'] } : {}),
    }));
    const world = await submitted(2, { known });
    expect(await world.name('FIRST1', ['ana'])).toMatchObject({ status: 200 });
    expect(await world.name('FIRST1', ['nobody'])).toMatchObject({ status: 422 });
    const conflict = await world.name('FIRST1', ['dan']);
    expect(conflict.json()).toMatchObject({ type: '/problems/conflict-known' });
    const { proposals } = (await world.assign('ben', 'cho')).json() as Assigned;
    expect(proposals.find(({ applicationId }) => applicationId === 'FIRST1')?.reviewers).toEqual([
      'ana',
    ]);
    const { events } = world.deps.proposalPanels as InMemoryAssignments;
    expect(events[0]?.audit?.why).toBe('By hand');
    expect(await world.queue('ana')).toEqual(['FIRST1']);
    await world.name('FIRST1', ['ben'], 'Ana is away');
    expect(await world.queue('ana')).toEqual([]);
  });

  it('[Q23] are named on what was read: the second of two is told who reviews it now', async () => {
    const known = ['ana', 'ben', 'dan'].map((sub) =>
      plainProfile({ sub, email: `${sub}@staff.example`, locale: 'en' }),
    );
    const world = await submitted(1, { known });
    await world.name('FIRST1', ['ana']);
    const refused = await world.name('FIRST1', ['dan'], 'Dan is near', []);
    expect(refused.json()).toMatchObject({
      ...{ status: 409, type: '/problems/panel-changed' },
      difference: ['ana'],
    });
    expect(await world.queue('ana')).toEqual(['FIRST1']);
    expect(await world.name('FIRST1', ['ben'], 'Ben then', ['ana'])).toMatchObject({ status: 200 });
    expect(await world.name('FIRST1', ['ben'], 'Once more', ['ana'])).toMatchObject({
      status: 200,
    });
  });

  it('are kept in the table, and two who assign at once settle one plan', async () => {
    const world = await submitted(1, { table: engine().table });
    const [one, other] = await Promise.all([world.assign('ana'), world.assign('ben')]);
    const plan = await world.deps.proposalPanels.get('2031', 'makers');
    expect([one.status, other.status]).toEqual([200, 200]);
    expect([...plan.panels.values()].map((panel) => panel.length)).toEqual([1, 1, 1]);
    const reviewer = plan.panels.get('FIRST1')?.[0] ?? '';
    expect(await world.assess('FIRST1', high, reviewer)).toMatchObject({ status: 200 });
    expect((await world.deps.proposals.fileOf('FIRST1')).assessments).toMatchObject([
      { sub: reviewer, version: 1, score: 100 },
    ]);
  });
});
