import { PassportData, sealedTravel, type Travel } from '../../../shared/domain/travel.ts';
import { auditLine } from '../../../shared/http/audited.ts';
import type { RequestOf } from '../../../shared/http/http-handler.ts';
import { notFound } from '../../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../../shared/http/reply.ts';
import { openTravel } from '../own-travel.ts';
import type { DeskDeps } from './deps.ts';
import type { routes } from './routes.ts';

type Sealed = 'passport' | 'visa-reason';

const sealedIn = ({ passport, visa }: Travel, of: Sealed): string | undefined =>
  of === 'passport' ? passport?.sealed : visa?.reason;

/** Opens what is sealed. Who reads it, and why, is in the audit log before it is opened. */
export const readSealed =
  (deps: DeskDeps) =>
  async (request: RequestOf<typeof routes.readSealed>): Promise<Reply> => {
    const { applicationId: subject } = request.params;
    const { of, why } = request.body;
    const opened = await openTravel(deps, subject);
    const sealed = opened && sealedIn(opened.travel, of);
    if (opened === undefined || sealed === undefined) return refused(notFound);
    const { edition } = opened.participant;
    const deed = { action: `${of}-opened`, why };
    await deps.audit.record(auditLine(request, deps.ids, { subject, edition, ...deed }));
    const text = await deps.sealing.open(sealedTravel(subject, of), sealed);
    return ok(of === 'passport' ? PassportData.parse(JSON.parse(text)) : { reason: text });
  };
