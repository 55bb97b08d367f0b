import { describe, expect, it } from 'vitest';
import { end, trainingEdition, trainingWorld, wholeModule } from '../../support/training-world.ts';

const allRight = {
  why: 'key-of-why',
  how: 'key-of-how',
  who: ['key-of-who', 'another-of-who'],
};
const allWrong = { why: 'neither', how: 'neither', who: ['neither'] };

const at = (minutes: number): string =>
  new Date(Date.parse('2031-06-24T03:00:00.000Z') + minutes * 60_000).toISOString();

const world = () =>
  trainingWorld([{}], {
    of: trainingEdition({
      modules: [wholeModule('planning'), wholeModule('budget', { minutesNeeded: 5 })],
    }),
  });

describe('[F41] a module', () => {
  it('counts once its time is spent and its quiz is passed, and not before', async () => {
    const { visit, quiz, done, setClock, eventTypes } = await world();
    await visit('planning', 1);
    setClock(at(10));
    expect((await quiz('planning', { answers: allRight })).json()).toMatchObject({
      done: false,
      minutesCounted: 10,
      missing: ['time'],
      quiz: { state: 'passed', right: 3 },
    });
    setClock(at(19.99));
    const early = await done('planning');
    expect([early.status, early.json()]).toMatchObject([
      409,
      { type: '/problems/module-not-finished' },
    ]);
    setClock(at(20));
    expect((await done('planning')).json()).toMatchObject({ done: true });
    expect((await done('planning')).json()).toMatchObject({ done: true });
    expect(eventTypes()).toEqual(['ModuleCompleted.v1']);
  });

  it('is completed by the attempt that passes, where the time is spent', async () => {
    const { visit, quiz, setClock, eventTypes, data } = await world();
    await visit('planning', 1);
    setClock(at(25));
    await visit('planning', 3);
    expect((await quiz('planning', { answers: allRight })).json()).toMatchObject({ done: true });
    expect(eventTypes()).toEqual(['ModuleCompleted.v1']);
    expect(await data()).toMatchObject({ present: 1 });
  });

  it('is not completed by time alone, nor by saying so', async () => {
    const { visit, done, setClock, eventTypes } = await world();
    expect((await done('planning')).status).toBe(409);
    await visit('planning', 1);
    setClock(at(30));
    const answer = await done('planning', true);
    expect([answer.status, answer.body]).toMatchObject([409, expect.stringContaining('Error:')]);
    expect(eventTypes()).toEqual([]);
  });

  it('goes on where it was left, on any device, and looking at it counts nothing', async () => {
    const { visit, module, setClock, page } = await world();
    const begun = await visit('planning', 1, true);
    expect([begun.status, begun.headers.location]).toEqual([303, '/my/training/modules/planning']);
    setClock(at(5));
    await visit('planning', 2, true);
    setClock(at(60));
    for (let look = 0; look < 3; look += 1) {
      const { body } = await module('planning', { html: true });
      expect(body).toContain('Second page');
      expect(body).toContain('20 of 20 minutes counted');
      expect(body).toContain('href="https://files.example/sheet.pdf"');
    }
    expect((await page()).body).toContain('Continue the module');
    expect((await module('planning', { html: true, page: '1' })).body).toContain('A film');
  });

  it('has the clock alone: going on to another one stops it', async () => {
    const { visit, module, setClock } = await world();
    await visit('planning', 1);
    setClock(at(8));
    await visit('budget', 1);
    setClock(at(15));
    expect((await module('planning')).json()).toMatchObject({ minutesCounted: 8 });
    expect((await module('budget')).json()).toMatchObject({ minutesCounted: 7 });
    expect((await module('planning', { html: true })).body).toContain('not being counted here');
  });

  it('is read before it is begun neither by page nor by program of another state', async () => {
    const { module, visit, quiz, setClock, eventTypes } = await world();
    expect((await module('planning', { html: true })).body).toContain('Begin the module');
    expect((await module('unheard-of')).status).toBe(404);
    setClock(end);
    expect((await visit('planning', 1)).status).toBe(409);
    expect((await quiz('planning', { answers: allRight })).status).toBe(409);
    expect(eventTypes()).toEqual([]);
    const closed = (await module('planning', { html: true })).body;
    expect(closed).toContain('First page');
    expect(closed).not.toContain('<form');
  });

  it('is not open before the training is', async () => {
    const early = await trainingWorld([{ stage: 'accepted' }], {
      now: '2031-06-01T00:00:00.000Z',
      of: trainingEdition({ modules: [wholeModule('planning')] }),
    });
    expect((await early.module('planning')).json()).toMatchObject({
      type: '/problems/training-not-open',
    });
    const { status, headers } = await early.module('planning', { html: true });
    expect([status, headers.location]).toEqual([303, '/my/training']);
  });
});

