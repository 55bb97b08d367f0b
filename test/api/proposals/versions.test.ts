import { describe, expect, it } from 'vitest';
import { proposalsWorld, whole, writer } from './proposals-world.ts';

const id = 'APPLICATION1';
const back = { scores: { merit: 1 }, decision: 'revise', comment: 'Name a budget.' };

/** A world whose person has handed in two versions; only the budget differs. */
const revised = async () => {
  const world = await proposalsWorld([
    writer({ applicationId: id }),
    writer({ applicationId: 'OTHER1' }),
  ]);
  await world.post(id, { action: 'submit', ...whole('one') });
  await world.decide(id, back);
  const outline = { ...whole('one').outline, budget: 'budget: ten' };
  await world.post(id, { action: 'submit', ...whole('one'), outline });
  const own = (query = {}, html = false) =>
    world.show(id, { route: 'GET /my/proposal/versions', query, html });
  return { ...world, own };
};

describe('[F45] versions of a proposal beside each other', () => {
  it('are shown to the person, with what changed marked in the words', async () => {
    const { own, show } = await revised();
    expect((await own()).json()).toMatchObject({ earlier: { version: 1 }, later: { version: 2 } });
    const { headings } = (await own({ earlier: '1', later: '2' })).json() as {
      headings: { id?: string; change: string; later: unknown }[];
    };
    expect(headings.filter(({ change }) => change !== 'same')).toMatchObject([
      {
        id: 'budget',
        change: 'changed',
        earlier: [
          { kept: true, text: 'budget: ' },
          { kept: false, text: 'one' },
        ],
        later: [
          { kept: true, text: 'budget: ' },
          { kept: false, text: 'ten' },
        ],
      },
    ]);
    const page = (await own({}, true)).body;
    expect(page).toContain('<del>one</del>');
    expect(page).toContain('<ins>ten</ins>');
    expect((await show(id, { html: true })).body).toContain('href="/my/proposal/versions"');
  });

  it('are absent where there is one, and where a version is not there', async () => {
    const { own, show } = await revised();
    expect(await show('OTHER1', { route: 'GET /my/proposal/versions' })).toMatchObject({
      status: 404,
    });
    expect(await own({ later: '3' })).toMatchObject({ status: 404 });
    expect((await show('OTHER1', { html: true })).body).not.toContain('/my/proposal/versions');
  });

  it('are shown to staff, without who wrote them', async () => {
    const { staff } = await revised();
    const route = 'GET /proposal-reviews/{applicationId}/versions';
    const answer = await staff(['coordinator'], { route, params: { applicationId: id } });
    expect(answer.json()).toMatchObject({ earlier: { version: 1 }, later: { version: 2 } });
    expect(answer.body).not.toMatch(/Sok Dara|example\.org/);
    const absent = { route, params: { applicationId: 'OTHER1' } };
    expect(await staff(['coordinator'], absent)).toMatchObject({ status: 404 });
  });
});
