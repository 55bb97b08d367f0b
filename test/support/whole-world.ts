import { applicationsApi } from '../../functions/applications/api.ts';
import { assessEligibility } from '../../functions/applications/assess-eligibility.ts';
import { routes as applicationRoutes } from '../../functions/applications/routes.ts';
import { auditApi } from '../../functions/audit/api.ts';
import { routes as auditRoutes } from '../../functions/audit/routes.ts';
import { checkInApi } from '../../functions/check-in/api.ts';
import { routes as checkInRoutes } from '../../functions/check-in/routes.ts';
import { cohortApi } from '../../functions/cohort/api.ts';
import { routes as cohortRoutes } from '../../functions/cohort/routes.ts';
import { cpiDayApi } from '../../functions/cpi-day/api.ts';
import { routes as cpiDayRoutes } from '../../functions/cpi-day/routes.ts';
import { documentsApi } from '../../functions/documents/api.ts';
import { routes as documentRoutes } from '../../functions/documents/routes.ts';
import { editionsApi } from '../../functions/editions/api.ts';
import { routes as editionRoutes } from '../../functions/editions/routes.ts';
import { evaluationsApi } from '../../functions/evaluations/api.ts';
import { routes as evaluationRoutes } from '../../functions/evaluations/routes.ts';
import { identityApi } from '../../functions/identity/api.ts';
import { routes as identityRoutes } from '../../functions/identity/routes.ts';
import { nominationsApi } from '../../functions/nominations/api.ts';
import { routes as nominationRoutes } from '../../functions/nominations/routes.ts';
import { listMails } from '../../functions/outbox/list-mails.ts';
import { routes as outboxRoutes } from '../../functions/outbox/routes.ts';
import { participantsApi } from '../../functions/participants/api.ts';
import { routes as participantRoutes } from '../../functions/participants/routes.ts';
import { proposalsApi } from '../../functions/proposals/api.ts';
import { routes as proposalRoutes } from '../../functions/proposals/routes.ts';
import { remindersApi } from '../../functions/reminders/api.ts';
import { routes as reminderRoutes } from '../../functions/reminders/routes.ts';
import { reportingApi } from '../../functions/reporting/api.ts';
import { routes as reportingRoutes } from '../../functions/reporting/routes.ts';
import { retentionApi } from '../../functions/retention/api.ts';
import { routes as retentionRoutes } from '../../functions/retention/routes.ts';
import { reviewApi } from '../../functions/review/api.ts';
import { routes as reviewRoutes } from '../../functions/review/routes.ts';
import { schedulingApi } from '../../functions/scheduling/api.ts';
import { routes as schedulingRoutes } from '../../functions/scheduling/routes.ts';
import { selectionApi } from '../../functions/selection/api.ts';
import { routes as selectionRoutes } from '../../functions/selection/routes.ts';
import { trialApi } from '../../functions/selection/trial/api.ts';
import { routes as trialRoutes } from '../../functions/selection/trial/routes.ts';
import { trainingApi } from '../../functions/training/api.ts';
import { routes as trainingRoutes } from '../../functions/training/routes.ts';
import { travelApi } from '../../functions/travel/api.ts';
import { deskApi } from '../../functions/travel/desk/api.ts';
import { routes as deskRoutes } from '../../functions/travel/desk/routes.ts';
import { routes as travelRoutes } from '../../functions/travel/routes.ts';
import { visitsApi } from '../../functions/visits/api.ts';
import { routes as visitRoutes } from '../../functions/visits/routes.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { Guest } from '../../shared/domain/guest.ts';
import { httpHandler, sessionCookie } from '../../shared/http/http-handler.ts';
import type { Route, Routes } from '../../shared/http/route.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import type { Session } from '../../shared/store/session-repository.ts';
import { type Asked, ask } from './http.ts';
import { completeForm, duringCall } from './intake-world.ts';
import { smallEdition } from './small-edition.ts';
import { type WholePorts, wholePorts } from './whole-ports.ts';

type Handler = Parameters<typeof ask>[0];

/** What parameters of an address stand for, by name. */
export type Places = Readonly<Record<string, string>>;

/** Every route of every context. */
export const everyRoute: readonly Route[] = [
  applicationRoutes,
  auditRoutes,
  checkInRoutes,
  cohortRoutes,
  cpiDayRoutes,
  documentRoutes,
  editionRoutes,
  evaluationRoutes,
  identityRoutes,
  nominationRoutes,
  outboxRoutes,
  participantRoutes,
  proposalRoutes,
  reminderRoutes,
  reportingRoutes,
  reviewRoutes,
  schedulingRoutes,
  selectionRoutes,
  trialRoutes,
  trainingRoutes,
  retentionRoutes,
  travelRoutes,
  deskRoutes,
  visitRoutes,
].flatMap((routes: Routes) => Object.values(routes));

