import { describe, expect, it } from 'vitest';
import { cohortWorld, type Shown } from '../../support/cohort-world.ts';

const report = (reason = 'It sells') => ({ json: { reason } });

describe('[F77] a report', () => {
  it('is the office’s alone, once for a person, and nothing of it reaches whoever wrote', async () => {
    const { post, one, as, listed } = await cohortWorld();
    const { id } = await post('PAPER1', 'Buy my paper');
    const before = [await one('PAPER1', 'GET ', id), await as('PAPER1', 'GET /my/cohort/posts')];
    for (const reason of ['It sells', 'Again', 'And again']) {
      expect((await one('STAGE1', 'POST /reports', id, report(reason))).status).toBe(200);
    }
    await one('PAPER2', 'POST /reports', id, report('Not here'));
    expect(await listed()).toMatchObject([
      { id, reports: [{ reason: 'It sells' }, { reason: 'Not here' }] },
    ]);
    const after = [await one('PAPER1', 'GET ', id), await as('PAPER1', 'GET /my/cohort/posts')];
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    const page = await one('PAPER1', 'GET ', id, { html: true });
    expect(page.body).not.toMatch(/STAGE1|It sells/);
    const theirs = await one('STAGE1', 'GET ', id, { html: true });
    expect(theirs.body).toContain('You have told the office of this.');
  });

  it('needs a reason, and is of what somebody else shows', async () => {
    const { post, one } = await cohortWorld();
    const { id } = await post('PAPER1', 'Hello');
    const page = await one('STAGE1', 'POST /reports', id, { form: { reason: ' ' }, html: true });
    expect([page.status, page.body]).toEqual([422, expect.stringContaining('href="#reason"')]);
    expect((await one('STAGE1', 'POST /reports', id, report('x'.repeat(301)))).status).toBe(422);
    const absent = await one('STAGE1', 'POST /reports', 'A'.repeat(24), report());
    expect((await one('PAPER1', 'POST /reports', id, report())).body).toBe(absent.body);
    expect((await one('OTHER1', 'POST /reports', id, report())).body).toBe(absent.body);
  });

  it('waits in the order of time, until the office has decided', async () => {
    const { post, one, listed, decide, setClock } = await cohortWorld();
    const [first, second] = [await post('PAPER1', 'First'), await post('PAPER1', 'Second')];
    await one('STAGE1', 'POST /reports', second.id, report());
    setClock('2031-06-23T04:00:00.000Z');
    await one('STAGE1', 'POST /reports', first.id, report());
    expect((await listed()).map(({ text }) => text)).toEqual(['Second', 'First']);
    expect((await decide(second.id, true, 'It is fine')).json()).toMatchObject({
      reports: [{ settled: true }],
    });
    expect((await listed()).map(({ text }) => text)).toEqual(['First']);
  });
});

describe('[F77] what the office hides', () => {
  it('is served to nobody else, and its author is told why; shown again, it is as before', async () => {
    const { post, one, as, texts, decide, listed } = await cohortWorld();
    const { id } = await post('PAPER1', 'Buy my paper');
    await one('STAGE1', 'POST /reports', id, report('Reported by me'));
    expect((await decide(id, false, 'Nothing is sold here')).status).toBe(200);
    expect(await texts('STAGE1')).toEqual([]);
    expect(await texts('PAPER1')).toEqual([]);
    const absent = await one('STAGE1', 'GET ', 'A'.repeat(24));
    expect((await one('STAGE1', 'GET ', id)).body).toBe(absent.body);
    expect((await one('STAGE1', 'POST /reports', id, report())).body).toBe(absent.body);
    const own = (await as('PAPER1', 'GET /my/cohort/posts')).json() as { posts: Shown[] };
    expect(own.posts).toMatchObject([{ hidden: { reason: 'Nothing is sold here' } }]);
    const page = await as('PAPER1', 'GET /my/cohort/posts', { html: true });
    expect(page.body).toContain('Nothing is sold here');
    expect(page.body).not.toContain('Reported by me');
    const edit = await one('PAPER1', 'POST /text', id, { form: { text: 'Better' }, html: true });
    expect([edit.status, edit.body]).toEqual([409, expect.stringContaining('Better')]);
    expect((await listed('hidden')).map(({ text }) => text)).toEqual(['Buy my paper']);
    await decide(id, true, 'We were wrong');
    expect(await texts('STAGE1')).toEqual(['Buy my paper']);
    expect(await listed('hidden')).toEqual([]);
  });

  it('[F61] is audited with the reason, once however often it is decided', async () => {
    const { post, decide, cohort } = await cohortWorld();
    const { id } = await post('PAPER1', 'Buy my paper');
    for (const _press of [1, 2]) expect((await decide(id, false)).status).toBe(200);
    expect((await decide(id, false, 'Another reason')).status).toBe(409);
    await decide(id, true, 'We were wrong');
    await decide(id, true, 'We were wrong');
    expect(cohort.events.map(({ subject, audit }) => [subject, audit])).toEqual([
      [
        'PAPER1',
        {
          by: { sub: 'cora', roles: ['coordinator'] },
          action: 'contribution-hidden',
          before: { visible: true },
          after: { contribution: id, visible: false },
          why: 'It sells',
        },
      ],
      ['PAPER1', expect.objectContaining({ action: 'contribution-shown', why: 'We were wrong' })],
    ]);
    expect(JSON.stringify(cohort.events)).not.toMatch(/Dara|Buy my paper/);
  });

  it('[Q23] is what was read: a text that changed since, or went, is not hidden unseen', async () => {
    const { post, one, decide } = await cohortWorld();
    const { id } = await post('PAPER1', 'Buy my paper');
    await one('PAPER1', 'POST /text', id, { json: { text: 'Look at my paper' } });
    expect((await decide(id, false)).status).toBe(409);
    expect((await decide(id, false, 'It sells', 2)).status).toBe(200);
    await one('PAPER1', 'POST /removal', id, { json: {} });
    expect((await decide(id, true, 'Back', 2)).status).toBe(404);
  });

  it('[Q23] passes over nothing that somebody else decided or reported since it was read', async () => {
    const { post, one, office, decide } = await cohortWorld();
    const { id } = await post('PAPER1', 'Buy my paper');
    await one('STAGE1', 'POST /reports', id, report());
    const read = (visible: boolean, hidden: boolean, openReports: number) =>
      office('PUT /contributions/{contribution}/visibility', {
        params: { contribution: id },
        json: { visible, reason: 'Mine', revision: 1, read: { hidden, openReports } },
      });
    await one('PAPER2', 'POST /reports', id, report('Not here'));
    expect((await read(true, false, 1)).status).toBe(409);
    await decide(id, false);
    const refused = await read(true, false, 2);
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.stringContaining('since you read'),
    ]);
    expect((await read(true, true, 0)).status).toBe(200);
    expect((await read(true, true, 0)).status).toBe(200);
  });

  it('is of the edition in the address, and is nobody’s to decide but the office’s', async () => {
    const { post, office, listed } = await cohortWorld();
    const { id } = await post('PAPER1', 'Hello');
    const json = { visible: false, reason: 'x', revision: 1 };
    const route = 'PUT /contributions/{contribution}/visibility';
    const elsewhere = await office(route, { params: { edition: '2030', contribution: id }, json });
    expect(elsewhere.status).toBe(404);
    for (const roles of [['partner'], ['reviewer']] as const) {
      const asked = { roles, organisations: ['Paper House'] };
      expect((await office('GET /contributions', asked)).status).toBe(403);
      const params = { contribution: id };
      expect((await office(route, { ...asked, params, json })).status).toBe(403);
    }
    expect((await listed('posts')).map(({ text }) => text)).toEqual(['Hello']);
  });
});

