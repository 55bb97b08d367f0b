import { describe, expect, it } from 'vitest';
import { ProposalSubmitted } from '../../../events/proposal-submitted.ts';
import { useEngine } from '../../support/engine.ts';
import type { InMemoryParticipants } from '../../support/in-memory/participant-repository.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { dueAt, formOf, headings, proposalsWorld, whole, writer } from './proposals-world.ts';

const engine = useEngine();
const id = 'APPLICATION1';
const lastMoment = '2031-07-14T08:59:59.000Z';
const oneSecondLate = '2031-07-14T09:00:01.000Z';

/** A world whose person has handed in one version. */
const withOne = async () => {
  const world = await proposalsWorld([writer()]);
  await world.post(id, { action: 'submit', ...whole('one') });
  return world;
};

describe('the form', () => {
  it('[F44] is opened by the journey and not before', async () => {
    const early = await proposalsWorld([someParticipant({ stage: 'trained-online' })]);
    expect((await early.show(id)).json()).toMatchObject({
      standing: 'not-open',
      opensAt: '2031-07-05T00:00:00.000Z',
      dueAt,
    });
    const refused = await early.post(id, { action: 'save', title: 'Too soon' });
    expect(refused).toMatchObject({ status: 409 });
    expect(refused.json()).toMatchObject({ type: '/problems/proposal-not-open' });
    const page = await early.show(id, { html: true });
    expect(page.body).toContain('The proposal is not open yet');
    expect(page.body).not.toContain('<form');

    const open = await proposalsWorld([writer()]);
    expect((await open.show(id)).json()).toMatchObject({
      stage: 'writing-proposal',
      standing: 'writing',
      dueAt,
      round: 0,
      version: 0,
      title: '',
      outline: headings.map((heading) => ({ id: heading })),
    });
  });

  it('[F44] begins with the project idea and the organisation of the application', async () => {
    const answers = {
      organisation: 'វិទ្យាស្ថានជាតិ',
      statements: { 'project-idea': 'A school of shadow theatre', problem: 'No teachers' },
    };
    const world = await proposalsWorld([writer()], { answers });
    const { outline } = (await world.show(id)).json() as {
      outline: { id: string; text: string; prefilled?: boolean }[];
    };
    expect(outline.filter(({ prefilled }) => prefilled)).toMatchObject([
      { id: 'problem', text: 'No teachers' },
      { id: 'objectives', text: 'A school of shadow theatre' },
      { id: 'partners', text: 'វិទ្យាស្ថានជាតិ' },
    ]);
    // What was changed is not filled in again.
    await world.post(id, { action: 'save', title: 'Shadows', outline: { partners: 'Nobody yet' } });
    expect((await world.show(id)).json()).toMatchObject({ title: 'Shadows' });
    expect((await world.show(id)).body).not.toContain('A school of shadow theatre');
  });

  it('shows when it is due in Korea and UTC, in both languages', async () => {
    const world = await proposalsWorld([writer()]);
    const { body } = await world.show(id, { html: true });
    expect(body).toMatch(/14 July 2031[^<]*18:00 KST/);
    expect(body).toMatch(/14 July 2031[^<]*09:00 UTC/);
    const korean = await world.show(id, { html: true, language: 'ko' });
    expect(korean.body).toContain('<html lang="ko">');
    for (const words of ['프로젝트 제안서', '제출 기한', '2031년 7월 14일', '이해관계자']) {
      expect(korean.body).toContain(words);
    }
  });

  it('follows the outline of the edition', async () => {
    const edition = smallEdition({
      proposalOutline: [{ id: 'wish', title: { en: 'The wish', ko: '바람' }, maxLength: 100 }],
    });
    const world = await proposalsWorld([writer()], { edition });
    expect((await world.show(id)).json()).toMatchObject({ outline: [{ title: 'The wish' }] });
    const long = { action: 'submit', title: 'Wishes', outline: { wish: '꿈'.repeat(101) } };
    expect((await world.post(id, long)).json()).toMatchObject({
      errors: [{ pointer: '/outline/wish', code: 'too-long' }],
    });
    const fits = { ...long, outline: { wish: '🙂'.repeat(100) } };
    expect(await world.post(id, fits)).toMatchObject({ status: 200 });
  });

  it('is for people who hold a place in a track with proposals', async () => {
    const world = await proposalsWorld([writer()]);
    expect(await world.show('NOBODY')).toMatchObject({ status: 401 });
    const [track] = smallEdition().tracks;
    const { proposal: _proposal, ...rest } = track ?? {};
    const edition = { ...smallEdition(), tracks: [rest] } as ReturnType<typeof smallEdition>;
    const without = await proposalsWorld([writer()], { edition });
    expect(await without.show(id)).toMatchObject({ status: 404 });
  });
});

