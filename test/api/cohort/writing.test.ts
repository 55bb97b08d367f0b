import { describe, expect, it } from 'vitest';
import { cohortWorld, type Shown } from '../../support/cohort-world.ts';
import type { Answered } from '../../support/http.ts';

const codeOf = (answer: Answered) => [answer.status, (answer.json() as { type?: string }).type];
const form = (kind: string, text: string, idempotencyKey = 'one') => ({
  ...{ kind, text, idempotencyKey },
});

describe('[F77] the space of a cohort', () => {
  it('says when it opens, to the second, and is open from then on, for alumni too', async () => {
    const { as, setClock } = await cohortWorld();
    const opensAt = '2031-06-22T15:00:00.000Z';
    const soon = await as('COMING1', 'GET /my/cohort');
    expect(soon.json()).toEqual({ state: 'not-open', opensAt });
    setClock('2031-06-22T14:59:59.999Z');
    const page = await as('PAPER1', 'GET /my/cohort', { html: true });
    expect([page.status, page.body]).toEqual([200, expect.stringContaining('00:00 KST')]);
    const early = await as('PAPER1', 'POST /my/cohort/posts', { json: form('post', 'Hello') });
    expect(codeOf(early)).toEqual([409, '/problems/cohort-not-open']);
    setClock(opensAt);
    expect((await as('PAPER1', 'GET /my/cohort')).json()).toEqual({ state: 'open', posts: [] });
    setClock('2033-01-01T00:00:00.000Z');
    const later = await as('ALUM1', 'POST /my/cohort/posts', { json: form('post', 'Since then') });
    expect(later.status).toBe(201);
  });

  it('[Q9] is to who left, and to who never came, what is absent', async () => {
    const { as } = await cohortWorld();
    const nobody = await as('NOPLACE', 'GET /my/cohort');
    expect(nobody.status).toBe(404);
    for (const route of ['GET /my/cohort', 'GET /my/cohort/people', 'POST /my/cohort/posts']) {
      const json = route.startsWith('POST') ? { json: form('post', 'Hello') } : {};
      expect((await as('GONE1', route, json)).body).toBe(nobody.body);
    }
  });

  it('[Q9] shows nothing of it to another edition, nor of theirs to this one', async () => {
    const { post, one, texts, introduce, as } = await cohortWorld();
    const { id } = await post('PAPER1', 'Of this year');
    await introduce('PAPER1');
    const theirs = await post('OTHER1', 'Of that year');
    expect([await texts('PAPER1'), await texts('OTHER1')]).toEqual([
      ...[['Of this year'], ['Of that year']],
    ]);
    const absent = await one('OTHER1', 'GET ', 'A'.repeat(24));
    expect((await one('OTHER1', 'GET ', id)).body).toBe(absent.body);
    expect((await one('PAPER1', 'GET ', theirs.id)).body).toBe(absent.body);
    expect((await as('OTHER1', 'GET /my/cohort/people')).json()).toEqual({ people: [] });
  });
});

