import type { Edition, Track } from '../../shared/domain/edition.ts';
import {
  type Adjustment,
  type Adjustments,
  changedSince,
  choiceOf,
  noAdjustments,
} from '../../shared/domain/selection-adjustment.ts';
import { figuresOf, type SelectionRecord } from '../../shared/domain/selection-record.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { type Deed, staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { confinedTo, visibleSections } from '../../shared/http/section-scope.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import { everyApplication } from '../../shared/store/every-application.ts';
import { computeList } from './compute-list.ts';
import type { SelectionDeps } from './deps.ts';
import { loadTrack } from './load-track.ts';
import {
  alreadyReleased,
  listChanged,
  notComputed,
  nothingToRank,
  notInSection,
  partnerDoesNotChoose,
} from './refusals.ts';
import type { routes } from './routes.ts';

interface Decision {
  readonly seen: number;
  readonly decide: (
    known: Adjustments,
    decided: { readonly version: number; readonly by: string; readonly at: string },
  ) => Adjustments;
  /** What the audit log says of it; the versions of the list are added. */
  readonly deed: (known: Adjustments) => Deed & { readonly subject: string };
}

type PersonRequest = RequestOf<typeof routes.adjustSelection | typeof routes.overrideReviews>;
type Request = PersonRequest | RequestOf<typeof routes.handInPartnerList>;

/**
 * The list that was looked at is not the one that counts: says what was decided meanwhile. A partner
 * is told of its own section alone.
 */
const stale = (
  { adjustments = noAdjustments, version }: SelectionRecord,
  seen: number,
  { principal, body, locale }: Request,
): Reply => {
  const difference = changedSince(adjustments, seen).filter(
    (one) =>
      confinedTo(principal) === undefined ||
      ('section' in one && 'section' in body && one.section === body.section),
  );
  return refused({ ...listChanged(locale), difference, version });
};

/** Adds a decision to the version that was looked at, and computes the list around it. */
const decideOn = async (
  deps: SelectionDeps,
  { edition, track }: { readonly edition: Edition; readonly track: Track },
  request: Request,
  { seen, decide, deed }: Decision,
): Promise<Reply> => {
  const { principal, locale, receivedAt } = request;
  const record = await deps.selections.get(edition.edition, track.id);
  if (record === undefined) return refused(notComputed(locale));
  if (record.release !== undefined) return refused(alreadyReleased(locale));
  if (record.version !== seen) return stale(record, seen, request);

  const known = record.adjustments ?? noAdjustments;
  const decided = { version: record.version + 1, by: staffSub(principal), at: isoOf(receivedAt) };
  const adjustments = decide(known, decided);
  const list = await computeList(deps, edition, track, adjustments);
  const documentId = await deps.selections.keep(edition.edition, list);
  const figures = figuresOf(list);
  const { version, by: computedBy, at: computedAt } = decided;
  const next = { ...record, version, adjustments, documentId, figures, computedAt, computedBy };
  const { before, after, ...said } = deed(known);
  const event = staffActed(request, deps.ids, {
    ...said,
    edition: edition.edition,
    before: { ...before, version: seen, documentId: record.documentId },
    after: { ...after, version, documentId },
  });
  const shown = confinedTo(principal) === undefined ? { figures } : {};
  if (await deps.selections.replace(next, event)) {
    return ok({ track: track.id, version, ...shown });
  }
  const other = await deps.selections.get(edition.edition, track.id);
  return stale(other ?? record, seen, request);
};

/** Keeps a choice about one person, with its reason, and computes the list around it. */
const decideOnPerson = async (
  deps: SelectionDeps,
  request: PersonRequest,
  { choice, action }: { readonly choice: Adjustment['choice']; readonly action: string },
): Promise<Reply> => {
  const { params, body } = request;
  const { version: seen, applicationId, reason } = body;
  const [found, application] = await Promise.all([
    loadTrack(deps, params.edition, params.track),
    deps.applications.get(applicationId),
  ]);
  const isHere =
    application?.edition === params.edition &&
    application.track === params.track &&
    application.status === 'eligible';
  if (found === undefined || !isHere) return refused(notFound);
  return decideOn(deps, found, request, {
    seen,
    decide: (known, decided) => ({
      ...known,
      people: [...known.people, { applicationId, choice, reason, ...decided }],
    }),
    deed: (known) => ({
      subject: applicationId,
      action,
      before: { choice: choiceOf(known, applicationId) },
      after: { choice },
      why: reason,
    }),
  });
};

/** Puts a person in or sets one aside, with the reason; the list is computed around it. */
export const adjustSelection =
  (deps: SelectionDeps) =>
  (request: RequestOf<typeof routes.adjustSelection>): Promise<Reply> =>
    decideOnPerson(deps, request, { choice: request.body.choice, action: 'selection-adjusted' });

/**
 * Ranks a person by the reviews that are there, although fewer than are needed. Whom nobody has
 * reviewed has nothing to be ranked by.
 */
export const overrideReviews =
  (deps: SelectionDeps) =>
  async (request: RequestOf<typeof routes.overrideReviews>): Promise<Reply> => {
    const { params, body, locale } = request;
    const reviews = await deps.reviews.ofTrack(params.edition, params.track);
    const isReviewed = reviews.some(
      ({ applicationId, result }) => applicationId === body.applicationId && result !== undefined,
    );
    return isReviewed
      ? decideOnPerson(deps, request, { choice: 'rank', action: 'reviews-overridden' })
      : refused(nothingToRank(locale));
  };

/** Hands in the list of a partner that chooses for its section: by itself, or by the office. */
export const handInPartnerList =
  (deps: SelectionDeps) =>
  async (request: RequestOf<typeof routes.handInPartnerList>): Promise<Reply> => {
    const { params, body, locale } = request;
    const found = await loadTrack(deps, params.edition, params.track);
    const section = visibleSections(request.principal, found?.track.sections ?? []).find(
      ({ id }) => id === body.section,
    );
    if (found === undefined || section === undefined) return refused(notFound);
    if (section.selectedBy !== 'partner') return refused(partnerDoesNotChoose(locale));
    const cards = await everyApplication(deps.applications, { ...params, status: 'eligible' });
    const here = new Set(
      cards.filter((card) => card.section === section.id).map((card) => card.applicationId),
    );
    if (body.applicationIds.some((id) => !here.has(id))) {
      return refused(notInSection(body.applicationIds, here, locale));
    }
    const { version: seen, ...list } = body;
    return decideOn(deps, found, request, {
      seen,
      decide: (known, decided) => ({
        ...known,
        partnerLists: [...known.partnerLists, { ...list, ...decided }],
      }),
      deed: ({ partnerLists }) => ({
        subject: found.track.id,
        action: 'partner-list-handed-in',
        before: {
          section: section.id,
          people:
            partnerLists.findLast((one) => one.section === section.id)?.applicationIds.length ??
            null,
        },
        after: { section: section.id, people: body.applicationIds.length },
      }),
    });
  };
