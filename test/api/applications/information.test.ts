import { describe, expect, it } from 'vitest';
import { ApplicationSubmitted } from '../../../events/application-submitted.ts';
import { InformationProvided } from '../../../events/information-provided.ts';
import { applicationsApi } from '../../../functions/applications/api.ts';
import { assessEligibility } from '../../../functions/applications/assess-eligibility.ts';
import { reassessEligibility } from '../../../functions/applications/reassess-eligibility.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { eventHandler, on } from '../../../shared/runtime/event-handler.ts';
import { conditionalEdition } from '../../support/conditional-edition.ts';
import { ask } from '../../support/http.ts';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';
import { smallEdition } from '../../support/small-edition.ts';

const own = '/applications/{applicationId}/information-requests/{number}';
const office = '/staff/applications/{applicationId}/information-requests';
/** 24 February 2031, 18:00 in Korea. */
const dueAt = '2031-02-24T09:00:00.000Z';
const question = { fields: ['experienceYears'], text: 'Since when?', until: '2031-02-24T18:00' };
const eachOnce = { 'answers.experienceYears': '4' };

/** An applicant who has submitted, with too few years of work, and the office. */
const submitted = async (
  edition: Edition = smallEdition(),
  changes: Readonly<Record<string, string>> = eachOnce,
) => {
  const world = intakeWorld(edition);
  const consume = eventHandler(
    () => [
      on(ApplicationSubmitted, assessEligibility(world.deps)),
      on(InformationProvided, reassessEligibility(world.deps)),
    ],
    { now: () => world.time.now },
  );
  const { applicationId, session } = await world.start();
  const form = { ...completeForm, ...changes };
  const params = { applicationId };
  await world.call('POST /applications/{applicationId}/submission', { params, session, form });
  const tell = () => consume({ detail: world.applications.events.at(-1) });
  await tell();
  const handler = applicationsApi(() => world.deps, { now: () => world.time.now });
  const paramsOf = (route: string, given: Readonly<Record<string, string>>) => {
    const all = { applicationId, edition: '2031', number: '1', ...given };
    return Object.fromEntries(Object.entries(all).filter(([name]) => route.includes(`{${name}}`)));
  };
  /** Asks as the office. */
  const staff = async (
    route: string,
    json?: unknown,
    { query, ...given }: Record<string, string> & { query?: never } = {},
  ) => {
    const answer = await ask(handler, {
      ...{ route, json, roles: ['coordinator'], params: paramsOf(route, given) },
      ...(query === undefined ? {} : { query }),
    });
    return { status: answer.status, data: answer.json() as Record<string, never> };
  };
  /** Asks as the applicant, with a browser unless told. */
  const mine = (
    route: string,
    asked: { form?: Record<string, string>; json?: unknown; number?: string; page?: string } = {},
  ) => {
    const { form: sent, json, number = '1', page = '' } = asked;
    const wants = json === undefined && sent === undefined && page === 'json' ? 'json' : undefined;
    return world.call(route, {
      params: paramsOf(route, { number, page }),
      session,
      ...(sent === undefined ? {} : { form: sent }),
      ...(json === undefined ? {} : { json, wants: 'json' as const }),
      ...(wants === undefined ? {} : { wants }),
    });
  };
  const save = (page: string, sent: Record<string, string>) =>
    mine(`POST ${own}/pages/{page}`, { page, form: sent });
  const send = (sent: Record<string, string> = {}) =>
    mine(`POST ${own}/submission`, { form: sent });
  const application = async () => world.applications.get(applicationId);
  return { ...world, applicationId, session, tell, staff, mine, save, send, application };
};

/** The same, with years of work asked once more. */
const asked = async (...of: Parameters<typeof submitted>) => {
  const world = await submitted(...of);
  const answer = await world.staff(`POST ${office}`, question);
  expect(answer.status).toBe(201);
  return world;
};