describe('[F77] an introduction', () => {
  it('is seen with name, section and country, by section and country; its page says so', async () => {
    const { as, introduce } = await cohortWorld();
    const asked = await as('PAPER1', 'GET /my/cohort/introduction', { html: true });
    expect(asked.body).toContain('with your name, your section and your country');
    await introduce('PAPER1', { links: ['', 'https://www.Example.org/me', ''] });
    await introduce('STAGE1', { field: 'Stages', text: '안녕하세요.\n\nBuenos días.' });
    const people = async (query: Record<string, string> = {}) =>
      (
        (await as('PAPER2', 'GET /my/cohort/people', { query })).json() as {
          people: (Shown & { author: { name: string } })[];
        }
      ).people.map(({ author, links }) => [author.name, links]);
    const [dara, ana] = [
      ['Sok Dara', ['https://www.example.org/me']],
      ['Ana Lucía', []],
    ];
    expect(await people()).toEqual([dara, ana]);
    expect(await people({ section: 'makers/stage', country: '' })).toEqual([ana]);
    expect(await people({ section: 'makers/stage', country: 'KH' })).toEqual([]);
    const { body } = await as('PAPER2', 'GET /my/cohort/people', { html: true });
    expect(body).toContain(
      '<a href="https://www.example.org/me" rel="noopener noreferrer nofollow ugc">example.org</a>',
    );
    expect(body).not.toMatch(/APPL|PAPER1|STAGE1/);
  });

  it('[Q7] refuses an address that is no public page, with what was typed kept', async () => {
    const { as, introduce } = await cohortWorld();
    const wrong = ['https://example.org', 'javascript:alert(1)', 'example.org/me', 'http://a.b'];
    const refused = await introduce('PAPER1', { links: wrong });
    expect(refused.json()).toMatchObject({
      status: 422,
      errors: [
        { pointer: '/links/1', code: 'not-https' },
        { pointer: '/links/2', code: 'no-address' },
        { pointer: '/links/3', code: 'not-https' },
      ],
    });
    const page = await as('PAPER1', 'POST /my/cohort/introduction', {
      form: { text: 'I make paper.', field: '', 'links[]': 'example.org/me', revision: '0' },
      html: true,
    });
    expect(page.status).toBe(422);
    expect(page.body).toContain('<title>Error: ');
    expect(page.body).toContain('<a href="#links-0">');
    expect(page.body).toContain('value="example.org/me"');
    expect(page.body).toContain('I make paper.');
  });

  it('[Q23] is one for a person: twice is once, and of two windows the second is told', async () => {
    const { introduce, as } = await cohortWorld();
    expect((await introduce('PAPER1', { revision: 0 })).status).toBe(200);
    expect((await introduce('PAPER1', { revision: 0 })).json()).toMatchObject({ revision: 1 });
    const second = await introduce('PAPER1', { revision: 0, text: 'I print.' });
    expect(codeOf(second)).toEqual([409, '/problems/changed-elsewhere']);
    const page = await as('PAPER1', 'POST /my/cohort/introduction', {
      form: { text: 'I print.', field: 'Print', revision: '0' },
      html: true,
    });
    expect(page.body).toContain('I print.');
    expect(page.body).toContain('I make paper.');
    expect((await introduce('PAPER1', { revision: 1, text: 'I print.' })).json()).toMatchObject({
      revision: 2,
      introduction: { text: 'I print.', editedAt: '2031-06-23T03:00:00.000Z' },
    });
  });

  it('is gone when it is removed, twice as well, and can be written again', async () => {
    const { introduce, one, as } = await cohortWorld();
    const { introduction } = (await introduce('PAPER1')).json() as { introduction: Shown };
    for (const _press of [1, 2]) {
      expect((await one('PAPER1', 'POST /removal', introduction.id, { json: {} })).status).toBe(
        200,
      );
    }
    expect((await as('PAPER2', 'GET /my/cohort/people')).json()).toEqual({ people: [] });
    expect((await one('PAPER1', 'GET ', introduction.id)).status).toBe(404);
    expect((await introduce('PAPER1', { revision: 1 })).json()).toMatchObject({ revision: 2 });
  });
});

