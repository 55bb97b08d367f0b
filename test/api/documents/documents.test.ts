import { describe, expect, it } from 'vitest';
import type { Review } from '../../../shared/domain/review.ts';
import { documentsWorld } from '../../support/documents-world.ts';
import { exifWith, gif, jpeg, pdf, pdfWith, png, segment } from '../../support/sample-files.ts';

const page = 'GET /applications/{applicationId}/documents';
const request = 'POST /applications/{applicationId}/documents';
const one = 'GET /applications/{applicationId}/documents/{fileId}';
const remove = 'DELETE /applications/{applicationId}/documents/{fileId}';

type State = {
  filesLeft: number;
  documents: { id: string; files: { fileId: string; state: string; reason?: string }[] }[];
};

const started = async (world = documentsWorld()) => {
  const { applicationId, session } = await world.start();
  const params = { applicationId };
  const state = async () => (await world.ask({ route: page, params, session })).json() as State;
  const filesOf = async (document: string) =>
    (await state()).documents.find(({ id }) => id === document)?.files ?? [];
  const form = async (document: string, type: string) => {
    const answer = await world.ask({ route: request, params, session, json: { document, type } });
    return {
      status: answer.status,
      ...(answer.json() as { fileId: string; fields: { key: string } }),
    };
  };
  const send = async (document: string, type: string, bytes: Uint8Array) => {
    const { fields, fileId } = await form(document, type);
    await world.arrive(fields.key, bytes);
    return fileId;
  };
  const fetchOne = (fileId: string, as = session) =>
    world.ask({ route: one, params: { ...params, fileId }, session: as });
  return { ...world, applicationId, session, params, state, filesOf, form, send, fetchOne };
};

describe('[F12] the page of the documents', () => {
  it('[Q19] has a form for each kind of file with its key, type, limit and way back, without a script', async () => {
    const { ask, params, session, applicationId } = await started();
    const { body, headers } = await ask({ route: page, params, session, html: true });
    const forms = body.match(
      /<form method="post" action="https:\/\/uploads.example\/" enctype="multipart\/form-data"/g,
    );
    expect(forms).toHaveLength(5);
    expect(body).toMatch(
      new RegExp(`name="key" value="uploads/${applicationId}/cv/[0-9A-Z]{16}\\.pdf"`),
    );
    expect(body).toContain('name="Content-Type" value="image/png"');
    expect(body).toContain(`/applications/${applicationId}/documents?sent=cv`);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("form-action 'self' https://uploads.example;");
    const keys = [...body.matchAll(/name="key" value="([^"]+)"/g)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(5);
  });

  it('is told in Korean too, and every other page’s forms lead home only', async () => {
    const { ask, call, params, session } = await started();
    const { body } = await ask({ route: page, params, session, html: true, query: { lang: 'ko' } });
    expect(body).toContain('제출 서류');
    const form = await call('GET /applications/{applicationId}', { params, session });
    expect(form.headers['content-security-policy']).toContain("form-action 'self';");
  });

  it('shows a file that was just sent as being checked, and then what became of it, in words', async () => {
    const { ask, params, session, form, arrive } = await started();
    const { fields } = await form('cv', 'pdf');
    const query = { sent: 'cv', bucket: 'b', key: fields.key, etag: 'e' };
    const sent = await ask({ route: page, params, session, html: true, query });
    expect(sent.body).toContain('being checked');
    await arrive(fields.key, Buffer.from('<html>'));
    const told = await ask({ route: page, params, session, html: true });
    expect(told.body).toContain('refused');
    expect(told.body).toContain('The file is a web page');
    const foreign = { ...query, key: fields.key.replace(/uploads\/\w+/, 'uploads/OTHER') };
    const other = await ask({ route: page, params, session, html: true, query: foreign });
    expect(other.body).not.toContain('being checked');
  });

  it('is not there where the edition asks for nothing', async () => {
    const { ask, params, session } = await started(documentsWorld(undefined));
    expect((await ask({ route: page, params, session })).status).toBe(200);
    const nothing = await started(
      documentsWorld((await import('../../support/small-edition.ts')).smallEdition()),
    );
    const answer = await nothing.ask({
      route: page,
      params: nothing.params,
      session: nothing.session,
    });
    expect(answer.status).toBe(404);
  });
});

