import { trackOf } from '../../shared/domain/edition.ts';
import { shownStatusOf } from '../../shared/domain/endorsement.ts';
import { auditLine } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { NominationsDeps } from './deps.ts';
import { openEndorsements } from './own-references.ts';
import type { routes } from './routes.ts';

/** The letters and references of a track; what did not come in its grace period is `overdue`. */
export const listEndorsements =
  (deps: NominationsDeps) =>
  async (request: RequestOf<typeof routes.listEndorsements>): Promise<Reply> => {
    const { params, query, receivedAt } = request;
    const record = await deps.editions.get(params.edition);
    if (record === undefined || trackOf(record.edition, query.track) === undefined) {
      return refused(notFound);
    }
    const cards = await deps.endorsements.ofTrack(params.edition, query.track);
    const endorsements = cards
      .map((card) => ({ ...card, state: shownStatusOf(card, receivedAt) }))
      .filter(({ state }) => state !== undefined)
      .filter(({ state }) => query.state === undefined || state === query.state);
    return ok({ endorsements });
  };

/** The letters and references of one application with their texts, and what it waits for. */
export const showEndorsements =
  (deps: NominationsDeps) =>
  async (request: RequestOf<typeof routes.showEndorsements>): Promise<Reply> => {
    const { params, receivedAt } = request;
    const opened = await openEndorsements(deps, params.applicationId, receivedAt);
    if (opened === undefined) return refused(notFound);
    const { application, endorsements, waitsFor } = opened;
    const { applicationId: subject, edition } = application;
    const read = { subject, edition, action: 'references-read' };
    await deps.audit.record(auditLine(request, deps.ids, read));
    return ok({
      complete: waitsFor.length === 0,
      waitsFor,
      endorsements: endorsements.map((one) => ({ ...one, state: shownStatusOf(one, receivedAt) })),
    });
  };