describe('[F41] the quiz of a module', () => {
  it('tells its key to nobody: another key gives the same answers, byte for byte', async () => {
    /** The options that are right are others; everything else is the same. */
    const twin = wholeModule('planning');
    const turned = {
      ...twin,
      quiz: twin.quiz && {
        ...twin.quiz,
        questions: twin.quiz.questions.map((question) => ({
          ...question,
          right: question.options.map(({ id }) => id).slice(-question.right.length),
        })),
      },
    };
    const allTold = async (module: typeof twin): Promise<readonly string[]> => {
      const one = await trainingWorld([{}], { of: trainingEdition({ modules: [module] }) });
      const told: string[] = [];
      const look = async () => {
        told.push((await one.module('planning')).body, JSON.stringify(await one.data()));
        for (const page of ['1', '2', '3']) {
          for (const language of ['en', 'ko']) {
            told.push((await one.module('planning', { html: true, page, language })).body);
          }
        }
      };
      const right = Object.fromEntries(
        module.quiz?.questions.map((question) => [question.id, question.right]) ?? [],
      );
      const none = Object.fromEntries(
        module.quiz?.questions.map(({ id, options, right: key }) => [
          id,
          options.flatMap((option) => (key.includes(option.id) ? [] : [option.id])).slice(0, 1),
        ]) ?? [],
      );
      await look();
      await one.visit('planning', 3);
      await look();
      told.push((await one.quiz('planning', { answers: none })).body);
      await look();
      one.setClock(at(20));
      told.push((await one.quiz('planning', { answers: right })).body);
      await look();
      return told;
    };
    const told = await allTold(twin);
    expect(told.at(-2)).toContain('You have completed this module');
    expect(await allTold(turned)).toEqual(told);
  });

  it('is tried again after the pause, as often as the edition says', async () => {
    const { visit, quiz, setClock, module } = await world();
    await visit('planning', 3);
    const wrong = () => quiz('planning', { answers: allWrong });
    expect((await wrong()).json()).toMatchObject({
      quiz: { attempts: 1, state: 'pause', right: 0 },
    });
    setClock(at(9.99));
    expect((await wrong()).json()).toMatchObject({ type: '/problems/quiz-pause' });
    setClock(at(10));
    expect((await wrong()).json()).toMatchObject({ quiz: { attempts: 2, attemptsLeft: 1 } });
    setClock(at(20));
    expect((await wrong()).json()).toMatchObject({ quiz: { state: 'used-up' } });
    setClock(at(60));
    expect((await wrong()).json()).toMatchObject({ type: '/problems/quiz-used-up' });
    expect((await module('planning', { html: true })).body).toContain('no attempt left');
  });

  it('counts a form that is sent twice as one attempt', async () => {
    const { visit, quiz, module } = await world();
    await visit('planning', 3);
    const form = { attempt: '0', 'answers.why': 'neither', 'answers.how': 'neither' };
    const sent = { ...form, 'answers.who': 'neither' };
    const both = await Promise.all([quiz('planning', sent, true), quiz('planning', sent, true)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect((await quiz('planning', sent, true)).status).toBe(303);
    expect((await module('planning')).json()).toMatchObject({ quiz: { attempts: 1 } });
  });

  it('uses up no attempt where an answer is missing; what was chosen stays', async () => {
    const { visit, quiz, module } = await world();
    await visit('planning', 3);
    const answer = await quiz('planning', { 'answers.why': 'neither' }, true);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('<title>Error: ');
    expect(answer.body).toContain('href="#answers-how"');
    expect(answer.body).toMatch(/value="neither" checked/);
    expect((await module('planning')).json()).toMatchObject({ quiz: { attempts: 0 } });
    const unknown = { ...allRight, why: 'made-up', more: 'x' };
    expect((await quiz('planning', { answers: unknown })).json()).toMatchObject({
      errors: [{ pointer: '/answers/more' }, { pointer: '/answers/why' }],
    });
  });

  it('speaks Korean', async () => {
    const { visit, module } = await world();
    await visit('planning', 3);
    const { body } = await module('planning', { html: true, language: 'ko' });
    expect(body).toContain('<html lang="ko">');
    expect(body).toContain('답안 제출하기');
    expect(body).not.toMatch(/>(Continue|Send|Quiz)</);
  });
});
