import type { Edition, Track } from '../../shared/domain/edition.ts';
import {
  type Adjustments,
  changedSince,
  noAdjustments,
} from '../../shared/domain/selection-adjustment.ts';
import { figuresOf, type SelectionRecord } from '../../shared/domain/selection-record.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { computeList } from './compute-list.ts';
import type { SelectionDeps } from './deps.ts';
import { loadTrack } from './load-track.ts';
import { alreadyReleased, listChanged, notComputed, partnerDoesNotChoose } from './refusals.ts';
import type { routes } from './routes.ts';
import { staffSub } from './staff-sub.ts';

type Decision = (
  known: Adjustments,
  decided: { readonly version: number; readonly by: string; readonly at: string },
) => Adjustments;

/** The list that was looked at is not the one that counts: says what was decided meanwhile. */
const stale = (record: SelectionRecord, seen: number, locale: Locale): Reply =>
  refused({
    ...listChanged(locale),
    difference: changedSince(record.adjustments ?? noAdjustments, seen),
    version: record.version,
  });

/** Adds a decision to the version that was looked at, and computes the list around it. */
const decideOn = async (
  deps: SelectionDeps,
  { edition, track }: { readonly edition: Edition; readonly track: Track },
  asked: { readonly seen: number; readonly by: string; readonly at: string; locale: Locale },
  decide: Decision,
): Promise<Reply> => {
  const { seen, by, at, locale } = asked;
  const record = await deps.selections.get(edition.edition, track.id);
  if (record === undefined) return refused(notComputed(locale));
  if (record.release !== undefined) return refused(alreadyReleased(locale));
  if (record.version !== seen) return stale(record, seen, locale);

  const version = record.version + 1;
  const adjustments = decide(record.adjustments ?? noAdjustments, { version, by, at });
  const list = await computeList(deps, edition, track, adjustments);
  const documentId = await deps.selections.keep(edition.edition, list);
  const figures = figuresOf(list);
  const next = { ...record, version, adjustments, documentId, figures, computedAt: at };
  if (await deps.selections.replace({ ...next, computedBy: by })) {
    return ok({ track: track.id, version, figures });
  }
  const other = await deps.selections.get(edition.edition, track.id);
  return stale(other ?? record, seen, locale);
};

/** Puts a person in or sets one aside, with the reason; the list is computed around it. */
export const adjustSelection =
  (deps: SelectionDeps) =>
  async (request: RequestOf<typeof routes.adjustSelection>): Promise<Reply> => {
    const { params, body, principal, locale, receivedAt } = request;
    const [found, application] = await Promise.all([
      loadTrack(deps, params.edition, params.track),
      deps.applications.get(body.applicationId),
    ]);
    const isHere =
      application?.edition === params.edition &&
      application.track === params.track &&
      application.status === 'eligible';
    if (found === undefined || !isHere) return refused(notFound);
    const { version: seen, ...adjustment } = body;
    const asked = { seen, by: staffSub(principal), at: isoOf(receivedAt), locale };
    return decideOn(deps, found, asked, (known, decided) => ({
      ...known,
      people: [...known.people, { ...adjustment, ...decided }],
    }));
  };

/** Hands in the list of a partner that chooses for its section, by the office on its behalf. */
export const handInPartnerList =
  (deps: SelectionDeps) =>
  async (request: RequestOf<typeof routes.handInPartnerList>): Promise<Reply> => {
    const { params, body, principal, locale, receivedAt } = request;
    const found = await loadTrack(deps, params.edition, params.track);
    const section = found?.track.sections.find(({ id }) => id === body.section);
    if (found === undefined || section === undefined) return refused(notFound);
    if (section.selectedBy !== 'partner') return refused(partnerDoesNotChoose(locale));
    const { version: seen, ...list } = body;
    const asked = { seen, by: staffSub(principal), at: isoOf(receivedAt), locale };
    return decideOn(deps, found, asked, (known, decided) => ({
      ...known,
      partnerLists: [...known.partnerLists, { ...list, ...decided }],
    }));
  };
