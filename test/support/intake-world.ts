import { applicationsApi } from '../../functions/applications/api.ts';
import type { ApplicationsDeps } from '../../functions/applications/deps.ts';
import { identityApi } from '../../functions/identity/api.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import { sessionCookie } from '../../shared/http/http-handler.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { type Answered, type Asked, ask } from './http.ts';
import { inMemoryApplicationCounts } from './in-memory/application-counts.ts';
import { inMemoryApplicationDocumentsRepository } from './in-memory/application-documents-repository.ts';
import { inMemoryApplicationRepository } from './in-memory/application-repository.ts';
import { inMemoryEditionRepository } from './in-memory/edition-repository.ts';
import { inMemoryInformationRequestRepository } from './in-memory/information-request-repository.ts';
import { inMemoryKeyedCodes } from './in-memory/keys.ts';
import { inMemoryNominationRepositories } from './in-memory/nomination-repositories.ts';
import {
  inMemoryDuplicateRepository,
  inMemoryPersonRepository,
} from './in-memory/person-repositories.ts';
import {
  inMemoryAddressRepository,
  inMemoryLinkRepository,
  inMemorySessionRepository,
} from './in-memory/sign-in-repositories.ts';
import { smallEdition } from './small-edition.ts';

/** In the middle of the small edition's call. */
export const duringCall = Date.parse('2031-02-20T03:00:00.000Z');
/** The first moment that is too late: 10:00 on 3 March 2031 in Korea. */
export const closing = Date.parse('2031-03-03T01:00:00.000Z');

/** Form fields of a complete application to the small edition. */
export const completeForm: Readonly<Record<string, string>> = {
  'answers.fullName': 'សុខា',
  'answers.passportName': 'SOKHA',
  'answers.birthDate.year': '1995',
  'answers.birthDate.month': '3',
  'answers.birthDate.day': '27',
  'answers.citizenship': 'KH',
  'answers.residence': 'KH',
  'answers.organisation': 'Paper Workshop',
  'answers.position': 'Head',
  'answers.experienceYears': '7',
  'answers.section': 'paper',
  'answers.english': 'good',
  'answers.onlineTools': 'yes',
  'answers.wholeStay': 'yes',
  'answers.preferredLanguage': 'en',
  'answers.statements.merit': 'Paper made of rice straw.\nWith the village.',
  'answers.consent': 'on',
};

interface Question extends Omit<Asked, 'route' | 'html' | 'cookies'> {
  /** `html` unless told: what a browser asks for. */
  readonly wants?: 'html' | 'json';
  /** Token of the session cookie. */
  readonly session?: string;
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The body as JSON. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where a browser is sent on to. */
  readonly location: string | undefined;
  /** Token of the session that was opened. */
  readonly session: string | undefined;
}

const site = 'https://cpi.example';
process.env.PUBLIC_URL = site;

/** A browser names the origin of each post. */
const asBrowser = (route: string, { wants, session, headers, ...asked }: Question): Asked => ({
  ...asked,
  route,
  html: wants !== 'json',
  headers: { ...(route.startsWith('GET') ? {} : { origin: site }), ...headers },
  ...(session === undefined ? {} : { cookies: [`${sessionCookie}=${session}`] }),
});

const read = ({ status, headers, body, cookies }: Answered): Reply => {
  const cookie = cookies.find((one) => one.startsWith(`${sessionCookie}=`));
  const token = cookie?.slice(sessionCookie.length + 1).split(';')[0];
  const isJson = String(headers['content-type']).includes('json');
  return {
    ...{ status, headers, body },
    data: isJson ? JSON.parse(body) : {},
    location: typeof headers.location === 'string' ? headers.location : undefined,
    session: token === '' ? undefined : token,
  };
};

/** The intake with everything in memory and a clock that tests set. */
export const intakeWorld = (
  edition: Edition = smallEdition(),
  ports: Partial<ApplicationsDeps> = {},
) => {
  const applications = inMemoryApplicationRepository();
  const addresses = inMemoryAddressRepository(applications.byAddress);
  const links = inMemoryLinkRepository();
  const information = inMemoryInformationRequestRepository(applications);
  const documents = inMemoryApplicationDocumentsRepository();
  const offices = inMemoryNominationRepositories(applications);
  const shared = {
    applications,
    applicationCounts: inMemoryApplicationCounts(applications),
    information,
    addresses,
    sessions: inMemorySessionRepository(),
    people: inMemoryPersonRepository(),
    duplicates: inMemoryDuplicateRepository(applications),
    codes: inMemoryKeyedCodes(),
    documents,
    endorsements: offices.endorsements,
    ids: randomIds,
  };
  const deps = { ...shared, editions: inMemoryEditionRepository(edition), ...ports };
  const time = { now: duringCall };
  const clock = { now: () => time.now };
  const applicationsHandler = applicationsApi(() => deps, clock);
  const identityHandler = identityApi(() => ({ ...shared, links }), clock);
  const call = async (route: string, asked: Question = {}): Promise<Reply> => {
    const handler = /sign-(in|out)/.test(route) ? identityHandler : applicationsHandler;
    return read(await ask(handler, asBrowser(route, asked)));
  };

  /** Starts a draft and answers with its id and session. */
  const start = async (email = 'sokha@example.org', track = edition.tracks[0]?.id ?? '') => {
    const answer = await call('POST /editions/{edition}/applications', {
      params: { edition: edition.edition },
      json: { track, email },
      wants: 'json',
    });
    const applicationId = String(answer.data.applicationId);
    return { applicationId, session: answer.session ?? '' };
  };
  const { people } = shared;
  const inMemory = { people, applications, information, documents, offices, addresses, links };
  return { deps, ...inMemory, time, call, start };
};
export type IntakeWorld = ReturnType<typeof intakeWorld>;
