import { noAdjustments } from '../../shared/domain/selection-adjustment.ts';
import { figuresOf, type SelectionRecord } from '../../shared/domain/selection-record.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import { computeList } from './compute-list.ts';
import type { SelectionDeps } from './deps.ts';
import { loadTrack } from './load-track.ts';
import { alreadyReleased, listChanged } from './refusals.ts';
import type { routes } from './routes.ts';

const summaryOf = ({ track, version, computedAt, figures }: SelectionRecord) => ({
  track,
  version,
  computedAt,
  figures,
});

/** Computes the list of a track and keeps it for everyone to look at; decides nothing. */
export const computeSelection =
  (deps: SelectionDeps) =>
  async (request: RequestOf<typeof routes.computeSelection>): Promise<Reply> => {
    const { params, body, principal, locale, receivedAt } = request;
    const found = await loadTrack(deps, params.edition, body.track);
    if (found === undefined) return refused(notFound);
    const { edition, editionVersion, track } = found;
    const current = await deps.selections.get(edition.edition, track.id);
    if (current?.release !== undefined) return refused(alreadyReleased(locale));

    const adjustments = current?.adjustments ?? noAdjustments;
    const list = await computeList(deps, edition, track, adjustments);
    const documentId = await deps.selections.keep(edition.edition, list);
    const stands = (one: SelectionRecord | undefined) =>
      one?.documentId === documentId && one.editionVersion === editionVersion;
    if (current !== undefined && stands(current)) return ok(summaryOf(current));

    const next: SelectionRecord = {
      edition: edition.edition,
      track: track.id,
      version: (current?.version ?? 0) + 1,
      documentId,
      computedAt: isoOf(receivedAt),
      computedBy: staffSub(principal),
      editionVersion,
      figures: figuresOf(list),
      ...(current?.adjustments === undefined ? {} : { adjustments }),
      vacancies: [],
    };
    const event = staffActed(request, deps.ids, {
      ...{ subject: track.id, edition: edition.edition, action: 'selection-computed' },
      before: { documentId: current?.documentId ?? null },
      after: { documentId, version: next.version },
    });
    if (await deps.selections.replace(next, event)) return ok(summaryOf(next));
    const other = await deps.selections.get(edition.edition, track.id);
    return other !== undefined && stands(other)
      ? ok(summaryOf(other))
      : refused(listChanged(locale));
  };
