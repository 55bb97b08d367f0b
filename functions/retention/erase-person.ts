import { erasureObstacle } from '../../shared/domain/erasure.ts';
import { auditLine } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { retentionText } from '../../shared/text/retention.ts';
import type { RetentionDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** What is stored of a person as files: sent, printed, handed out. */
const filesOf = (applicationId: string, edition: string): readonly string[] => [
  `applications/${applicationId}/`,
  `letters/${edition}/${applicationId}/`,
  `certificates/${edition}/${applicationId}.pdf`,
];

/**
 * Erases a person. The line in the audit log comes first, then the files, then the items, the
 * application last: whatever is cut in between is done again in whole.
 */
export const erasePerson =
  (deps: RetentionDeps) =>
  async (request: RequestOf<typeof routes.erasePerson>): Promise<Reply> => {
    const { params, body, locale } = request;
    const { applicationId: subject } = params;
    const words = retentionText(locale);
    const application = await deps.applications.get(subject);
    if (application === undefined) return refused(notFound);
    if (body.confirm !== subject) {
      const errors = [{ pointer: '/confirm', code: 'differs', detail: words.confirm }];
      return refused({ code: 'invalid-input', status: 422, title: words.confirm, errors });
    }
    const participant = await deps.participants.get(subject);
    const obstacle = erasureObstacle(application, participant);
    if (obstacle !== undefined) {
      return refused({ code: obstacle, status: 409, title: words.obstacles[obstacle] });
    }
    const { edition } = application;
    const deed = { action: 'person-erased', why: body.why };
    await deps.audit.record(auditLine(request, deps.ids, { subject, edition, ...deed }));
    for (const prefix of filesOf(subject, edition)) await deps.files.removeAll(prefix);
    await deps.erasures.erase(application, participant);
    return ok({ applicationId: subject, certificate: participant?.certificate?.code });
  };