describe('[F77] writing that the office closes for a person', () => {
  it('keeps what they type and says why; they may still remove; reopened, all is as before', async () => {
    const { post, one, as, introduce, setWriting, texts, office, cohort } = await cohortWorld();
    const { id } = await post('PAPER1', 'Hello');
    const writing = async (applicationId: string) => {
      const params = { applicationId };
      const { status, json } = await office('GET /members/{applicationId}/writing', { params });
      return status === 200 ? json() : status;
    };
    expect(await writing('PAPER1')).toEqual({ applicationId: 'PAPER1', open: true });
    const isClosed = { open: false, closed: { reason: 'Enough of this' } };
    expect((await setWriting('PAPER1', false)).json()).toMatchObject(isClosed);
    expect(await writing('PAPER1')).toMatchObject(isClosed);
    expect(await writing('OTHER1')).toBe(404);
    const form = { kind: 'post', text: 'More of this', idempotencyKey: 'more' };
    const page = await as('PAPER1', 'POST /my/cohort/posts', { form, html: true });
    expect(page.status).toBe(409);
    expect(page.body).toContain('Enough of this');
    expect(page.body).toContain('More of this');
    expect((await introduce('PAPER1')).status).toBe(409);
    expect((await one('PAPER1', 'POST /text', id, { json: { text: 'x' } })).status).toBe(409);
    const closed = await as('PAPER1', 'GET /my/cohort/posts', { html: true });
    expect(closed.body).not.toContain('<textarea');
    expect((await one('PAPER1', 'POST /removal', id, { json: {} })).status).toBe(200);
    await post('PAPER2', 'I still write');
    expect(await texts('STAGE1')).toEqual(['I still write']);
    await setWriting('PAPER1', true, 'A new beginning');
    expect((await as('PAPER1', 'POST /my/cohort/posts', { form })).status).toBe(201);
    expect(cohort.events.map(({ audit }) => audit?.action)).toEqual([
      ...['writing-closed', 'writing-reopened'],
    ]);
    expect((await setWriting('OTHER1', false)).status).toBe(404);
  });

  it('[Q23] stays as another decided since it was read, and the same decision is told again', async () => {
    const { office, setWriting } = await cohortWorld();
    const asRead = (open: boolean, read: boolean) =>
      office('PUT /members/{applicationId}/writing', {
        params: { applicationId: 'PAPER1' },
        json: { open, reason: 'Mine', read: { open: read } },
      });
    await setWriting('PAPER1', false);
    const refused = await asRead(false, true);
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.stringContaining('since you read'),
    ]);
    const params = { applicationId: 'PAPER1' };
    const stands = await office('GET /members/{applicationId}/writing', { params });
    expect(stands.json()).toMatchObject({ closed: { reason: 'Enough of this' } });
    expect((await asRead(true, false)).json()).toMatchObject({ open: true });
    expect((await asRead(true, false)).json()).toMatchObject({ open: true });
  });
});