describe('[F77] posts', () => {
  it('come newest first, by kind, section and country together, page after page', async () => {
    const { post, texts, as, setClock } = await cohortWorld();
    const writers = ['PAPER1', 'STAGE1', 'PAPER2'];
    for (let at = 0; at < 24; at += 1) {
      setClock(new Date(Date.parse('2031-06-23T04:00:00.000Z') + at * 60_000).toISOString());
      const kind = at % 2 === 0 ? 'post' : 'project-update';
      await post(writers[at % 3] ?? '', `${kind} ${at}`, kind);
    }
    const all = await texts('STAGE1');
    expect([all.length, all[0], all.at(-1)]).toEqual([20, 'project-update 23', 'post 4']);
    const first = (await as('STAGE1', 'GET /my/cohort')).json() as { cursor: string };
    expect(await texts('STAGE1', { cursor: first.cursor })).toEqual([
      ...['project-update 3', 'post 2', 'project-update 1', 'post 0'],
    ]);
    const narrow = { kind: 'project-update', section: 'makers/paper', country: 'PE' };
    expect(await texts('STAGE1', narrow)).toEqual(
      [23, 17, 11, 5].map((at) => `project-update ${at}`),
    );
    const page = await as('STAGE1', 'GET /my/cohort', { query: narrow, html: true });
    expect(page.body.match(/<article/g)).toHaveLength(4);
    expect(page.body).toContain('<option value="makers/paper" selected');
    const older = await as('STAGE1', 'GET /my/cohort', { html: true });
    expect(older.body).toContain(`href="/my/cohort?cursor=${first.cursor}"`);
    expect((await as('STAGE1', 'GET /my/cohort', { query: { kind: 'song' } })).status).toBe(422);
    expect((await as('STAGE1', 'GET /my/cohort', { query: { cursor: '***' } })).status).toBe(422);
  });

  it('[Q21] [Q22] are one for a key, however often it is sent; another text under it is kept apart', async () => {
    const { as, texts } = await cohortWorld();
    const send = (text: string, html = false) =>
      as('PAPER1', 'POST /my/cohort/posts', { form: form('post', text), html });
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('Hello')));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(codeOf(await send('Goodbye'))).toEqual([409, '/problems/key-reused']);
    const page = await send('Goodbye', true);
    expect(page.body).toContain('Goodbye');
    expect(page.body).not.toContain('value="one"');
    expect((await send('Hello', true)).headers.location).toBe('/my/cohort');
    expect(await texts('PAPER2')).toEqual(['Hello']);
  });

  it('[Q2] are text: no markup, no link, paragraphs and scripts as they were typed', async () => {
    const { post, as } = await cohortWorld();
    const text = '<b>**Look**</b>\n\nhttps://evil.example 김치 नमस्ते سلام';
    await post('PAPER1', text);
    const { body } = await as('STAGE1', 'GET /my/cohort', { html: true });
    expect(body).toContain(
      '&lt;b&gt;**Look**&lt;/b&gt;\n\nhttps://evil.example 김치 नमस्ते سلام</p>',
    );
    expect(body).not.toContain('href="https://evil');
  });

  it('are ten a day for a person, in the edition’s days', async () => {
    const { as, post, setClock } = await cohortWorld();
    for (let at = 0; at < 10; at += 1) await post('PAPER1', `Number ${at}`);
    const more = () =>
      as('PAPER1', 'POST /my/cohort/posts', { form: form('post', 'One more', 'more') });
    expect(codeOf(await more())).toEqual([409, '/problems/enough-for-today']);
    setClock('2031-06-23T14:59:59.000Z');
    expect((await more()).status).toBe(409);
    setClock('2031-06-23T15:00:00.000Z');
    expect((await more()).status).toBe(201);
    await post('PAPER2', 'Of somebody else');
  });

  it('are changed and removed by who wrote them alone, at the revision that was read', async () => {
    const { post, one, texts } = await cohortWorld();
    const { id } = await post('PAPER1', 'Hello');
    const edit = (who: string, text: string, revision: number) =>
      one(who, 'POST /text', id, { json: { text, revision } });
    const absent = await one('PAPER2', 'POST /text', 'A'.repeat(24), { json: { text: 'x' } });
    expect((await edit('PAPER2', 'Mine', 1)).body).toBe(absent.body);
    expect((await one('PAPER2', 'GET /text', id)).body).toBe(absent.body);
    expect((await one('PAPER2', 'POST /removal', id, { json: {} })).body).toBe(absent.body);
    expect((await edit('PAPER1', 'Hello all', 1)).json()).toMatchObject({
      editedAt: '2031-06-23T03:00:00.000Z',
      revision: 2,
    });
    expect((await edit('PAPER1', 'Hello all', 1)).status).toBe(200);
    expect(codeOf(await edit('PAPER1', 'Other', 1))).toEqual([409, '/problems/changed-elsewhere']);
    expect((await one('PAPER1', 'POST /text', id, { json: { text: ' ' } })).status).toBe(422);
    expect(await texts('STAGE1')).toEqual(['Hello all']);
    const page = await one('STAGE1', 'GET ', id, { html: true });
    expect(page.body).toContain(' · edited');
    await one('PAPER1', 'POST /removal', id, { json: {} });
    expect(await texts('STAGE1')).toEqual([]);
    expect((await one('STAGE1', 'GET ', id)).body).toBe(absent.body);
  });

  it('are not brought back by the form that sent them', async () => {
    const { as, one, texts } = await cohortWorld();
    const send = () => as('PAPER1', 'POST /my/cohort/posts', { form: form('post', 'Hello') });
    const { post } = (await send()).json() as { post: Shown };
    await one('PAPER1', 'POST /removal', post.id, { json: {} });
    expect((await send()).status).toBe(201);
    expect(await texts('PAPER2')).toEqual([]);
  });
});
