import { identityApi } from '../../functions/identity/api.ts';
import { nominationsApi } from '../../functions/nominations/api.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { Guest } from '../../shared/domain/guest.ts';
import { sessionCookie } from '../../shared/http/http-handler.ts';
import { hashOf, randomIds } from '../../shared/runtime/ids.ts';
import { type Asked, ask } from './http.ts';
import { inMemoryAuditRepository } from './in-memory/audit-repository.ts';
import {
  inMemoryAddressRepository,
  inMemoryLinkRepository,
} from './in-memory/sign-in-repositories.ts';
import { duringCall, intakeWorld } from './intake-world.ts';
import { smallEdition } from './small-edition.ts';

/** The small edition with its one track by nomination, or with what a test wants of it. */
export const nominationEdition = (track: Partial<Edition['tracks'][number]> = {}): Edition => {
  const edition = smallEdition();
  const tracks = edition.tracks.map((one) => ({
    ...one,
    admission: 'nomination' as const,
    ...track,
  }));
  return { ...edition, tracks };
};

type Question = Omit<Asked, 'cookies'> & { readonly session?: string };

/** Offices, referees and applicants with everything in memory. */
export const nominationsWorld = (edition: Edition = nominationEdition()) => {
  const intake = intakeWorld(edition);
  const stored = intake.offices;
  const addresses = inMemoryAddressRepository(intake.applications.byAddress, stored.guests);
  const links = inMemoryLinkRepository();
  const audit = inMemoryAuditRepository();
  const { sessions, editions } = intake.deps;
  const { nominations, endorsements } = stored;
  const deps = { applications: intake.applications, addresses, sessions, ids: randomIds };
  const clock = { now: () => intake.time.now };
  const nominationsHandler = nominationsApi(
    () => ({ ...deps, nominations, endorsements, editions, audit }),
    clock,
  );
  const identityHandler = identityApi(() => ({ ...deps, links }), clock);

  const call = async (route: string, { session, ...asked }: Question | Omit<Question, 'route'>) => {
    const handler = route.includes('/sign-in') ? identityHandler : nominationsHandler;
    const cookies = session === undefined ? {} : { cookies: [`${sessionCookie}=${session}`] };
    const answer = await ask(handler, { ...asked, ...cookies, route });
    const isJson = String(answer.headers['content-type']).includes('json');
    return { ...answer, data: (isJson ? answer.json() : {}) as Record<string, unknown> };
  };

  /** A session as the office's or the referee's link opens it. */
  const sessionFor = async (of: { guest: Guest } | { applicationId: string }): Promise<string> => {
    const token = randomIds.newToken();
    const expiresAt = new Date(duringCall + 400 * 86_400_000).toISOString();
    await sessions.open(hashOf(token), { ...of, edition: edition.edition, expiresAt });
    return token;
  };

  /** Invites an office and gives its session. */
  const office = async (email = 'culture@ministry.example', country = 'KH') => {
    const { data } = await call('POST /staff/editions/{edition}/offices', {
      params: { edition: '2031' },
      roles: ['coordinator'],
      json: {
        track: 'makers',
        offices: [{ country, name: 'Ministry of Culture', contactName: 'Chea', email }],
      },
    });
    const [row] = data.offices as readonly { officeId: string; outcome: string }[];
    const officeId = row?.officeId ?? '';
    return { officeId, session: await sessionFor({ guest: { kind: 'office', officeId } }), row };
  };
  return {
    ...intake,
    ...stored,
    audit,
    addresses,
    links,
    intakeCall: intake.call,
    call,
    sessionFor,
    office,
  };
};

export const person = (section = 'paper', email = 'dara@ministry.example') => ({
  name: 'Sok Dara',
  email,
  position: 'Head of division',
  section,
});