export const keyOf = ({ method, path }: Route): string => `${method} ${path}`;

/** What an address has to be filled in with, of what there is. */
export const paramsOf = ({ path }: Route, places: Places): Places =>
  Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, places[name] ?? 'none']),
  );

/** All contexts in memory over one set of repositories: what one writes, the others read. */
export const wholeWorld = (
  edition: Edition = smallEdition(),
  watch: (ports: WholePorts) => WholePorts = (ports) => ports,
) => {
  const time = { now: duringCall };
  const clock = { now: () => time.now };
  const ports = watch(wholePorts(edition, clock));
  const { mails } = ports;
  const contexts: readonly (readonly [Routes, Handler])[] = [
    [applicationRoutes, applicationsApi(() => ports, clock)],
    [auditRoutes, auditApi(() => ports)],
    [checkInRoutes, checkInApi(() => ports, clock)],
    [cohortRoutes, cohortApi(() => ports, clock)],
    [cpiDayRoutes, cpiDayApi(() => ports, clock)],
    [documentRoutes, documentsApi(() => ports, clock)],
    [editionRoutes, editionsApi(() => ports, clock)],
    [evaluationRoutes, evaluationsApi(() => ports, clock)],
    [identityRoutes, identityApi(() => ports, clock)],
    [nominationRoutes, nominationsApi(() => ports, clock)],
    [
      outboxRoutes,
      httpHandler(outboxRoutes, { endpoints: () => ({ listMails: listMails({ mails }) }) }),
    ],
    [participantRoutes, participantsApi(() => ports, clock)],
    [proposalRoutes, proposalsApi(() => ports, clock)],
    [reminderRoutes, remindersApi(() => ports)],
    [reportingRoutes, reportingApi(() => ports, clock)],
    [reviewRoutes, reviewApi(() => ports)],
    [schedulingRoutes, schedulingApi(() => ports, clock)],
    [selectionRoutes, selectionApi(() => ports)],
    [trialRoutes, trialApi(() => ports)],
    [trainingRoutes, trainingApi(() => ports, clock)],
    [retentionRoutes, retentionApi(() => ports, clock)],
    [travelRoutes, travelApi(() => ports, clock)],
    [deskRoutes, deskApi(() => ports, clock)],
    [visitRoutes, visitsApi(() => ports, clock)],
  ];
  const handlers = new Map(
    contexts.flatMap(([routes, handler]) =>
      Object.values(routes).map((route) => [keyOf(route), handler] as const),
    ),
  );
  const call = ({ session, ...asked }: Asked & { readonly session?: string }) => {
    const handler = handlers.get(asked.route);
    if (handler === undefined) throw new Error(`No route ${asked.route}`);
    const cookies = session === undefined ? {} : { cookies: [`${sessionCookie}=${session}`] };
    return ask(handler, { ...asked, ...cookies });
  };
  const office = (route: string, asked: Omit<Asked, 'route'> = {}) =>
    call({ route, roles: ['coordinator'], sub: 'cora', ...asked });

  const openSession = async (token: string, of: Pick<Session, 'applicationId' | 'guest'>) => {
    const expiresAt = '2099-01-01T00:00:00.000Z';
    await ports.sessions.open(hashOf(token), { ...of, edition: edition.edition, expiresAt });
    return token;
  };
  /** A session for a dossier, as a personal link opens it. */
  const sessionFor = (applicationId: string): Promise<string> =>
    openSession(`session-${applicationId}`, { applicationId });
  /** A session for what a guest has, as the guest's link opens it. */
  const guestSession = (guest: Guest): Promise<string> =>
    openSession(`session-${Object.values(guest).join('-')}`, { guest });

  /** Somebody starts, fills in and submits, and the assessor decides on eligibility. */
  const apply = async (email: string, answers: Readonly<Record<string, string>> = {}) => {
    const started = await call({
      route: 'POST /editions/{edition}/applications',
      params: { edition: edition.edition },
      json: { track: edition.tracks[0]?.id, email },
    });
    const { applicationId } = started.json() as { readonly applicationId: string };
    const session = await sessionFor(applicationId);
    const sent = await call({
      route: 'POST /applications/{applicationId}/submission',
      params: { applicationId },
      session,
      form: { ...completeForm, ...answers },
    });
    if (sent.status >= 400) throw new Error(`Not submitted: ${sent.status} ${sent.body}`);
    const submitted = ports.applications.events.findLast(
      ({ subject }) => subject === applicationId,
    );
    await assessEligibility(ports)(submitted as never, time.now);
    return { applicationId, session };
  };
  return { ports, time, call, office, sessionFor, guestSession, apply };
};
export type WholeWorld = ReturnType<typeof wholeWorld>;
