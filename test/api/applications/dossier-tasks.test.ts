import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import { documentsWorld } from '../../support/documents-world.ts';
import { completeForm } from '../../support/intake-world.ts';
import { nominationEdition, nominationsWorld } from '../../support/nominations-world.ts';
import { pdf } from '../../support/sample-files.ts';

const list = 'GET /applications/{applicationId}';
const check = 'GET /applications/{applicationId}/check-your-answers';
const submission = 'POST /applications/{applicationId}/submission';

type Task = { readonly id: string; readonly state: string; readonly needed: boolean };
type Call = ReturnType<typeof documentsWorld>['call'];

const drafted = async (
  call: Call,
  { applicationId, session }: { applicationId: string; session: string },
) => {
  const own = { params: { applicationId }, session };
  await call('PUT /applications/{applicationId}', {
    ...own,
    wants: 'json',
    form: completeForm,
  });
  return {
    taskOf: async (id: string) => {
      const { data } = await call(list, { ...own, wants: 'json' });
      return (data.tasks as readonly Task[]).find((task) => task.id === id);
    },
    check: (query = {}) => call(check, { ...own, query }),
    receipt: () => call('GET /applications/{applicationId}/receipt', own),
    submit: (wants: 'html' | 'json' = 'json') =>
      call(submission, { ...own, wants, ...(wants === 'json' ? { json: {} } : { form: {} }) }),
  };
};

describe('[F12] a document that is needed', () => {
  const world = async () => {
    const opened = documentsWorld();
    const started = await opened.start();
    const send = async () => {
      const form = await opened.ask({
        route: 'POST /applications/{applicationId}/documents',
        params: { applicationId: started.applicationId },
        session: started.session,
        json: { document: 'cv', type: 'pdf' },
      });
      const { fields } = form.json() as { readonly fields: { readonly key: string } };
      return {
        form: fields.key,
        arrive: () => opened.arrive(fields.key, pdf()),
      };
    };
    return { ...(await drafted(opened.call, started)), send, ...started };
  };

  it('is a task of the list, and keeps the application from being submitted until it was accepted', async () => {
    const { taskOf, submit, send } = await world();
    expect(await taskOf('documents')).toMatchObject({ state: 'not-started', needed: true });
    const refused = await submit();
    expect(refused.status).toBe(422);
    expect(refused.data.errors).toEqual([
      {
        pointer: '/tasks/documents/cv',
        code: 'missing-document',
        detail: 'Curriculum vitae is missing, or is still being checked',
      },
    ]);
    const { arrive } = await send();
    expect((await submit()).status).toBe(422);
    await arrive();
    expect(await taskOf('documents')).toMatchObject({ state: 'done' });
    expect((await submit()).status).toBe(200);
  });

  it('is named on the page of answers with the way to it, first and linked once somebody has tried', async () => {
    const { check, submit, send, applicationId } = await world();
    const link = `href="/applications/${applicationId}/documents#document-cv"`;
    const before = await check();
    expect(before.body).toContain(link);
    expect(before.body).not.toContain('role="alert"');
    expect(before.body).toMatch(
      /<dt>Curriculum vitae<\/dt><dd><span class="soft">Nothing received/,
    );
    const tried = await submit('html');
    expect(tried.status).toBe(422);
    expect(tried.body).toMatch(/role="alert".*#document-cv/s);
    await (await send()).arrive();
    const after = await check();
    expect(after.body).not.toContain(link);
    expect(after.body).toContain('PDF: accepted');
    const korean = await check({ lang: 'ko' });
    expect(korean.body).toContain('이력서');
  });

  it('stands in the receipt, with what became of it', async () => {
    const { submit, send, receipt } = await world();
    await (await send()).arrive();
    expect((await submit()).status).toBe(200);
    const { body } = await receipt();
    expect(body).toContain('Curriculum vitae');
    expect(body).toContain('PDF: accepted');
  });
});

describe('[F13] references that are needed to submit', () => {
  const world = async (toSubmit: { requested?: number; received?: number }) => {
    const references: NonNullable<Edition['tracks'][number]['references']> = {
      ...{ needed: 1, most: 2, toSubmit },
    };
    const opened = nominationsWorld(nominationEdition({ admission: 'open-call', references }));
    const { applicationId, session } = await opened.start();
    const params = { applicationId };
    const name = async () => {
      const named = await opened.call('POST /applications/{applicationId}/references', {
        ...{ params, session },
        json: { name: 'Kim', email: 'kim@university.example', relation: 'My teacher' },
      });
      return String(named.data.endorsementId);
    };
    const write = async (endorsementId: string) =>
      opened.call('POST /reference', {
        session: await opened.sessionFor({
          guest: { kind: 'referee', applicationId, endorsementId },
        }),
        json: { text: 'I know her.', declared: true, send: '1' },
      });
    const own = await drafted(opened.intakeCall, { applicationId, session });
    return { ...own, name, write, applicationId };
  };

  it('have to be asked for where the edition says so, and need not be here', async () => {
    const { taskOf, check, submit, name, applicationId } = await world({ requested: 1 });
    expect(await taskOf('references')).toMatchObject({ state: 'not-started', needed: true });
    expect((await submit()).data.errors).toEqual([
      {
        pointer: '/tasks/references/requested',
        code: 'missing-references',
        detail: 'Name one more referee.',
      },
    ]);
    expect((await check()).body).toContain(`href="/applications/${applicationId}/references"`);
    await name();
    expect((await check()).body).toContain('asked, not here yet');
    expect(await taskOf('references')).toMatchObject({ state: 'done' });
    expect((await submit()).status).toBe(200);
  });

  it('have to be here where the edition says so', async () => {
    const { submit, name, write } = await world({ received: 1 });
    const endorsementId = await name();
    expect((await submit()).data.errors).toMatchObject([{ code: 'missing-references' }]);
    await write(endorsementId);
    expect((await submit()).status).toBe(200);
  });

  it('are none where it says nothing of it', async () => {
    const { taskOf, submit } = await world({});
    expect(await taskOf('references')).toMatchObject({ state: 'not-started' });
    expect((await submit()).status).toBe(200);
  });
});
