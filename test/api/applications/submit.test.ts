import { describe, expect, it } from 'vitest';
import { ApplicationSubmitted } from '../../../events/application-submitted.ts';
import { createApplicationRepository } from '../../../shared/store/application-repository.ts';
import { useEngine } from '../../support/engine.ts';
import { closing, completeForm, duringCall, intakeWorld } from '../../support/intake-world.ts';
import { smallEdition } from '../../support/small-edition.ts';

const show = 'GET /applications/{applicationId}';
const save = 'PUT /applications/{applicationId}';
const check = 'GET /applications/{applicationId}/check-your-answers';
const submit = 'POST /applications/{applicationId}/submission';
const receipt = 'GET /applications/{applicationId}/receipt';
const engine = useEngine();

const started = async (world = intakeWorld()) => {
  const { applicationId, session } = await world.start();
  const params = { applicationId };
  const submits = () => world.applications.events.filter(({ type }) => type.includes('Submitted'));
  return { ...world, session, params, submits };
};

describe('submitting', () => {
  it('takes a complete form and shows the receipt with its reference', async () => {
    const { call, params, session, submits, applications } = await started();
    const answer = await call(submit, { params, session, form: completeForm });
    expect(answer.location).toBe(`/applications/${params.applicationId}/receipt`);
    const page = await call(receipt, { params, session });
    const application = await applications.get(params.applicationId);
    expect(page.body).toContain(`<strong class="reference">${application?.reference}</strong>`);
    expect(page.body).toContain('សុខា');
    expect(page.body).toContain('Paper made of rice straw.\nWith the village.');
    expect(application).toMatchObject({
      ...{ status: 'submitted', name: 'សុខា', country: 'KH', section: 'paper', locale: 'en' },
      reference: expect.stringMatching(/^CPI-2031-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    });
    const [event] = submits();
    expect(ApplicationSubmitted.parse(event).data).toEqual({
      track: 'makers',
      section: 'paper',
      reference: application?.reference,
      locale: 'en',
    });
  });

  it('takes what was saved when nothing is sent with the submission', async () => {
    const { call, params, session } = await started();
    await call(save, { params, session, form: completeForm });
    const answer = await call(submit, { params, session, json: {}, wants: 'json' });
    expect(answer.status).toBe(200);
    expect(answer.data.submittedAt).toBe(new Date(duringCall).toISOString());
  });

  it('tells everything that is missing or wrong, each at its field, and saves it all the same', async () => {
    const { call, params, session, submits } = await started();
    const form = {
      ...completeForm,
      'answers.fullName': '',
      'answers.passportName': '소피아',
      'answers.birthDate.month': '13',
      'answers.citizenship': 'XX',
      'answers.experienceYears': 'many',
      'answers.section': 'none',
      'answers.statements.merit': 'x'.repeat(3001),
    };
    const page = await call(submit, { params, session, form });
    expect(page.status).toBe(422);
    expect(page.body).toContain('<title>Error: ');
    for (const [onPage, id] of [
      ['names', 'fullName'],
      ['names', 'passportName'],
      ['person', 'birthDate'],
      ['person', 'citizenship'],
      ['work', 'experienceYears'],
      ['course', 'section'],
      ['statement-merit', 'statements-merit'],
    ]) {
      const address = `/applications/${params.applicationId}/pages/${onPage}?from=check`;
      expect(page.body).toContain(`href="${address}#answers-${id}"`);
      const there = await call('GET /applications/{applicationId}/pages/{page}', {
        ...{ params: { ...params, page: String(onPage) }, session, query: { from: 'check' } },
      });
      expect(there.body).toContain(`id="answers-${id}"`);
      expect(there.body).toContain(`id="answers-${id}-error"`);
    }
    const { data } = await call(show, { params, session, wants: 'json' });
    expect(data.answers).toMatchObject({ passportName: '소피아', position: 'Head' });
    expect(submits()).toEqual([]);

    const json = { answers: {} };
    const answer = await call(submit, { params, session, json, wants: 'json' });
    const pointers = (answer.data.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toHaveLength(15);
    expect(pointers).toContain('/answers/statements/merit');
  });

  it('[F7] shows what was saved in another window before it is submitted', async () => {
    const { call, params, session, submits } = await started();
    await call(save, { params, session, form: completeForm });
    const read = await call(check, { params, session });
    expect(read.body).toContain('name="version" value="1"');
    expect(read.body).not.toContain('Still to be done');
    const other = { ...completeForm, 'answers.position': 'Written elsewhere' };
    await call(save, { params, session, form: other });
    const form = { version: '1', idempotencyKey: 'as-read' };
    const refused = await call(submit, { params, session, form });
    expect([refused.status, submits()]).toEqual([409, []]);
    expect(refused.body).toContain('Written elsewhere');
    expect(refused.body).toContain('name="version" value="2"');
    expect((await call(submit, { params, session, form: { ...form, version: '2' } })).status).toBe(
      303,
    );
  });

  it('[F10] a double submit gives the same receipt', async () => {
    const { call, params, session, submits } = await started();
    const form = { ...completeForm, idempotencyKey: 'the-same-key' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call(submit, { params, session, form })),
    );
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
    expect(submits()).toHaveLength(1);
  });

  it('[F10] another tab, with another key and other answers, gets the receipt of the first', async () => {
    const { call, params, session, submits } = await started();
    const headers = (key: string) => ({ 'idempotency-key': key });
    const send = (key: string, position: string) =>
      call(submit, {
        ...{ params, session, headers: headers(key), wants: 'json' },
        form: { ...completeForm, 'answers.position': position },
      });
    const first = await send('one', 'Head');
    const second = await send('two', 'Keeper');
    expect(second).toEqual(first);
    expect(submits()).toHaveLength(1);
    const { data } = await call(receipt, { params, session, wants: 'json' });
    expect(data.answers).toMatchObject({ position: 'Head' });
  });

  it('[F10] [Q22] the same key with other answers is refused, and what was typed stays', async () => {
    const { call, params, session } = await started();
    const idempotencyKey = 'one-key';
    await call(submit, { params, session, form: { ...completeForm, idempotencyKey } });
    const other = { ...completeForm, 'answers.position': 'Director', idempotencyKey };
    const page = await call(submit, { params, session, form: other });
    expect(page.status).toBe(409);
    expect(page.body).toContain('Director');
    expect(page.body).toContain('submitted already, with other answers');
    const answer = await call(submit, { params, session, form: other, wants: 'json' });
    expect(answer.data.type).toBe('/problems/idempotency-key-reused');
  });

  it('[F10] 50 parallel submissions on the table make one application', async () => {
    const world = intakeWorld(smallEdition(), {
      applications: createApplicationRepository(engine().table),
    });
    const { applicationId, session } = await world.start('raced@example.org');
    const params = { applicationId };
    const form = { ...completeForm, version: '0', idempotencyKey: 'raced' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        world.call(submit, { params, session, form, wants: 'json' }),
      ),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    const application = await world.deps.applications.get(applicationId);
    expect(application?.version).toBe(2);
  });

  it('[F14] takes an application one second before closing and refuses it at the moment', async () => {
    for (const [now, status] of [
      [closing - 1000, 303],
      [closing - 1, 303],
      [closing, 409],
      [closing + 1000, 409],
    ] as const) {
      const { call, params, session, time } = await started();
      time.now = now;
      const answer = await call(submit, { params, session, form: completeForm });
      expect([now, answer.status]).toEqual([now, status]);
    }
  });

  it('[F14] the write itself holds the deadline, whatever was read before', async () => {
    const { call, params, session, time, applications, deps } = await started();
    const draft = await applications.get(params.applicationId);
    if (draft === undefined) throw new Error('no draft');
    // Read as still open; by the time of the write it closes an hour earlier.
    const stale = {
      ...applications,
      open: async () => ({ application: { ...draft, closesAt: '2031-03-03T02:00:00.000Z' } }),
    };
    const world = intakeWorld(smallEdition(), { ...deps, applications: stale });
    world.time.now = closing;
    time.now = closing;
    const answer = await world.call(submit, { params, session, form: completeForm, wants: 'json' });
    expect(answer.data.type).toBe('/problems/call-closed');
    expect((await call(show, { params, session, wants: 'json' })).data.status).toBe('draft');
  });

  it('[F14] too late, what was typed and what was saved stay readable', async () => {
    const { call, params, session, time } = await started();
    await call(save, { params, session, form: { 'answers.position': 'As saved' } });
    time.now = closing + 1000;
    const late = { ...completeForm, 'answers.position': 'As typed' };
    for (const routeKey of [submit, save]) {
      const page = await call(routeKey, { params, session, form: late });
      expect(page.status).toBe(409);
      expect(page.body).toContain('As saved');
      expect(page.body).toContain('As typed');
      expect(page.body).toContain('10:00 KST');
    }
    const page = await call(show, { params, session });
    expect(page.status).toBe(200);
    expect(page.body).toContain('As saved');
    expect(page.body).not.toContain('<form');
  });

  it('shows the receipt instead of the form, and changes nothing any more', async () => {
    const { call, params, session } = await started();
    await call(submit, { params, session, form: completeForm });
    expect((await call(show, { params, session })).body).toContain('class="reference"');
    const onPage = { params: { ...params, page: 'work' }, session };
    const savePage = 'POST /applications/{applicationId}/pages/{page}';
    const saved = await call(savePage, { ...onPage, form: { 'answers.position': 'New' } });
    expect(saved.location).toBe(`/applications/${params.applicationId}/receipt`);
    const asked = await call('GET /applications/{applicationId}/pages/{page}', onPage);
    expect(asked.location).toBe(`/applications/${params.applicationId}`);
    expect((await call(check, { params, session })).location).toBe(
      `/applications/${params.applicationId}`,
    );
    const json = await call(save, { params, session, form: {}, wants: 'json' });
    expect([json.status, json.data.type]).toEqual([409, '/problems/already-submitted']);
  });

  it('[F36] the receipt says nothing of a decision', async () => {
    const { call, params, session, applications } = await started();
    await call(submit, { params, session, form: completeForm });
    const before = await call(receipt, { params, session });
    const application = await applications.get(params.applicationId);
    if (application === undefined) throw new Error('no application');
    const rules = [{ rule: 'age', result: 'fail' as const, evidence: '60' }];
    const decision = { verdict: 'ineligible' as const, rules, editionVersion: 1, decidedAt: 'x' };
    await applications.assess(application, decision, {
      ...application,
      id: 'e',
      type: 'ApplicationAssessed.v1',
      source: 's',
      time: 't',
      subject: 'x',
      data: {},
    });
    expect(await call(receipt, { params, session })).toEqual(before);
    const json = await call(show, { params, session, wants: 'json' });
    expect(JSON.stringify(json.data)).not.toContain('ligible');
  });

  it('has no receipt of a draft', async () => {
    const { call, params, session } = await started();
    expect((await call(receipt, { params, session, wants: 'json' })).status).toBe(404);
    expect((await call(receipt, { params, session })).location).toBe(
      `/applications/${params.applicationId}`,
    );
  });

  it('a track with one section does not ask for it', async () => {
    const edition = smallEdition();
    const tracks = edition.tracks.map((track) => ({
      ...track,
      sections: track.sections.slice(0, 1),
    }));
    const { call, params, session, applications } = await started(
      intakeWorld({ ...edition, tracks }),
    );
    const { 'answers.section': _section, ...form } = completeForm;
    expect((await call(submit, { params, session, form })).status).toBe(303);
    expect((await applications.get(params.applicationId))?.section).toBe('paper');
  });
});
