import { describe, expect, it } from 'vitest';
import { formOf } from '../../../shared/domain/form-pages.ts';
import { reviewedAnswers } from '../../../shared/domain/reviewed-answers.ts';
import { conditionalEdition } from '../../support/conditional-edition.ts';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';

const put = 'PUT /applications/{applicationId}';
const show = 'GET /applications/{applicationId}';
const showPage = 'GET /applications/{applicationId}/pages/{page}';
const savePage = 'POST /applications/{applicationId}/pages/{page}';
const check = 'GET /applications/{applicationId}/check-your-answers';
const submit = 'POST /applications/{applicationId}/submission';

const started = async () => {
  const world = intakeWorld(conditionalEdition());
  const { applicationId, session } = await world.start();
  const own = { params: { applicationId }, session };
  const on = (page: string) => ({ params: { applicationId, page }, session });
  const support = `/applications/${applicationId}/pages/support`;
  const saved = async () => (await world.call(show, { ...own, wants: 'json' })).data;
  const save = (form: Record<string, string>) => world.call(savePage, { ...on('support'), form });
  return { ...world, own, on, support, saved, save };
};

const needs = (answer: string) => ({ 'answers.questions.needs': answer });
const told = { 'answers.questions.needs-told': 'A ramp' };

describe('[F6] a question that another answer calls for', () => {
  it('is shown when it is given, before the form goes on', async () => {
    const { call, on, save, support } = await started();
    expect((await call(showPage, on('support'))).body).not.toContain('questions.needs-told');
    expect((await save(needs('yes'))).location).toBe(`${support}?more=1`);
    const page = await call(showPage, { ...on('support'), query: { more: '1' } });
    expect(page.body).toContain('name="answers.questions.needs-told"');
    expect(page.body).toContain('leads to one more question');
    expect((await save({ ...needs('yes'), ...told })).location).toMatch(/check-your-answers$/);
  });

  it('is not kept when its answer is taken back, on the page or by a program', async () => {
    const { call, own, save, saved } = await started();
    await save(needs('yes'));
    await save({ ...needs('yes'), ...told });
    expect((await saved()).answers).toEqual({
      questions: { needs: 'yes', 'needs-told': 'A ramp' },
    });
    await save({ ...needs('no'), ...told });
    expect((await saved()).answers).toEqual({ questions: { needs: 'no' } });
    const json = { answers: { questions: { needs: 'no', 'needs-told': 'A ramp' } } };
    expect((await call(put, { ...own, json, wants: 'json' })).status).toBe(200);
    expect((await saved()).answers).toEqual({ questions: { needs: 'no' } });
  });

  it('is missed by the submission only where it is asked', async () => {
    const { call, own, on, save } = await started();
    await call(put, { ...own, form: { ...completeForm, ...needs('yes') } });
    const form = { idempotencyKey: 'conditional' };
    const refused = await call(submit, { ...own, form });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('/pages/support?from=check#answers-questions-needs-told');
    const page = await call(showPage, { ...on('support'), query: { from: 'check' } });
    expect(page.body).toContain('id="answers-questions-needs-told-error"');
    const back = await save({ ...needs('no'), from: 'check' });
    expect(back.location).toMatch(/check-your-answers$/);
    expect((await call(check, own)).body).not.toContain('Which needs');
    expect((await call(submit, { ...own, form })).status).toBe(303);
  });

  it('is refused where the form has no such question', async () => {
    const { call, own } = await started();
    const json = { answers: { questions: { other: 'x' } } };
    const { status, data } = await call(put, { ...own, json, wants: 'json' });
    expect(status).toBe(422);
    expect(data.errors).toMatchObject([{ pointer: '/answers/questions/other', code: 'not-asked' }]);
  });
});

describe('[F24] answers to an edition’s own questions', () => {
  it('are read by reviewers only where the edition says so', () => {
    const edition = conditionalEdition();
    const [track] = edition.tracks;
    if (track === undefined) throw new Error('no track');
    const answers = { fullName: 'A', questions: { needs: 'yes', 'needs-told': 'A ramp' } };
    expect(reviewedAnswers(answers, formOf(edition, track), { person: true })).toEqual({
      statements: {},
      questions: [
        {
          id: 'questions.needs-told',
          label: { en: 'Which needs', ko: 'Which needs' },
          answer: 'A ramp',
        },
      ],
    });
  });
});
