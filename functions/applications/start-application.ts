import { ApplicationStarted } from '../../events/application-started.ts';
import type { Application } from '../../shared/domain/application.ts';
import { callStateAt, callWindow } from '../../shared/domain/call.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import { canonicalAddress } from '../../shared/domain/sign-in.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { created, type Reply, refused } from '../../shared/http/reply.ts';
import { openSession } from '../../shared/http/session.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import { applicationText } from '../../shared/text/applications.ts';
import { nominationText } from '../../shared/text/nominations.ts';
import type { ApplicationsDeps } from './deps.ts';
import { invalidStart } from './invalid-start.ts';
import type { routes } from './routes.ts';

type StartRequest = RequestOf<typeof routes.startApplication>;

const hour = 3_600_000;

/**
 * The same form sent twice is one draft: its key, a secret that nobody else can guess, names the
 * draft. Without such a key each request is a draft of its own.
 */
const idFor = (
  { ids }: ApplicationsDeps,
  { idempotencyKey, params, body }: StartRequest,
): string =>
  idempotencyKey !== undefined && /^[\w-]{20,200}$/.test(idempotencyKey)
    ? hashOf([idempotencyKey, params.edition, body.track, canonicalAddress(body.email)].join('\n'))
        .slice(0, 24)
        .toUpperCase()
    : ids.newId();

const draftFor = (
  deps: ApplicationsDeps,
  request: StartRequest,
  edition: Edition,
  track: Track,
): Application => ({
  applicationId: idFor(deps, request),
  edition: edition.edition,
  track: track.id,
  status: 'draft',
  email: request.body.email,
  locale: request.body.locale ?? request.locale,
  startedAt: isoOf(request.receivedAt),
  closesAt: isoOf(callWindow(edition, track).closesAt),
  version: 1,
});

/** Why the call takes no application at this moment. */
const callRefusal = (edition: Edition, track: Track, request: StartRequest): Reply | undefined => {
  const words = applicationText(request.locale);
  switch (callStateAt(callWindow(edition, track), request.receivedAt)) {
    case 'open':
      return undefined;
    case 'closed':
      return refused({ code: 'call-closed', status: 409, title: words.closed.title });
    case 'not-open-yet':
      return refused({ code: 'call-not-open', status: 409, ...words.notOpen });
  }
};

/** Creates the draft, opens a session for it, and has its link sent. */
export const startApplication =
  (deps: ApplicationsDeps) =>
  async (request: StartRequest): Promise<Reply> => {
    const { body, params, receivedAt, locale } = request;
    const record = await deps.editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const track = trackOf(record.edition, body.track);
    if (track === undefined) return invalidStart(deps, record.edition, request, ['track']);
    if (track.admission === 'nomination') {
      const title = nominationText(locale).refused.needed;
      return refused({ code: 'nomination-needed', status: 409, title });
    }
    const closed = callRefusal(record.edition, track, request);
    if (closed !== undefined) return closed;

    const addressHash = hashOf(canonicalAddress(body.email));
    if (!(await deps.addresses.allowMail(addressHash, receivedAt))) {
      const words = applicationText(locale).tooManyMails;
      return refused({ code: 'too-many-mails', status: 429, ...words });
    }
    const draft = draftFor(deps, request, record.edition, track);
    const stamp = { eventId: deps.ids.newId(), at: draft.startedAt };
    const facts = { track: draft.track, locale: draft.locale };
    const event = eventOf(ApplicationStarted, draft, stamp, facts);
    const { application } = await deps.applications.start(draft, addressHash, event);
    // An old form that is sent again is no way into the draft that it once started.
    if (receivedAt - Date.parse(application.startedAt) > hour) return refused(notFound);
    const cookie = await openSession(deps, application, receivedAt);
    const { applicationId } = application;
    const seeOther = `/applications/${applicationId}`;
    return created({ applicationId }, { seeOther, cookies: [cookie] });
  };