describe('saving', () => {
  it('takes gaps and gives back what was typed', async () => {
    const world = await proposalsWorld([writer()]);
    const form = { action: 'save', title: '', 'outline.situation': ' Line 1\r\nLine 2 ' };
    const saved = await world.postForm(id, { ...form, version: '0', revision: '0' });
    expect(saved).toMatchObject({ status: 303, headers: { location: '/my/proposal?saved=1' } });
    const { outline } = (await world.show(id)).json() as { outline: { text: string }[] };
    expect(outline[0]?.text).toBe('Line 1\nLine 2');
    const page = await world.show(id, { html: true, query: { saved: '1' } });
    expect(page.body).toContain('Saved. You can close this page');
  });

  it('does not replace unseen what another window saved', async () => {
    const world = await proposalsWorld([writer()]);
    const save = (title: string, revision: string) =>
      world.postForm(id, { action: 'save', title, version: '0', revision });
    await save('One window', '0');
    const other = await save('The other', '0');
    expect(other.status).toBe(409);
    expect(other.body).toContain('was saved in another window');
    expect(other.body).toContain('value="The other"');
    expect(other.body).toContain('name="revision" value="1"');
    // The same text in both windows is no conflict; having looked, one may go on.
    expect(await save('One window', '0')).toMatchObject({ status: 303 });
    expect(await save('The other', '1')).toMatchObject({ status: 303 });
    expect((await world.show(id)).json()).toMatchObject({ title: 'The other', revision: 2 });
  });

  it('names a heading that the outline lacks, and a text that is too large to keep', async () => {
    const world = await proposalsWorld([writer()]);
    const unknown = await world.post(id, { action: 'save', outline: { poetry: 'A verse' } });
    expect(unknown).toMatchObject({ status: 422 });
    expect(unknown.json()).toMatchObject({ errors: [{ pointer: '/outline/poetry' }] });
    const large = { action: 'save', outline: { problem: '가'.repeat(100_001) } };
    expect((await world.post(id, large)).json()).toMatchObject({ errors: [{ code: 'too-large' }] });
  });
});

