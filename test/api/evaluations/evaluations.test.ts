import { describe, expect, test } from 'vitest';
import { showHome } from '../../../functions/participants/show-home.ts';
import type { Answers } from '../../../shared/domain/evaluation-answers.ts';
import type { AchievementReport } from '../../../shared/domain/report.ts';
import { eventOf } from '../../support/application.ts';
import { evaluationWorld, trained } from '../../support/evaluation-world.ts';

const begun = '2031-06-23T03:00:00.000Z';
const ended = '2031-08-16T03:00:00.000Z';
const closes = '2031-08-20T15:00:00.000Z';
const lastMoment = '2031-08-20T14:59:59.000Z';
const assessed = (rating: number) => ({
  'ratings.need': String(rating),
  'ratings.budget': String(rating),
});

describe('the self-assessment', () => {
  test('[F78] is asked before and after, with the same statements, each a group with its legend', async () => {
    const { page, answer, setClock } = await evaluationWorld([trained(1)], { now: begun });
    const { status, body } = await page('before');
    expect(status).toBe(200);
    expect(body.match(/<legend/g)).toHaveLength(2);
    expect(body).toContain('Describing a need');
    expect(body).toContain('1 · Not yet');
    const { status: sent, headers } = await answer('before', assessed(2));
    expect([sent, headers?.location]).toEqual([303, '/my/evaluation']);
    setClock(ended);
    const after = (await page('after')).body;
    expect(after).toContain('Describing a need');
    expect(after).not.toContain('checked');
  });

  test('[F78] may be corrected until it closes, and is shown again as it stands', async () => {
    const { page, answer, evaluations } = await evaluationWorld([trained(1)], { now: begun });
    await answer('before', assessed(2));
    await answer('before', { ...assessed(2), 'ratings.need': '3' });
    expect((await page('before')).body).toMatch(/value="3" checked/);
    expect(await evaluations.answers('2031')).toMatchObject([
      { ratings: { before: { need: 3, budget: 2 } } },
    ]);
  });

  test('[F78] closed is closed by one second, on the server’s clock', async () => {
    const { answer, page, setClock } = await evaluationWorld([trained(1)], { now: lastMoment });
    expect((await answer('after', assessed(2))).status).toBe(303);
    setClock(closes);
    const late = await answer('after', assessed(3));
    expect(late.status).toBe(409);
    expect(late.body).toContain('Answers are not taken any more');
    expect((await page('after')).status).toBe(409);
  });

  test('[F78] what was written is on the page when it comes too late', async () => {
    const { answer } = await evaluationWorld([trained(1)], { now: closes });
    const form = { 'ratings.content': '3', 'words.comment': 'More <b>practice</b>' };
    const { status, body } = await answer('course', form);
    expect(status).toBe(409);
    expect(body).toContain('More &lt;b&gt;practice&lt;/b&gt;');
  });

  test('[F78] [Q22] a double click, two tabs and a retry are one answer', async () => {
    const { answer, evaluations, participants } = await evaluationWorld([trained(1)], {
      now: begun,
    });
    const replies = await Promise.all([1, 2, 3].map(() => answer('before', assessed(2))));
    expect(replies.map(({ status }) => status)).toEqual([303, 303, 303]);
    await answer('before', assessed(2));
    const answers = await evaluations.answers('2031');
    expect(answers).toHaveLength(1);
    expect(answers[0]?.version).toBe(1);
    expect((await participants.get('TRAINEE1'))?.version).toBe(2);
  });

  test('[F78] errors come first and linked, and nothing that was typed is lost', async () => {
    const { answer } = await evaluationWorld([trained(1)], { now: ended });
    const { status, body } = await answer('course', { 'words.comment': 'Kept' });
    expect(status).toBe(422);
    expect(body).toContain('href="#ratings-content"');
    expect(body.indexOf('error-summary')).toBeLessThan(body.indexOf('<form'));
    expect(body).toContain('Kept');
    expect(body).toContain('<title>Error:');
  });

  test('[F78] speaks Korean', async () => {
    const { page } = await evaluationWorld([trained(1)], { now: begun });
    const { body } = await page('before', { language: 'ko' });
    expect(body).toContain('<html lang="ko">');
    expect(body).toContain('교육 전 자가 진단');
    expect(body).toContain('Describing a need (ko)');
  });
});

