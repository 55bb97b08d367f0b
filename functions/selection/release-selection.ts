import { noAdjustments } from '../../shared/domain/selection-adjustment.ts';
import { releaseStarted, type SelectionRecord } from '../../shared/domain/selection-record.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import { computeList, isSameList } from './compute-list.ts';
import type { SelectionDeps } from './deps.ts';
import { fillVacancies } from './fill-vacancies.ts';
import { type LoadedTrack, loadTrack } from './load-track.ts';
import { openDuplicates } from './open-duplicates.ts';
import { duplicatesOpen, listChanged, listOutdated, notComputed } from './refusals.ts';
import { completeRelease, releaseList } from './release-list.ts';
import type { routes } from './routes.ts';

/**
 * The record once its release has begun, or why it cannot begin. Whoever finds that the release
 * has begun meanwhile, by a second click or a second coordinator, carries on with that one.
 */
const begin = async (
  deps: SelectionDeps,
  { edition, track }: LoadedTrack,
  record: SelectionRecord,
  request: RequestOf<typeof routes.releaseSelection>,
): Promise<SelectionRecord | 'outdated' | 'changed'> => {
  if (record.release !== undefined) return record;
  const { adjustments = noAdjustments } = record;
  const list = await deps.selections.listOf(record);
  const upToDate = isSameList(list, await computeList(deps, edition, track, adjustments));
  const { principal, receivedAt } = request;
  const begun = releaseStarted(record, { startedAt: isoOf(receivedAt), by: staffSub(principal) });
  const event = staffActed(request, deps.ids, {
    ...{ subject: track.id, edition: edition.edition, action: 'selection-released' },
    after: {
      ...{ version: begun.version, documentId: begun.documentId },
      ...(request.body.acknowledgeDuplicates === true ? { acknowledgedDuplicates: true } : {}),
    },
  });
  if (upToDate && (await deps.selections.replace(begun, event))) return begun;
  const stands = await deps.selections.get(record.edition, record.track);
  if (stands?.release !== undefined) return stands;
  return upToDate ? 'changed' : 'outdated';
};

/** Writes what is not written yet; how many people are left when time ran out. */
const carryOut = async (
  deps: SelectionDeps,
  record: SelectionRecord,
  now: number,
): Promise<number> => {
  if (record.release?.completedAt !== undefined) return 0;
  const { left, gone } = await releaseList(deps, record, now);
  if (left === 0) await completeRelease(deps, record, gone, isoOf(now));
  return left;
};

/**
 * Releases the decisions of a track: each person's once. Pressed twice, or again after a crash, it
 * completes what is left and repeats nothing. A list that no longer follows from what stands
 * (a late review, a withdrawal) is not released: it is computed and looked at again.
 */
export const releaseSelection =
  (deps: SelectionDeps) =>
  async (request: RequestOf<typeof routes.releaseSelection>): Promise<Reply> => {
    const { params, body, locale, receivedAt } = request;
    const found = await loadTrack(deps, params.edition, params.track);
    if (found === undefined) return refused(notFound);
    const record = await deps.selections.get(params.edition, params.track);
    if (record === undefined) return refused(notComputed(locale));
    const { version = record.version } = body;
    if (record.release === undefined && version !== record.version) {
      return refused(listChanged(locale));
    }

    if (record.release === undefined && body.acknowledgeDuplicates !== true) {
      const pairs = await openDuplicates(deps, record);
      if (pairs.length > 0) return refused(duplicatesOpen(pairs, locale));
    }
    const begun = await begin(deps, found, record, request);
    if (begun === 'outdated') return refused(listOutdated(locale));
    if (begun === 'changed') return refused(listChanged(locale));

    const left = await carryOut(deps, begun, receivedAt);
    if (left === 0) await fillVacancies(deps, found, receivedAt);
    return ok({ track: record.track, figures: begun.figures, left });
  };