describe('[F12] [Q20] a file that arrives', () => {
  it('is accepted, and only its clean copy is kept', async () => {
    const { send, filesOf, kept, uploads, applicationId, documents } = await started();
    const fileId = await send('portfolio', 'jpeg', jpeg(segment(0xe1, exifWith(1))));
    expect(await filesOf('portfolio')).toMatchObject([{ fileId, state: 'accepted' }]);
    expect(uploads.size).toBe(0);
    const stored = kept.get(`applications/${applicationId}/${fileId}`);
    expect(stored?.contentType).toBe('image/jpeg');
    expect(Buffer.from(stored?.bytes ?? [])).toEqual(jpeg());
    const types = documents.events.map(({ type }) => type);
    expect(types).toEqual(['DocumentReceived.v1', 'DocumentAccepted.v1']);
  });

  it.each([
    ['web-page', Buffer.from('<svg xmlns="x">')],
    ['other-type', gif],
    ['active-content', pdfWith('/OpenAction << /S /JavaScript /JS (x) >>')],
    ['broken', pdf().subarray(0, 50)],
    ['too-large', pdf('%'.repeat(20_001))],
    ['empty', new Uint8Array()],
  ] as const)(
    'is refused as %s, deleted, and announced once with its reason',
    async (reason, bytes) => {
      const { send, filesOf, kept, uploads, documents } = await started();
      const fileId = await send('cv', 'pdf', bytes);
      expect(await filesOf('cv')).toMatchObject([{ fileId, state: 'refused', reason }]);
      expect([uploads.size, kept.size]).toEqual([0, 0]);
      const refusals = documents.events.filter(({ type }) => type === 'DocumentRefused.v1');
      expect(refusals.map(({ data }) => data)).toMatchObject([{ reason, sentBy: 'applicant' }]);
    },
  );

  it('is judged once, however often and late its arrival is announced', async () => {
    const { form, arrive, announce, filesOf, documents, uploads, kept } = await started();
    const { fields, fileId } = await form('cv', 'pdf');
    uploads.set(fields.key, pdf());
    await Promise.all([announce(fields.key), announce(fields.key), announce(fields.key)]);
    await arrive(fields.key, Buffer.from('<html>'));
    expect(await filesOf('cv')).toMatchObject([{ fileId, state: 'accepted' }]);
    expect(documents.events).toHaveLength(2);
    expect([uploads.size, kept.size]).toEqual([0, 1]);
  });

  it('takes the place of the one before where a document is one file', async () => {
    const { send, filesOf, kept } = await started();
    await send('cv', 'pdf', pdf());
    const second = await send('cv', 'pdf', pdf('% second'));
    expect(await filesOf('cv')).toMatchObject([{ fileId: second, state: 'accepted' }]);
    expect(kept.size).toBe(1);
    await send('cv', 'pdf', gif);
    expect(await filesOf('cv')).toMatchObject([{ state: 'accepted' }, { state: 'refused' }]);
  });

  it('may be one of ten and no more, however many come at once', async () => {
    const world = await started();
    const forms = await Promise.all(
      Array.from({ length: 14 }, () => world.form('portfolio', 'png')),
    );
    await Promise.all(forms.map(({ fields }) => world.arrive(fields.key, png())));
    const files = await world.filesOf('portfolio');
    expect(files.filter(({ state }) => state === 'accepted')).toHaveLength(10);
    expect(world.kept.size).toBe(10);
    expect((await world.state()).filesLeft).toBe(0);
    expect((await world.form('cv', 'pdf')).status).toBe(409);
    const [first] = files;
    await world.ask({
      route: remove,
      params: { ...world.params, fileId: first?.fileId ?? '' },
      session: world.session,
      json: {},
    });
    expect((await world.form('cv', 'pdf')).status).toBe(201);
  });

  it('counts no longer than to sixty in the life of an application', async () => {
    const world = await started();
    const forms = await Promise.all(Array.from({ length: 62 }, () => world.form('cv', 'pdf')));
    for (const { fields } of forms) await world.arrive(fields.key, gif);
    expect(world.documents.events.filter(({ type }) => type === 'DocumentRefused.v1')).toHaveLength(
      60,
    );
    expect(world.uploads.size).toBe(0);
    expect((await world.form('cv', 'pdf')).status).toBe(409);
  });

  it('is refused once the call has closed, and a form does not outlive the call', async () => {
    const world = await started();
    const { fields } = await world.form('cv', 'pdf');
    const application = await world.applications.get(world.applicationId);
    const closesAt = Date.parse(application?.closesAt ?? '');
    world.time.now = closesAt - 60_000;
    const { body } = await world.ask({
      route: request,
      params: world.params,
      session: world.session,
      json: { document: 'cv', type: 'pdf' },
    });
    expect(JSON.parse(body).expiresAt).toBe(new Date(closesAt).toISOString());
    world.time.now = closesAt;
    await world.arrive(fields.key, pdf());
    expect(await world.filesOf('cv')).toMatchObject([{ state: 'refused', reason: 'closed' }]);
    expect((await world.form('cv', 'pdf')).status).toBe(409);
  });

  it('that no form of ours could have sent is discarded', async () => {
    const world = await started();
    for (const key of [
      'uploads/x.pdf',
      `uploads/NOBODY/cv/${'A'.repeat(16)}.pdf`,
      `uploads/${world.applicationId}/cv/A.exe`,
    ]) {
      await world.arrive(key, pdf());
    }
    await world.arrive(`uploads/${world.applicationId}/passport/AAAAAAAA.pdf`, pdf());
    expect([world.uploads.size, world.kept.size]).toEqual([0, 0]);
  });
});