describe('who is asked what', () => {
  test('[F78] it is the next thing on the person’s page, with its address', async () => {
    const world = await evaluationWorld([trained(1)], { now: begun });
    const home = async (now: string) => {
      const reply = await showHome(world.ports)({
        principal: { kind: 'dossier', applicationId: 'TRAINEE1', edition: '2031' },
        locale: 'en',
        receivedAt: Date.parse(now),
      } as never);
      return reply.data as { readonly next: object };
    };
    expect((await home(begun)).next).toEqual({
      kind: 'evaluate-before',
      at: '2031-06-24T15:00:00.000Z',
      href: '/my/evaluation/before',
    });
    await world.answer('before', assessed(1));
    expect((await home(begun)).next).toMatchObject({ kind: 'train' });
  });

  test('[F78] [Q9] what is not asked is as absent as what is somebody else’s', async () => {
    const people = [trained(1), trained(2, { stage: 'withdrawn' })];
    const { page, answer, list } = await evaluationWorld(people, { now: begun });
    const json = { html: false };
    const absent = await page('follow-up', json);
    const notAsked = await page('before', { ...json, who: 'TRAINEE2' });
    const noPlace = await page('before', { ...json, who: 'NOPLACE' });
    expect(absent.status).toBe(404);
    expect([notAsked.body, noPlace.body]).toEqual([absent.body, absent.body]);
    expect((await answer('before', assessed(1), 'TRAINEE2')).status).toBe(404);
    expect((await list('NOPLACE')).status).toBe(404);
  });

  test('[F78] [Q6] what nobody asked is refused, and nothing of it stored', async () => {
    const { answer, evaluations } = await evaluationWorld([trained(1)], { now: begun });
    const { status } = await answer('before', { ...assessed(1), 'ratings.role': '1' });
    expect(status).toBe(422);
    expect(await evaluations.answers('2031')).toEqual([]);
  });

  test('[F78] nothing is asked in a year that does not say so', async () => {
    const { smallEdition } = await import('../../support/small-edition.ts');
    const { list } = await evaluationWorld([trained(1)], { now: begun, edition: smallEdition() });
    expect((await list()).status).toBe(404);
  });
});

describe('sessions', () => {
  const lecture = (id: string, startsAt: string, endsAt: string) => ({
    ...{ id, title: { en: `About ${id}`, ko: id }, kind: 'lecture' as const, startsAt, endsAt },
    ...{ cohorts: ['makers'], participants: [], instructors: [], language: 'en' as const },
  });

  test('[F78] one page lists those attended; each number is kept, and added to by the next', async () => {
    const one = trained(1, { stage: 'in-korea', daysAttended: ['2031-08-05', '2031-08-06'] });
    const world = await evaluationWorld([one], { now: '2031-08-05T12:00:00.000Z' });
    const { page, answer, list, evaluations, office, setClock, timetables } = world;
    const sessions = [
      lecture('paper', '2031-08-05T10:00', '2031-08-05T12:00'),
      lecture('ink', '2031-08-06T10:00', '2031-08-06T12:00'),
      lecture('missed', '2031-08-07T10:00', '2031-08-07T12:00'),
    ];
    const published = { number: 1, at: begun, by: 'cora' };
    const next = { edition: '2031', version: 1, sessions, published };
    await timetables.publish(next, [], eventOf('TIMETABLE'));
    expect((await page('sessions')).body).toContain('About paper');
    await answer('sessions', { 'ratings.paper': '3', 'words.paper': 'Loud room' });
    setClock('2031-08-08T12:00:00.000Z');
    expect((await list()).json()).toMatchObject({ sessionsToRate: 1 });
    expect((await page('sessions')).body).not.toContain('About missed');
    await answer('sessions', { 'ratings.ink': '2', 'ratings.paper': '1' });
    const kept = (await evaluations.answers('2031')) as readonly Answers[];
    expect(kept[0]?.ratings.sessions).toEqual({ paper: 1, ink: 2 });
    const results = (await office('GET /staff/editions/{edition}/evaluation')).json();
    expect(results).toMatchObject({
      sessions: [
        { id: 'paper', answers: 1, mean: 1 },
        { id: 'ink', answers: 1, mean: 2 },
      ],
    });
    expect((await answer('sessions', { 'ratings.missed': '3' })).status).toBe(422);
  });
});

