import { trainingApi } from '../../functions/training/api.ts';
import type { Edition, Module, OnlineStage } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { StaffRole } from '../../shared/http/route.ts';
import { ask } from './http.ts';
import { someParticipant } from './participant.ts';
import { placeWorld } from './place-world.ts';
import { smallEdition, smallEditionFile } from './small-edition.ts';

const both = (text: string) => ({ en: text, ko: `${text} (한국어)` });
const during = '2031-06-24T03:00:00.000Z';
/** The first moment after the last day, in Korea. */
export const end = '2031-07-04T15:00:00.000Z';
export const me = 'APPLICATION1';

/** Two pages, twenty minutes, and a quiz of three questions of which two have to be right. */
export const wholeModule = (id: string, rest: Partial<Module> = {}): Module => ({
  ...{ id, title: both(`Module ${id}`), minutes: 60, minutesNeeded: 20 },
  pages: [
    {
      title: both('First page'),
      text: [both('What is read first.')],
      video: { title: both('A film'), url: 'https://video.example/film' },
    },
    {
      title: both('Second page'),
      text: [both('What is read then.')],
      downloads: [{ title: both('A sheet'), url: 'https://files.example/sheet.pdf' }],
    },
  ],
  quiz: {
    passMark: 60,
    attempts: 3,
    pauseMinutes: 10,
    questions: [
      ['why', ['key-of-why']],
      ['how', ['key-of-how']],
      ['who', ['key-of-who', 'another-of-who']],
    ].map(([name, right]) => ({
      id: String(name),
      text: both(`The question ${String(name)}?`),
      options: [`key-of-${String(name)}`, `another-of-${String(name)}`, 'neither'].map(
        (option) => ({
          id: option,
          text: both(`Answer ${option}`),
        }),
      ),
      right: right as string[],
    })),
  },
  ...rest,
});

/** The small edition with another online stage. */
const editionWith = (changes: Partial<OnlineStage>): Edition => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    ...(track.online === undefined ? {} : { online: { ...track.online, ...changes } }),
  }));
  return { ...small, tracks };
};

/** Four modules and a seminar of each section beside the opening: 6 for everybody. */
export const trainingEdition = (changes: Partial<OnlineStage> = {}): Edition =>
  editionWith({
    modules: ['planning', 'budget', 'partners', 'writing'].map((id) => ({
      ...{ id, title: both(`Module ${id}`), minutes: 60 },
    })),
    seminars: [
      ...(smallEditionFile.tracks[0]?.online.seminars ?? []),
      ...['paper', 'stage'].map((section) => ({
        id: `${section}-cases`,
        title: both(`Cases of ${section}`),
        startsAt: '2031-06-26T21:00',
        endsAt: '2031-06-26T22:30',
        sections: [section],
      })),
    ],
    ...changes,
  });

/** People in online training, and everything that they and the office ask of it. */
export const trainingWorld = async (
  people: readonly Partial<Participant>[] = [{}],
  { now = during, of = trainingEdition() } = {},
) => {
  const dossiers = people.map((one, at) =>
    someParticipant({ applicationId: `APPLICATION${at + 1}`, stage: 'in-online-training', ...one }),
  );
  const place = await placeWorld(dossiers, { edition: of, now });
  const handler = trainingApi(() => place.ports, place.clock);
  const form = (html: boolean, fields: Readonly<Record<string, string>>) =>
    html ? { html, form: fields } : { json: fields };
  const office = (
    route: string,
    params: Readonly<Record<string, string>>,
    json?: unknown,
    roles: readonly StaffRole[] = ['coordinator'],
  ) =>
    ask(handler, {
      route,
      params: { ...(route.includes('{edition}') ? { edition: of.edition } : {}), ...params },
      roles,
      ...(json === undefined ? {} : { json }),
    });
  const modules = 'my/training/modules/{module}';
  return {
    ...place,
    handler,
    office,
    page: (language = 'en') =>
      place.askAs(handler, me, { route: 'GET /my/training', html: true, language }),
    data: async () => (await place.askAs(handler, me, { route: 'GET /my/training' })).json(),
    done: (module: string, html = false) =>
      place.askAs(handler, me, {
        ...{ route: `POST /${modules}`, params: { module } },
        ...form(html, {}),
      }),
    module: (module: string, { html = false, language = 'en', page = '' } = {}) =>
      place.askAs(handler, me, {
        ...{ route: `GET /${modules}`, params: { module }, html, language },
        ...(page === '' ? {} : { query: { page } }),
      }),
    visit: (module: string, page?: number, html = false) =>
      place.askAs(handler, me, {
        ...{ route: `POST /${modules}/visits`, params: { module } },
        ...form(html, page === undefined ? {} : { page: String(page) }),
      }),
    quiz: (module: string, body: object, html = false) =>
      place.askAs(handler, me, {
        ...{ route: `POST /${modules}/quiz`, params: { module } },
        ...(html ? { html, form: body as Record<string, string> } : { json: body }),
      }),
    attend: (seminar: string, present: readonly string[], roles?: readonly StaffRole[]) =>
      office(
        'PUT /staff/editions/{edition}/seminars/{seminar}/attendance',
        { seminar },
        { present },
        roles,
      ),
  };
};