describe('[F12] [Q13] who may read a file', () => {
  const office = ['coordinator'] as const;

  it('its sender: through an address for a minute, under the name of the document', async () => {
    const { send, fetchOne, start, applicationId, ask, params, session } = await started();
    const fileId = await send('cv', 'pdf', pdf());
    const answer = await fetchOne(fileId);
    expect([answer.status, answer.headers.location]).toEqual([
      303,
      `https://documents.example/applications/${applicationId}/${fileId}?name=Curriculum%20vitae.pdf`,
    ]);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    const other = await start('other@example.org');
    const notYours = await fetchOne(fileId, other.session);
    const absent = await ask({ route: one, params: { ...params, fileId: 'NOBODYS00' }, session });
    expect([notYours.status, notYours.body, notYours.headers]).toEqual([
      404,
      absent.body,
      absent.headers,
    ]);
  });

  it('not what was refused or removed', async () => {
    const { send, fetchOne, ask, params, session, kept, check, documents } = await started();
    expect((await fetchOne(await send('cv', 'pdf', gif))).status).toBe(404);
    const fileId = await send('letter', 'pdf', pdf());
    const gone = await ask({ route: remove, params: { ...params, fileId }, session, json: {} });
    expect(gone.json()).toMatchObject({ state: 'removed' });
    expect((await fetchOne(fileId)).status).toBe(404);
    await check({ detail: documents.events.at(-1) });
    expect(kept.size).toBe(0);
  });

  it('the office: everything, and a redacted copy that it sends itself', async () => {
    const world = await started();
    const fileId = await world.send('cv', 'pdf', pdf());
    const params = { ...world.params, fileId };
    const route = 'POST /staff/applications/{applicationId}/documents/{fileId}/redaction';
    const form = await world.ask({ route, params, roles: office, json: { type: 'pdf' } });
    const { fields, fileId: copy } = form.json() as { fileId: string; fields: { key: string } };
    await world.arrive(fields.key, pdf('% redacted'));
    const list = await world.ask({
      route: 'GET /staff/applications/{applicationId}/documents',
      params: world.params,
      roles: office,
    });
    expect(list.json()).toMatchObject({
      documents: [
        { document: 'cv', files: [{ fileId }, { fileId: copy, redacts: fileId }] },
        {},
        {},
      ],
    });
    const fetched = await world.ask({
      route: 'GET /staff/applications/{applicationId}/documents/{fileId}',
      params,
      roles: office,
    });
    expect(fetched.status).toBe(303);
    // The sender sees the own file alone, and replacing it takes the copy away.
    expect(await world.filesOf('cv')).toMatchObject([{ fileId }]);
    expect((await world.fetchOne(copy)).status).toBe(404);
    await world.send('cv', 'pdf', pdf('% another'));
    const now = await world.ask({
      route: 'GET /staff/applications/{applicationId}/documents',
      params: world.params,
      roles: office,
    });
    expect(JSON.stringify(now.json())).not.toContain(copy);
  });

  it('[F61] each file that staff open, and each redaction that they begin, is in the audit log', async () => {
    const world = await started();
    const fileId = await world.send('cv', 'pdf', pdf());
    const params = { ...world.params, fileId };
    await world.fetchOne(fileId);
    const open = 'GET /staff/applications/{applicationId}/documents/{fileId}';
    const opened = { route: open, params, roles: office, query: { answer: 'address' } };
    expect((await world.ask(opened)).json()).toEqual({
      address: expect.stringContaining(`https://documents.example/applications/`),
      expiresAt: new Date(world.time.now + 60_000).toISOString(),
    });
    const absent = { ...params, fileId: 'NOBODYS00' };
    expect((await world.ask({ ...opened, params: absent })).status).toBe(404);
    world.time.now += 1000;
    const begin = 'POST /staff/applications/{applicationId}/documents/{fileId}/redaction';
    const form = await world.ask({ route: begin, params, roles: office, json: { type: 'pdf' } });
    const { fileId: copy } = form.json() as { fileId: string };
    const by = { sub: 'staff-1', roles: ['coordinator'] };
    const { entries } = await world.audit.page('2031', { subject: world.applicationId });
    expect(entries).toMatchObject([
      { action: 'document-redacted', by, before: { file: fileId }, after: { file: copy } },
      { action: 'document-opened', by, after: { document: 'cv', file: fileId } },
    ]);
  });

  it('[F24] an assigned reviewer: what the edition releases, under a name that says nothing', async () => {
    const world = await started();
    const cv = await world.send('cv', 'pdf', pdf());
    const work = await world.send('portfolio', 'png', png());
    const letter = await world.send('letter', 'pdf', pdf());
    const xmp =
      '9 0 obj\n<< /Type /Metadata /Subtype /XML /Filter /LZWDecode >>\nstream\nx\nendstream\nendobj';
    const named = await world.send('portfolio', 'pdf', pdf(xmp));
    const review = {
      applicationId: world.applicationId,
      edition: '2031',
      track: 'makers',
      section: 'paper',
      reference: 'CPI-2031-AAAA-BBBB',
      reviewer: { sub: 'ana', email: 'ana@cpi.example', locale: 'en' },
      status: 'open',
      declaredAt: '2031-03-05T00:00:00.000Z',
      assignedAt: '2031-03-04T00:00:00.000Z',
      dueAt: '2031-04-01T09:00:00.000Z',
      scores: {},
      comment: '',
      version: 1,
    } as const;
    await world.reviews.assign(review);
    for (const [sub, change] of [
      ['undeclared', { declaredAt: undefined }],
      ['void', { status: 'void' }],
    ] as const) {
      const reviewer = { ...review.reviewer, sub };
      await world.reviews.assign({ ...review, ...change, reviewer } as Review);
    }
    const asReviewer = (route: string, sub: string, fileId?: string) =>
      world.ask({
        route,
        params: { ...world.params, ...(fileId === undefined ? {} : { fileId }) },
        roles: ['reviewer'],
        sub,
      });
    const list = 'GET /reviews/{applicationId}/documents';
    expect((await asReviewer(list, 'ana')).json()).toEqual({
      documents: [{ fileId: work, name: 'Portfolio 1.png', type: 'png', size: expect.any(Number) }],
    });
    const file = 'GET /reviews/{applicationId}/documents/{fileId}';
    const address = String((await asReviewer(file, 'ana', work)).headers.location);
    expect(new URL(address).searchParams.get('name')).toBe('Portfolio 1.png');
    const absent = await asReviewer(file, 'ana', 'NOBODYS00');
    for (const [sub, fileId] of [
      ['ana', cv],
      ['ana', letter],
      ['ana', named],
      ['bea', work],
      ['undeclared', work],
      ['void', work],
    ] as const) {
      const answer = await asReviewer(file, sub, fileId);
      expect([answer.status, answer.body]).toEqual([404, absent.body]);
    }
    expect((await asReviewer(list, 'bea')).status).toBe(404);
  });
});