describe('what others see', () => {
  const people = [1, 2, 3, 4, 5, 6].map((number) => trained(number));

  const answered = async () => {
    const world = await evaluationWorld(people, { now: begun });
    for (const { applicationId } of people.slice(0, 5)) {
      await world.answer('before', assessed(1), applicationId);
    }
    world.setClock(ended);
    for (const { applicationId } of people.slice(0, 5)) {
      await world.answer('after', assessed(3), applicationId);
      const form = { 'ratings.content': '2', 'words.comment': `Said by ${applicationId}` };
      await world.answer('course', form, applicationId);
    }
    return world;
  };

  test('[F59] [F78] the report has means and how many answered, once all are in, and no comment', async () => {
    const { report, setClock } = await answered();
    const early = (await report()).json() as AchievementReport;
    expect(early.learning?.selfAssessment?.telling).toBe('open');
    setClock(closes);
    const { learning } = (await report()).json() as AchievementReport;
    expect(learning?.selfAssessment).toMatchObject({
      before: { asked: 6, answered: 5 },
      both: 5,
      statements: [
        { before: 1, after: 3 },
        { before: 1, after: 3 },
      ],
    });
    expect(learning?.course).toMatchObject({ asked: 6, answered: 5, questions: [{ mean: 2 }] });
    const { body } = await report(true);
    expect(body).toContain('What was learned');
    expect(body).toContain('before: 5 of 6 answered');
    expect(body).not.toContain('Said by');
  });

  test('[F78] comments are the office’s alone, without names', async () => {
    const { office } = await answered();
    const route = 'GET /staff/editions/{edition}/evaluation/comments';
    const { comments } = (await office(route)).json() as { readonly comments: readonly object[] };
    expect(comments).toHaveLength(5);
    expect(comments[0]).toEqual({
      ...{ questionnaire: 'course', about: 'comment', track: 'makers', section: 'paper' },
      text: 'Said by TRAINEE1',
    });
    expect((await office(route, ['reviewer'])).status).toBe(403);
    expect((await office(route, ['partner'])).status).toBe(403);
  });

  test('[F78] answers are kept by a name that leads to nobody', async () => {
    const { evaluations } = await answered();
    expect(JSON.stringify(await evaluations.answers('2031'))).not.toMatch(/TRAINEE|Sok|@/);
  });

  test('[F78] a year later graduates say what became of their project', async () => {
    const graduates = people.map((one) => ({ ...one, stage: 'graduated' as const }));
    const world = await evaluationWorld(graduates, { now: '2032-08-20T00:00:00.000Z' });
    for (const { applicationId } of graduates) {
      const form = { outcome: 'carried-out', 'figures.people': '20', 'words.link': 'javascript:x' };
      expect((await world.answer('follow-up', form, applicationId)).status).toBe(303);
    }
    expect((await world.page('follow-up')).body).not.toContain('href="javascript');
    world.setClock('2032-10-01T00:00:00.000Z');
    const { learning } = (await world.report()).json() as AchievementReport;
    expect(learning?.followUp).toMatchObject({
      ...{ asked: 6, answered: 6 },
      outcomes: [{ people: 6 }, { people: 0 }],
      figures: [{ total: 120 }],
    });
  });
});
