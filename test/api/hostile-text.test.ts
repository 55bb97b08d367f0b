/** What people type is text wherever it is shown: on no page does it become an element or attribute. */
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { edition2023 } from '../support/edition-2023.ts';
import { formPages, otherPages, type Pages } from '../support/hostile-pages.ts';
import { polyglots } from '../support/polyglots.ts';
import { askingForAll } from '../support/stock.ts';

/** As unlike what a field wants as the hostile texts are, and harmless. */
const harmless = 'Ж harmless';

/** Elements with the names of their attributes, in order, and every address that a script could be. */
const shapeOf = (html: string): readonly string[] => {
  const shape: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      shape.push(`${name} ${Object.keys(attributes).sort().join(' ')}`);
      for (const [attribute, value] of Object.entries(attributes)) {
        const isRun = /^\s*(javascript|data|vbscript):/i.test(value) && attribute !== 'value';
        if (isRun || attribute.startsWith('on')) shape.push(`${attribute}=${value}`);
      }
    },
  });
  parser.end(html);
  return shape;
};

/** Every third; the full run takes them all. */
const some = polyglots.filter((_text, at) => process.env.TEST_FULL !== undefined || at % 3 === 0);

/** What differs from the pages on which the same fields say something harmless. */
const differences = (pages: Pages, plain: Pages): readonly string[] =>
  [...pages].flatMap(([page, { body }]) => {
    const [shape, expected] = [shapeOf(body), shapeOf(plain.get(page)?.body ?? '')];
    const at = shape.findIndex((element, index) => element !== expected[index]);
    return at < 0 && shape.length === expected.length
      ? []
      : [`${page}: ${shape[at]}, not ${expected[at]}`];
  });

const pageOf = (text: string): Pages =>
  new Map([['page', { body: `<p title="${text}">${text}</p>`, headers: {} }]]);

describe('[Q2] hostile text is text', { timeout: 180_000 }, () => {
  it.each([
    ['of an edition that asks for everything', askingForAll()],
    ['of 2023', edition2023()],
  ])('on every page of the form %s', async (_which, edition) => {
    const plain = await formPages(edition, harmless);
    expect(
      [...plain.values()].filter(({ body }) => body.includes(harmless)).length,
    ).toBeGreaterThan(8);
    for (const text of some) {
      expect(differences(await formPages(edition, text), plain), text).toEqual([]);
    }
  });

  it('on every other page of applicants, participants, offices, referees and visitors', async () => {
    const plain = await otherPages(harmless);
    const showing = [...plain]
      .filter(([, { body }]) => body.includes(harmless))
      .map(([page]) => page);
    expect(showing.length, showing.join()).toBeGreaterThan(20);
    for (const text of some) {
      expect(differences(await otherPages(text), plain), text).toEqual([]);
    }
  });

  it('sees an element or an attribute that should not be there', () => {
    const plain = pageOf(harmless);
    const found = polyglots.filter((text) => differences(pageOf(text), plain).length > 0);
    expect(found.length).toBeGreaterThan(40);
  });
});
