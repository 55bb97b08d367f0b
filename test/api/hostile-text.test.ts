/** What people type is text wherever it is shown: on no page does it become an element or attribute. */
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { draftLength } from '../../shared/domain/application-draft.ts';
import { callWindow } from '../../shared/domain/call.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import { type AskedPage, pagesOf } from '../../shared/domain/form-pages.ts';
import type { Route } from '../../shared/http/route.ts';
import { edition2023 } from '../support/edition-2023.ts';
import { intakeWorld } from '../support/intake-world.ts';
import { polyglots } from '../support/polyglots.ts';
import { askingForAll } from '../support/stock.ts';
import { stockedWorld } from '../support/stocked-world.ts';
import { everyRoute, keyOf } from '../support/whole-world.ts';

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

type Pages = ReadonlyMap<string, string>;

/** What differs from the pages on which the same fields say something harmless. */
const differences = (pages: Pages, plain: Pages): readonly string[] =>
  [...pages].flatMap(([page, html]) => {
    const [shape, expected] = [shapeOf(html), shapeOf(plain.get(page) ?? '')];
    const at = shape.findIndex((element, index) => element !== expected[index]);
    return at < 0 && shape.length === expected.length
      ? []
      : [`${page}: ${shape[at]}, not ${expected[at]}`];
  });

/** The fields of a page of the form, each with the text in it, as far as it goes in. */
const typedOn = (page: AskedPage, text: string): Record<string, string> =>
  Object.fromEntries(
    page.fields.flatMap(({ id, kind, max = 100 }) =>
      kind === 'date'
        ? ['year', 'month', 'day'].map((part) => [`answers.${id}.${part}`, text.slice(0, 20)])
        : [[`answers.${id}`, kind === 'checkbox' ? 'on' : text.slice(0, draftLength(max))]],
    ),
  );

const application = '/applications/{applicationId}';

/** Every page of the form, posted and then read again, and what else shows the answers. */
const formPages = async (edition: Edition, text: string): Promise<Pages> => {
  const seen = new Map<string, string>();
  const [track] = edition.tracks;
  if (track === undefined) throw new Error('The edition has no track');
  const world = intakeWorld(edition);
  world.time.now = callWindow(edition, track).opensAt + 1000;
  const { applicationId, session } = await world.start();
  for (const page of pagesOf(edition, track)) {
    const on = { params: { applicationId, page: page.id }, session };
    const form = typedOn(page, text);
    const saved = await world.call(`POST ${application}/pages/{page}`, { ...on, form });
    seen.set(`saved ${page.id}`, saved.body);
    const endless = Object.fromEntries(
      Object.entries(form).map(([name, value]) => [name, value.padEnd(12_001, 'x')]),
    );
    const refused = await world.call(`POST ${application}/pages/{page}`, { ...on, form: endless });
    seen.set(`refused ${page.id}`, refused.body);
    seen.set(`read ${page.id}`, (await world.call(`GET ${application}/pages/{page}`, on)).body);
  }
  for (const path of ['', '/check-your-answers', '/receipt', '/passport', '/withdrawal']) {
    const asked = { params: { applicationId }, session };
    seen.set(path, (await world.call(`GET ${application}${path}`, asked)).body);
  }
  const sent = { params: { applicationId }, session, form: {} };
  seen.set('submitted', (await world.call(`POST ${application}/submission`, sent)).body);
  return seen;
};

const routeOf = (key: string): Route => {
  const route = everyRoute.find((one) => keyOf(one) === key);
  if (route === undefined) throw new Error(`No page ${key}`);
  return route;
};

/** Forms besides the application's own, each field with the text in it. */
const forms = (text: string): readonly (readonly [string, number, Record<string, string>])[] => [
  ['POST /editions/{edition}/applications', 0, { track: text, email: text, locale: text }],
  [
    'POST /editions/{edition}/check',
    0,
    { track: 'makers', 'answers.citizenship': text, 'answers.experienceYears': text },
  ],
  ['POST /applications/{applicationId}/passport', 0, { lines: text }],
  ['POST /applications/{applicationId}/references', 0, { name: text, email: text, relation: text }],
  ['POST /applications/{applicationId}/documents', 0, { document: text.slice(0, 100), type: text }],
  [
    'POST /applications/{applicationId}/information-requests/{number}/pages/{page}',
    1,
    { 'answers.organisation': text, 'answers.experienceYears': text },
  ],
  ['POST /nominations', 0, { name: text, email: text, position: text, section: text }],
  ['POST /nominations/{applicationId}', 0, { name: text, position: text }],
  ['POST /nominations/{applicationId}/letter', 0, { text }],
  ['POST /nominations/{applicationId}/letter', 0, { text, send: '1' }],
  ['POST /reference', 0, { text }],
  ['POST /reference', 0, { text, send: '1' }],
  ['POST /my/cpi-day', 3, { dines: text, dietNote: text, access: text }],
  ['POST /my/cpi-day', 3, { dines: 'yes', diets: 'halal', dietNote: text, access: text }],
  ['POST /cpi-day/reply', 0, { dines: 'yes', dietNote: text, access: text }],
  ['POST /my/offer', 0, { answer: text }],
  ['POST /my/proposal', 2, { action: 'save', title: text, 'outline.situation': text }],
  ['POST /my/proposal', 2, { action: 'submit', title: text, 'outline.situation': text }],
  ['POST /sign-in', 0, { email: text }],
  ['POST /sign-in/{token}', 0, { next: text }],
];

const shown = everyRoute.filter(
  ({ access, method }) => access.kind !== 'staff' && method === 'GET',
);

/** The other forms, and then every page that somebody may open. */
const otherPages = async (text: string): Promise<Pages> => {
  const seen = new Map<string, string>();
  const world = await stockedWorld(undefined, () => text);
  for (const [key, which, form] of forms(text)) {
    const answer = await world.askAs(routeOf(key), which, { form, html: true });
    seen.set(`${key} ${Object.keys(form)}`, answer.body);
  }
  for (const route of shown) {
    const ways = route.access.kind === 'dossier' ? [0, 1, 2, 3] : [0];
    for (const which of ways) {
      const query: Record<string, string> = route.path === '/sign-in/{token}' ? { next: text } : {};
      const { body } = await world.askAs(route, which, { html: true, query });
      seen.set(`${keyOf(route)} ${which}`, body);
    }
  }
  return seen;
};

describe('[Q2] hostile text is text', { timeout: 180_000 }, () => {
  it.each([
    ['of an edition that asks for everything', askingForAll()],
    ['of 2023', edition2023()],
  ])('on every page of the form %s', async (_which, edition) => {
    const plain = await formPages(edition, harmless);
    expect([...plain.values()].filter((html) => html.includes(harmless)).length).toBeGreaterThan(8);
    for (const text of some) {
      expect(differences(await formPages(edition, text), plain), text).toEqual([]);
    }
  });

  it('on every other page of applicants, participants, offices, referees and visitors', async () => {
    const plain = await otherPages(harmless);
    const showing = [...plain].filter(([, html]) => html.includes(harmless)).map(([page]) => page);
    expect(showing.length, showing.join()).toBeGreaterThan(20);
    for (const text of some) {
      expect(differences(await otherPages(text), plain), text).toEqual([]);
    }
  });

  it('sees an element or an attribute that should not be there', () => {
    const plain = new Map([['page', `<p title="${harmless}">${harmless}</p>`]]);
    const found = polyglots.filter(
      (text) =>
        differences(new Map([['page', `<p title="${text}">${text}</p>`]]), plain).length > 0,
    );
    expect(found.length).toBeGreaterThan(40);
  });
});
