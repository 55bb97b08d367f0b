import { describe, expect, it } from 'vitest';
import { ProposalDecided } from '../../../events/proposal-decided.ts';
import { useEngine } from '../../support/engine.ts';
import type { InMemoryParticipants } from '../../support/in-memory/participant-repository.ts';
import { dueAt, formOf, proposalsWorld, whole, writer } from './proposals-world.ts';

const engine = useEngine();
const id = 'APPLICATION1';
const good = { scores: { merit: 5 }, decision: 'approve', comment: 'Convincing.' };
const back = {
  scores: { merit: 1 },
  decision: 'revise',
  comment: 'Name a budget. 예산을 적어 주십시오.',
};
const no = { scores: { merit: 1 }, decision: 'reject', comment: 'There is no problem.' };

/** A world whose person has handed in one version. */
const submitted = async (id = 'APPLICATION1', of: Parameters<typeof proposalsWorld>[1] = {}) => {
  const world = await proposalsWorld([writer({ applicationId: id })], of);
  await world.post(id, { action: 'submit', ...whole('one') });
  world.setClock('2031-07-15T05:30:00.000Z');
  return world;
};

describe('reviewing proposals', () => {
  it('lists what waits for a decision, the longest waiting first, without who wrote it', async () => {
    const people = ['LATER1', 'FIRST1', 'IDLE01'].map((applicationId) => writer({ applicationId }));
    const world = await proposalsWorld(people);
    await world.post('FIRST1', { action: 'submit', ...whole('first') });
    world.setClock('2031-07-11T01:00:00.000Z');
    await world.post('LATER1', { action: 'submit', ...whole('later') });
    const asked = { route: 'GET /proposal-reviews', query: { edition: '2031' } };
    const answer = await world.staff(['coordinator'], asked);
    expect(answer.json()).toMatchObject({
      reviews: [
        {
          applicationId: 'FIRST1',
          title: 'Project of first',
          version: 1,
          dueAt: '2031-07-18T09:00:00.000Z',
        },
        { applicationId: 'LATER1' },
      ],
    });
    expect(answer.body).not.toMatch(/Sok Dara|example\.org/);
    await world.decide('FIRST1', good);
    expect((await world.staff(['coordinator'], asked)).json()).toMatchObject({
      reviews: [{ applicationId: 'LATER1' }],
    });
  });

  it('shows the version with its rubric and no contact data', async () => {
    const world = await submitted();
    const answer = await world.staff(['coordinator'], {
      route: 'GET /proposal-reviews/{applicationId}',
      params: { applicationId: id },
    });
    expect(answer.json()).toMatchObject({
      reference: 'CPI-2031-7K3M-Q2WX',
      open: true,
      revisionsLeft: 1,
      revisionDueAt: '2031-07-18T05:30:00.000Z',
      current: { version: 1, title: 'Project of one' },
      earlier: [],
      rubric: { threshold: 60 },
    });
    expect(answer.body).not.toMatch(/Sok Dara|example\.org/);
  });

  it('[F45] pins the scores to the version and compares the next one with it', async () => {
    const world = await submitted();
    const first = await world.decide(id, { ...back, version: 1 });
    expect(first.json()).toMatchObject({
      review: { version: 1, decision: 'revise', score: 20, dueAt: '2031-07-18T05:30:00.000Z' },
    });
    expect(await world.state(id)).toMatchObject({
      stage: 'writing-proposal',
      dueAt: '2031-07-18T05:30:00.000Z',
      proposal: { version: 1, round: 1, decision: 'revise', score: 20 },
    });
    const told = await world.show(id);
    expect(told.json()).toMatchObject({
      standing: 'revising',
      round: 1,
      title: 'Project of one',
      decision: 'revise',
      comments: [{ version: 1, decision: 'revise', comment: back.comment }],
    });
    expect(told.body).not.toMatch(/score|ana/);
    expect((await world.show(id, { html: true })).body).toContain(back.comment);

    const second = { ...whole('one'), outline: { ...whole('one').outline, budget: '10,000 USD' } };
    await world.post(id, { action: 'submit', ...second, version: 1 });
    expect(await world.state(id)).toMatchObject({ proposal: { version: 2, round: 1 } });
    const answer = await world.staff(['coordinator'], {
      route: 'GET /proposal-reviews/{applicationId}',
      params: { applicationId: id },
    });
    const seen = answer.json() as {
      current: { version: number; outline: { id: string; changed: boolean }[] };
    };
    expect(seen).toMatchObject({
      revisionsLeft: 0,
      current: { version: 2, reviews: [] },
      earlier: [{ version: 1, reviews: [{ scores: { merit: 1 }, score: 20, reviewer: 'ana' }] }],
    });
    expect(seen.current.outline.filter(({ changed }) => changed)).toMatchObject([{ id: 'budget' }]);

    await world.decide(id, { ...good, version: 2 });
    const { events } = world.deps.participants as InMemoryParticipants;
    expect(events.flatMap((event) => ProposalDecided.safeParse(event).data?.data ?? [])).toEqual([
      { version: 1, decision: 'revise', score: 20, dueAt: '2031-07-18T05:30:00.000Z' },
      { version: 2, decision: 'approve', score: 100 },
    ]);
    const { reviews, versions } = await world.deps.proposals.fileOf(id);
    expect(reviews).toMatchObject([
      { version: 1, score: 20 },
      { version: 2, score: 100 },
    ]);
    expect(versions).toMatchObject([whole('one'), second]);
    expect(await world.state(id)).toMatchObject({
      stage: 'proposal-approved',
      proposal: { version: 2, decision: 'approve', score: 100 },
    });
  });

  it('takes an unchanged text again in the next round, and not from a page of the last one', async () => {
    const world = await submitted();
    await world.decide(id, back);
    const stale = formOf(whole('one'), { action: 'submit', version: '0', revision: '0' });
    expect(await world.postForm(id, stale)).toMatchObject({ status: 303 });
    expect(await world.state(id)).toMatchObject({ proposal: { version: 1 } });
    const other = formOf(whole('other'), { action: 'submit', version: '0', revision: '0' });
    const refused = await world.postForm(id, other);
    expect(refused).toMatchObject({ status: 409 });
    expect(refused.body).toContain('has moved on since you opened the page');
    expect(refused.body).toContain('problem: other');
    expect(await world.post(id, { action: 'submit', ...whole('one') })).toMatchObject({
      status: 200,
    });
    expect(await world.state(id)).toMatchObject({ proposal: { version: 2 } });
  });

  it('holds the revision to its own deadline', async () => {
    const world = await submitted();
    await world.decide(id, back);
    world.setClock('2031-07-18T05:30:00.000Z');
    const late = await world.post(id, { action: 'submit', ...whole('two') });
    expect(late.json()).toMatchObject({ type: '/problems/proposal-too-late' });
    world.setClock('2031-07-18T05:29:59.000Z');
    expect(await world.post(id, { action: 'submit', ...whole('two') })).toMatchObject({
      status: 200,
    });
  });

  it('sends back only while rounds remain', async () => {
    const world = await submitted();
    await world.decide(id, back);
    await world.post(id, { action: 'submit', ...whole('two') });
    const again = await world.decide(id, back);
    expect(again.json()).toMatchObject({ status: 409, type: '/problems/no-revision-left' });
    expect(await world.decide(id, no)).toMatchObject({ status: 200 });
    expect((await world.show(id)).json()).toMatchObject({
      standing: 'rejected',
      comments: [{ version: 2, comment: no.comment }, { version: 1 }],
    });
    expect((await world.show(id, { html: true })).body).toContain(no.comment);
  });

  it('[F45] [Q23] lets one of two who decide win and tells the other what stands', async () => {
    const id = 'RACE01';
    const world = await submitted(id, { table: engine().table });
    const [ana, ben] = await Promise.all([
      world.decide(id, good, 'ana'),
      world.decide(id, { ...no, version: 1 }, 'ben'),
    ]);
    const won = ana.status === 200 ? ana : ben;
    const lost = won === ana ? ben : ana;
    expect([won.status, lost.status]).toEqual([200, 409]);
    expect(lost.json()).toMatchObject({
      type: '/problems/proposal-decided',
      detail: expect.stringMatching(/^Version 1 was (approved with 100|rejected with 20) of 100/),
    });
    expect((await world.deps.proposals.fileOf(id)).reviews).toHaveLength(1);
  });

  it('answers the same decision again with the same answer', async () => {
    const id = 'AGAIN1';
    const world = await submitted(id, { table: engine().table });
    const answers = await Promise.all([1, 2].map(() => world.decide(id, good)));
    expect(answers[0]).toMatchObject({ status: 200 });
    expect(answers[1]).toMatchObject({ status: 200, body: answers[0]?.body });
    world.setClock('2031-07-20T00:00:00.000Z');
    expect(await world.decide(id, good)).toMatchObject({ body: answers[0]?.body });
    expect(await world.decide(id, { ...no, version: 1 })).toMatchObject({ status: 409 });
  });

  it('refuses a decision on a version that was not looked at', async () => {
    const world = await submitted();
    await world.decide(id, back);
    await world.post(id, { action: 'submit', ...whole('two') });
    const stale = await world.decide(id, { ...good, version: 1 }, 'ben');
    expect(stale.json()).toMatchObject({ status: 409, type: '/problems/proposal-changed' });
    expect(await world.state(id)).toMatchObject({ stage: 'proposal-in-review' });
  });

  it('needs scores on the scale, and a reason for every decision', async () => {
    const world = await submitted();
    const answer = await world.decide(id, { scores: { merit: 3, charm: 5 }, decision: 'reject' });
    expect(answer.json()).toMatchObject({
      status: 422,
      errors: [
        { pointer: '/scores/merit', code: 'not-on-the-scale' },
        { pointer: '/scores/charm', code: 'unknown-criterion' },
        { pointer: '/comment', code: 'missing' },
      ],
    });
    expect(await world.state(id)).toMatchObject({ stage: 'proposal-in-review' });
  });

  it('is decided on by the office', async () => {
    const world = await submitted();
    const params = { applicationId: id };
    const route = 'POST /staff/proposals/{applicationId}/decision';
    const asked = { route, params, json: good };
    expect(await world.ask(asked)).toMatchObject({ status: 401 });
    expect(await world.staff(['partner', 'reviewer'], asked)).toMatchObject({ status: 403 });
    const nobody = { ...asked, params: { applicationId: 'NOBODY' } };
    expect(await world.staff(['coordinator'], nobody)).toMatchObject({ status: 404 });
    const unwritten = await proposalsWorld([writer()]);
    expect(await unwritten.staff(['coordinator'], asked)).toMatchObject({ status: 404 });
    expect(await world.staff(['coordinator'], asked)).toMatchObject({ status: 200 });
  });

  it('decides nothing about somebody who left', async () => {
    const gone = writer({
      stage: 'withdrawn',
      proposal: { version: 1, round: 0, dueAt, submittedAt: dueAt, title: 'Left' },
    });
    const world = await proposalsWorld([gone]);
    // A version without the participant's move cannot be written; it is put there by hand.
    const file = {
      versions: [{ ...whole('gone'), applicationId: id, version: 1, round: 0, submittedAt: dueAt }],
      reviews: [],
      assessments: [],
    };
    world.deps.proposals.fileOf = async () => file;
    expect((await world.decide(id, good)).json()).toMatchObject({
      status: 409,
      type: '/problems/proposal-not-in-review',
    });
  });
});