describe('[F22] a request for more information', () => {
  it('opens the named questions and no other, until its deadline in the zone of the edition', async () => {
    const { mine, information } = await asked();
    expect(information.events).toMatchObject([
      {
        type: 'InformationRequested.v1',
        data: { number: 1, questions: 1, dueAt },
        audit: { action: 'information-requested', by: { sub: 'staff-1' } },
      },
    ]);
    const page = await mine(`GET ${own}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('Since when?');
    expect(page.body.match(/class="change"/g)).toHaveLength(1);
    const work = await mine(`GET ${own}/pages/{page}`, { page: 'work' });
    expect(work.body).toContain('name="answers.experienceYears"');
    expect(work.body).toContain('value="4"');
    expect(work.body).not.toContain('name="answers.position"');
    expect((await mine(`GET ${own}/pages/{page}`, { page: 'person' })).status).toBe(303);
  });

  it('is refused for questions that the form does not have, or that a condition hides', async () => {
    const answers = { ...eachOnce, 'answers.questions.needs': 'no' };
    const { staff } = await submitted(conditionalEdition(), answers);
    const fields = ['shoe-size', 'needs-told', 'questions.needs'];
    const answer = await staff(`POST ${office}`, { ...question, fields });
    expect(answer).toMatchObject({
      status: 422,
      data: {
        errors: [
          { pointer: '/fields/0', code: 'unknown' },
          { pointer: '/fields/1', code: 'hidden' },
        ],
      },
    });
    expect(
      await staff(`POST ${office}`, { ...question, until: '2031-02-20T11:59:59' }),
    ).toMatchObject({ status: 409, data: { type: expect.stringContaining('in-the-past') } });
  });

  it('is one at a time: the next waits until it is answered, withdrawn or too late', async () => {
    const { staff, time } = await asked();
    const again = () => staff(`POST ${office}`, question);
    expect(await again()).toMatchObject({ status: 409, data: { title: expect.any(String) } });
    const reason = 'Asked by mistake.';
    const done = await staff(`POST ${office}/{number}/withdrawal`, { reason }, { number: '1' });
    expect(done).toMatchObject({ status: 200, data: { state: 'withdrawn' } });
    const racing = await Promise.all([again(), again()]);
    expect(racing.map(({ status }) => status).sort()).toEqual([201, 409]);
    time.now = Date.parse(dueAt);
    const next = await staff(`POST ${office}`, { ...question, until: '2031-02-26T18:00' });
    expect(next).toMatchObject({ status: 201, data: { number: 3 } });
  });

  it('is not made of a draft, nor of an application whose decision is told', async () => {
    const { staff, applications, application, start } = await submitted();
    const draft = await start('draft@example.org');
    const { applicationId } = draft;
    expect((await staff(`POST ${office}`, question, { applicationId })).status).toBe(409);
    const found = await application();
    if (found === undefined) throw new Error('no application');
    await applications.tell(found, '2031-02-20T04:00:00.000Z', {} as never);
    expect((await staff(`POST ${office}`, question)).status).toBe(409);
  });

  it('is closed at its deadline, to the second, and keeps what was typed readable', async () => {
    const { time, save, send, application } = await asked();
    time.now = Date.parse(dueAt) - 1000;
    expect((await save('work', { 'answers.experienceYears': '9' })).status).toBe(303);
    time.now = Date.parse(dueAt);
    const late = await save('work', { 'answers.experienceYears': '8' });
    expect(late.status).toBe(409);
    expect(late.body).toContain('The deadline for these answers has passed');
    expect(late.body).toMatch(/class="typed">\s*8/);
    expect((await send()).status).toBe(409);
    expect(await application()).toMatchObject({ status: 'ineligible', answersVersion: 1 });
  });

  it('has its deadline moved by the office, in both directions', async () => {
    const { staff, time, save } = await asked();
    const until = '2031-02-25T18:00:00+09:00';
    const extension = { until, reason: 'Travelling.' };
    const route = `POST ${office}/{number}/extension`;
    const moved = await staff(route, extension, { number: '1' });
    expect(moved).toMatchObject({ status: 200, data: { dueAt: '2031-02-25T09:00:00.000Z' } });
    time.now = Date.parse(dueAt) + 1000;
    expect((await save('work', { 'answers.experienceYears': '9' })).status).toBe(303);
    time.now = Date.parse('2031-02-25T09:00:00.000Z');
    expect((await staff(route, extension, { number: '1' })).status).toBe(409);
  });

  it('is saved as often as wanted and sent once, however often it is clicked', async () => {
    const { save, send, tell, application, applications, mine } = await asked();
    await save('work', { 'answers.experienceYears': '6' });
    await save('work', { 'answers.experienceYears': '9' });
    expect(await application()).toMatchObject({ status: 'ineligible', answersVersion: 1 });
    const before = applications.events.length;
    const clicks = await Promise.all([send(), send(), send()]);
    expect(clicks.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(applications.events).toHaveLength(before + 1);
    expect(InformationProvided.parse(applications.events.at(-1)).data.fields).toEqual([
      'experienceYears',
    ]);
    await tell();
    expect(await application()).toMatchObject({
      status: 'eligible',
      answersVersion: 3,
      amendments: [{ request: 1, fields: ['experienceYears'], from: 1, to: 3 }],
    });
    const after = await mine(`GET ${own}`);
    expect(after.body).toContain('We have received your answers');
    expect(after.body).not.toContain('class="change"');
    expect((await save('work', { 'answers.experienceYears': '2' })).status).toBe(409);
  });

  it('[F20] decides that one application anew, once, and writes nothing where the rules say the same', async () => {
    const world = await asked(smallEdition(), { 'answers.position': 'Head' });
    await world.save('work', { 'answers.experienceYears': '9' });
    await world.send();
    const before = world.applications.events.length;
    await world.tell();
    await world.tell();
    const events = world.applications.events.slice(before);
    expect(events.map(({ type }) => type)).toEqual(['ApplicationAssessed.v1']);
    expect((await world.application())?.eligibility?.rules).toContainEqual(
      expect.objectContaining({ rule: 'experience', evidence: '9, needed 5' }),
    );
  });

  it('is not sent with answers that are missing or wrong, and says which', async () => {
    const { save, send, application } = await asked();
    expect((await save('work', { 'answers.experienceYears': 'many' })).status).toBe(422);
    await save('work', { 'answers.experienceYears': '' });
    const refused = await send();
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('pages/work#answers-experienceYears');
    expect((await application())?.answersVersion).toBe(1);
  });

  it('of two windows, the second sees what the first has saved', async () => {
    const { save, send } = await asked();
    const read = { version: '1' };
    await save('work', { ...read, 'answers.experienceYears': '9' });
    const second = await save('work', { ...read, 'answers.experienceYears': '7' });
    expect(second.status).toBe(409);
    expect(second.body).toContain('value="7"');
    expect((await send(read)).status).toBe(409);
    const again = await save('work', { version: '2', 'answers.experienceYears': '7' });
    expect(again.status).toBe(303);
  });

  it('takes answers to no other question, whoever sends them', async () => {
    const { mine, call, session, applicationId, start } = await asked();
    const json = { answers: { position: 'Director' } };
    const other = await mine(`POST ${own}/pages/{page}`, { page: 'work', json });
    expect(other.status).toBe(422);
    const whole = await call('PUT /applications/{applicationId}', {
      ...{ params: { applicationId }, session, json: { answers: {} }, wants: 'json' },
    });
    expect(whole.status).toBe(409);
    const stranger = await start('stranger@example.org');
    const params = { applicationId, number: '1' };
    const seen = await call(`GET ${own}`, { params, session: stranger.session, wants: 'json' });
    const absent = await mine(`GET ${own}`, { number: '9', page: 'json' });
    expect([seen.status, absent.status]).toEqual([404, 404]);
    expect(seen.body).toBe(absent.body);
  });

  it('leads to a question that only the changed answer calls for', async () => {
    const answers = { ...eachOnce, 'answers.questions.needs': 'no' };
    const { staff, save, send, mine, application, applications, applicationId } = await submitted(
      conditionalEdition(),
      answers,
    );
    await staff(`POST ${office}`, { ...question, fields: ['needs'] });
    const saved = await save('support', { 'answers.questions.needs': 'yes' });
    expect(saved.location).toContain('more=1');
    expect((await send()).status).toBe(422);
    const page = await mine(`GET ${own}/pages/{page}`, { page: 'support' });
    expect(page.body).toContain('name="answers.questions.needs-told"');
    expect(page.body).not.toContain('companion');
    await save('support', {
      'answers.questions.needs': 'yes',
      'answers.questions.needs-told': 'A ramp',
    });
    expect((await send()).status).toBe(303);
    const { answersVersion } = (await application()) ?? {};
    expect(await applications.answersOf({ applicationId, answersVersion })).toMatchObject({
      answers: { questions: { needs: 'yes', 'needs-told': 'A ramp' }, experienceYears: '4' },
    });
  });

  it('begins with the submitted answers, whatever was saved for an earlier one and not sent', async () => {
    const { save, send, staff, time, mine, application } = await asked();
    await save('work', { 'answers.experienceYears': '9' });
    time.now = Date.parse(dueAt);
    const next = { ...question, fields: ['position'], until: '2031-02-26T18:00' };
    expect((await staff(`POST ${office}`, next)).data.number).toBe(2);
    const page = await mine(`GET ${own}/pages/{page}`, { page: 'work', number: '2' });
    expect(page.body).toContain('value="Head"');
    await mine(`POST ${own}/pages/{page}`, {
      ...{ page: 'work', number: '2', form: { 'answers.position': 'Director', version: '2' } },
    });
    expect((await send()).status).toBe(409);
    expect((await mine(`POST ${own}/submission`, { number: '2', form: {} })).status).toBe(303);
    expect((await application())?.amendments).toMatchObject([{ request: 2, fields: ['position'] }]);
  });

  it('stands on the receipt of the applicant while it is open', async () => {
    const { call, applicationId, session, send } = await asked();
    const receipt = () =>
      call('GET /applications/{applicationId}/receipt', { params: { applicationId }, session });
    expect((await receipt()).body).toContain(
      `/applications/${applicationId}/information-requests/1`,
    );
    await send();
    expect((await receipt()).body).not.toContain('information-requests');
  });

  it('shows the office both answers side by side, and the list of an edition by state', async () => {
    const { save, send, staff, applicationId, time } = await asked();
    const list = async (state: string) => {
      const route = 'GET /staff/editions/{edition}/information-requests';
      const { data } = await staff(route, undefined, { query: { state } as never });
      return (data.requests as unknown as { number: number }[]).map(({ number }) => number);
    };
    expect([await list('open'), await list('expired'), await list('answered')]).toEqual([
      [1],
      [],
      [],
    ]);
    await save('work', { 'answers.experienceYears': '9' });
    expect((await staff(`GET ${office}`)).data).toMatchObject({
      requests: [{ number: 1, state: 'open' }],
    });
    time.now += 60_000;
    await send();
    expect((await staff(`GET ${office}`)).data).toMatchObject({
      applicationId,
      requests: [
        {
          ...{ number: 1, state: 'answered', text: 'Since when?' },
          changes: [
            {
              ...{ field: 'experienceYears', label: 'Years of work in the field' },
              ...{ before: '4', after: '9' },
            },
          ],
        },
      ],
    });
    expect([await list('open'), await list('answered')]).toEqual([[], [1]]);
  });
});
