/** Every page on which somebody's text is shown, asked for in a world where all of it is one text. */
import { draftLength } from '../../shared/domain/application-draft.ts';
import { callWindow } from '../../shared/domain/call.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import { type AskedPage, pagesOf } from '../../shared/domain/form-pages.ts';
import type { Route } from '../../shared/http/route.ts';
import { intakeWorld } from './intake-world.ts';
import { stockedWorld } from './stocked-world.ts';
import { everyRoute, keyOf } from './whole-world.ts';

/** Page → its HTML with the headers that it is served with. */
export type Pages = ReadonlyMap<string, Page>;
interface Page {
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

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
export const formPages = async (edition: Edition, text: string): Promise<Pages> => {
  const seen = new Map<string, Page>();
  const [track] = edition.tracks;
  if (track === undefined) throw new Error('The edition has no track');
  const world = intakeWorld(edition);
  world.time.now = callWindow(edition, track).opensAt + 1000;
  const { applicationId, session } = await world.start();
  for (const page of pagesOf(edition, track)) {
    const on = { params: { applicationId, page: page.id }, session };
    const form = typedOn(page, text);
    const saved = await world.call(`POST ${application}/pages/{page}`, { ...on, form });
    seen.set(`saved ${page.id}`, saved);
    const endless = Object.fromEntries(
      Object.entries(form).map(([name, value]) => [name, value.padEnd(12_001, 'x')]),
    );
    const refused = await world.call(`POST ${application}/pages/{page}`, { ...on, form: endless });
    seen.set(`refused ${page.id}`, refused);
    seen.set(`read ${page.id}`, await world.call(`GET ${application}/pages/{page}`, on));
  }
  for (const path of ['', '/check-your-answers', '/receipt', '/passport', '/withdrawal']) {
    const asked = { params: { applicationId }, session };
    seen.set(path, await world.call(`GET ${application}${path}`, asked));
  }
  const sent = { params: { applicationId }, session, form: {} };
  seen.set('submitted', await world.call(`POST ${application}/submission`, sent));
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
  ['POST /my/cohort/introduction', 1, { text, field: text.slice(0, 120), 'links[]': text }],
  ['POST /my/cohort/introduction', 1, { text, field: text.slice(0, 120) }],
  ['POST /my/cohort/posts', 1, { kind: text.slice(0, 40), text }],
  ['POST /my/cohort/posts', 1, { kind: 'project-update', text, idempotencyKey: 'one' }],
  ['POST /my/cohort/posts', 1, { kind: 'post', text: `${text}.`, idempotencyKey: 'one' }],
  ['POST /sign-in', 0, { email: text }],
  ['POST /sign-in/{token}', 0, { next: text }],
];

const shown = everyRoute.filter(
  ({ access, method }) => access.kind !== 'staff' && method === 'GET',
);

/** The other forms, and then every page that somebody may open. */
export const otherPages = async (text: string): Promise<Pages> => {
  const seen = new Map<string, Page>();
  const world = await stockedWorld(undefined, () => text);
  for (const [key, which, form] of forms(text)) {
    const answer = await world.askAs(routeOf(key), which, { form, html: true });
    seen.set(`${key} ${Object.keys(form)}`, answer);
  }
  for (const route of shown) {
    const ways = route.access.kind === 'dossier' ? [0, 1, 2, 3] : [0];
    for (const which of ways) {
      const query: Record<string, string> = route.path === '/sign-in/{token}' ? { next: text } : {};
      const answer = await world.askAs(route, which, { html: true, query });
      seen.set(`${keyOf(route)} ${which}`, answer);
    }
  }
  return seen;
};