describe('submitting', () => {
  it('points to each fault and keeps what was typed', async () => {
    const world = await proposalsWorld([writer()]);
    const { outline } = whole('gaps');
    const { budget: _budget, ...gaps } = outline;
    const form = formOf({ title: '', outline: gaps }, { action: 'submit', version: '0' });
    const answer = await world.postForm(id, form);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatch(/<title>Error: /);
    expect(answer.body).toContain('href="#title"');
    expect(answer.body).toContain('href="#outline-budget"');
    expect(answer.body).toContain('problem: gaps');
    expect(await world.state(id)).toMatchObject({ stage: 'writing-proposal', version: 1 });
    expect((await world.show(id)).json()).toMatchObject({ revision: 1, version: 0 });
  });

  it('[F45] is one version, however often the button is clicked', async () => {
    const id = 'DOUBLE1';
    const table = engine().table;
    const world = await proposalsWorld([writer({ applicationId: id })], { table });
    const submission = { action: 'submit', ...whole('a double click') };
    const answers = await Promise.all([1, 2, 3].map(() => world.post(id, submission)));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 200 });
    expect(answers[0]?.json()).toMatchObject({ version: 1, round: 0 });
    expect((await world.deps.proposals.fileOf(id)).versions).toHaveLength(1);
    expect(await world.state(id)).toMatchObject({
      stage: 'proposal-in-review',
      version: 2,
      proposal: { version: 1, title: 'Project of a double click' },
    });
    expect(await world.state(id)).not.toHaveProperty('dueAt');
  });

  it('lets one of two windows hand in, and shows the other what it typed', async () => {
    const id = 'WINDOWS1';
    const table = engine().table;
    const world = await proposalsWorld([writer({ applicationId: id })], { table });
    const answers = await Promise.all(
      ['this window', 'that window'].map((says) =>
        world.postForm(id, formOf(whole(says), { action: 'submit', version: '0', revision: '0' })),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toContain('This proposal is submitted already');
    expect(refused?.body).toContain('problem: this window');
    expect(refused?.body).toContain('problem: that window');
  });

  it.each([
    ['the last second', lastMoment, 200, 'proposal-in-review'],
    ['the moment that it is due', dueAt, 409, 'writing-proposal'],
    ['one second late', oneSecondLate, 409, 'writing-proposal'],
  ])('at %s', async (_when, moment, status, stage) => {
    const world = await proposalsWorld([writer()]);
    await world.post(id, { action: 'save', title: 'Saved in time' });
    world.setClock(moment);
    const answer = await world.post(id, { action: 'submit', ...whole('now') });
    expect(answer.status).toBe(status);
    expect(await world.state(id)).toMatchObject({ stage });
  });

  it('one second late shows what was typed and what was saved', async () => {
    const world = await proposalsWorld([writer()]);
    await world.post(id, { action: 'save', title: 'Saved in time' });
    world.setClock(oneSecondLate);
    const form = formOf(whole('typed late'), { action: 'submit', version: '0', revision: '1' });
    const late = await world.postForm(id, form);
    expect(late).toMatchObject({ status: 409 });
    for (const words of ['The proposal was due before', 'problem: typed late', 'Saved in time']) {
      expect(late.body).toContain(words);
    }
    expect((await world.show(id)).json()).toMatchObject({
      standing: 'missed',
      title: 'Saved in time',
    });
    expect((await world.show(id, { html: true })).body).toContain('Saved in time');
    const save = await world.post(id, { action: 'save', title: 'Later' });
    expect(save.json()).toMatchObject({ type: '/problems/proposal-too-late' });
  });

  it('[Q22] with a key answers a retry, and refuses another text under the same key', async () => {
    const world = await proposalsWorld([writer()]);
    const key = { headers: { 'idempotency-key': 'k1' } };
    const first = await world.post(id, { action: 'submit', ...whole('first') }, key);
    world.setClock(oneSecondLate);
    const again = await world.post(id, { action: 'submit', ...whole('first') }, key);
    expect(again).toMatchObject({ status: 200, body: first.body });
    const other = await world.post(id, { action: 'submit', ...whole('other') }, key);
    expect(other.json()).toMatchObject({ status: 409, type: '/problems/idempotency-key-reused' });
  });

  it('submits the saved draft where nothing else is sent', async () => {
    const world = await proposalsWorld([writer()]);
    await world.post(id, { action: 'save', ...whole('a draft') });
    const answer = await world.post(id, { action: 'submit' });
    expect(answer).toMatchObject({ status: 200 });
    expect(await world.post(id, { action: 'submit' })).toMatchObject({ body: answer.body });
    expect((await world.deps.proposals.fileOf(id)).versions).toMatchObject([whole('a draft')]);
  });

  it('tells the journey with the participant’s own change', async () => {
    const world = await withOne();
    const { events } = world.deps.participants as InMemoryParticipants;
    expect(events.map((event) => ProposalSubmitted.parse(event))).toMatchObject([
      { subject: id, data: { version: 1, round: 0 } },
    ]);
  });

  it('changes nothing of a version in review', async () => {
    const world = await withOne();
    const answer = await world.post(id, { action: 'submit', ...whole('second thoughts') });
    expect(answer.json()).toMatchObject({ status: 409, type: '/problems/proposal-in-review' });
    expect((await world.show(id)).json()).toMatchObject({
      standing: 'in-review',
      version: 1,
    });
    const page = await world.show(id, { html: true });
    expect(page.body).toContain('We have received your proposal');
    expect(page.body).toContain('problem: one');
  });

  it('never prints what was typed as markup', async () => {
    const world = await proposalsWorld([writer()]);
    const attack = { ...whole('<img src=x>'), action: 'submit' };
    await world.post(id, attack);
    expect((await world.show(id, { html: true })).body).not.toContain('<img');
  });
});
