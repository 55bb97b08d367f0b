import type { Application } from '../../shared/domain/application.ts';
import { callWindow } from '../../shared/domain/call.ts';
import { extensionReach, isExtension } from '../../shared/domain/closing-time.ts';
import { type Edition, trackOf } from '../../shared/domain/edition.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { auditOf } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import { deadlineText } from '../../shared/text/deadlines.ts';
import type { ApplicationsDeps } from './deps.ts';
import { extensionEvent } from './extension-event.ts';
import type { routes } from './routes.ts';

type ExtendRequest = RequestOf<typeof routes.extendOne>;

const extensionOf = ({ applicationId, closesAt, extension }: Application) => ({
  applicationId,
  closesAt,
  extension,
});

/** Why the person cannot have this moment; undefined when they can. */
const refusal = (
  application: Application,
  edition: Edition,
  { body, receivedAt, locale }: ExtendRequest,
): Problem | undefined => {
  const words = deadlineText(locale);
  const until = Date.parse(body.until);
  if (application.status !== 'draft')
    return { code: 'not-a-draft', status: 409, ...words.notADraft };
  const wrong = (code: string, detail: string): Problem => ({
    code: 'invalid-input',
    status: 422,
    title: words.notThisMoment,
    errors: [{ pointer: '/until', code, detail }],
  });
  if (until <= receivedAt) return wrong('in-the-past', words.inThePast);
  if (!isExtension(application, until)) return wrong('not-later', words.notLater);
  const track = trackOf(edition, application.track);
  const closesAt = track === undefined ? until : callWindow(edition, track).closesAt;
  return until > closesAt + extensionReach ? wrong('too-late', words.tooLate) : undefined;
};

/**
 * Gives one person more time, with the reason. Whoever has no draft has nothing to extend: nobody
 * can begin after the call has closed. It ends by itself, and an extension for everyone that
 * reaches further holds all the same.
 */
export const extendOne =
  (deps: ApplicationsDeps) =>
  async (request: ExtendRequest): Promise<Reply> => {
    const { params, body, principal, receivedAt } = request;
    const until = Date.parse(body.until);
    for (;;) {
      const application = await deps.applications.get(params.applicationId);
      const record = application && (await deps.editions.get(application.edition));
      if (application === undefined || record === undefined) return refused(notFound);
      if (application.extension?.until === isoOf(until)) return ok(extensionOf(application));
      const problem = refusal(application, record.edition, request);
      if (problem !== undefined) return refused(problem);

      const by = { by: staffSub(principal), at: isoOf(receivedAt) };
      const extension = { until: isoOf(until), reason: body.reason, ...by };
      const audit = auditOf(principal, {
        action: 'deadline-extended',
        before: { closesAt: application.closesAt },
        after: { closesAt: isoOf(until) },
        why: body.reason,
      });
      const event = extensionEvent(deps, application, until, 'to-one-person', receivedAt, audit);
      const outcome = await deps.applications.extend(application, until, event, extension);
      if (outcome.written) return ok(extensionOf(outcome.application));
    }
  };
