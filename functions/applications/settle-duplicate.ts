import {
  type Application,
  canBecome,
  mergedWith,
  unmerged,
} from '../../shared/domain/application.ts';
import {
  type Duplicate,
  dismissed,
  duplicateState,
  mergedInto,
  otherOf,
  separated,
} from '../../shared/domain/duplicate.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import { duplicateText } from '../../shared/text/duplicates.ts';
import type { Locale } from '../../shared/text/locale.ts';
import type { ApplicationsDeps } from './deps.ts';
import type { duplicateRoutes } from './duplicate-routes.ts';
import { shownPair } from './list-duplicates.ts';

type Deps = Pick<ApplicationsDeps, 'applications' | 'duplicates' | 'ids'>;
type Asked = Pick<
  RequestOf<typeof duplicateRoutes.separateDuplicate>,
  'params' | 'principal' | 'receivedAt'
>;

const conflict = (
  code: keyof ReturnType<typeof duplicateText>['refused'],
  locale: Locale,
): Problem => ({ code, status: 409, ...duplicateText(locale).refused[code] });

const settledBy = ({ principal, receivedAt }: Asked) => ({
  at: isoOf(receivedAt),
  by: staffSub(principal),
});

/** The later of the two that were submitted: it is what the person wants to be judged by. */
const latestOf = (applications: readonly Application[]): Application | undefined =>
  applications.toSorted((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? 1 : -1))[0];

const bothOf = async (
  { applications }: Deps,
  { applicationIds }: Duplicate,
): Promise<readonly Application[]> => {
  const both = await Promise.all(applicationIds.map((id) => applications.get(id)));
  return both.filter((found) => found !== undefined);
};

const answered = async (deps: Deps, { params }: Asked): Promise<Reply> => {
  const pair = await deps.duplicates.get(params.edition, params.duplicateId);
  return pair === undefined ? refused(notFound) : ok(await shownPair(deps, pair));
};

/**
 * Keeps one application as the person's live one. The other is kept as it is, and is no longer
 * assigned, selected or written to. One that a decision was released on stays what it is.
 */
export const mergeDuplicate =
  (deps: Deps) =>
  async (request: RequestOf<typeof duplicateRoutes.mergeDuplicate>): Promise<Reply> => {
    const { params, body, locale } = request;
    const pair = await deps.duplicates.get(params.edition, params.duplicateId);
    if (pair === undefined) return refused(notFound);
    const both = await bothOf(deps, pair);
    const keep = body.keep ?? latestOf(both)?.applicationId ?? '';
    if (pair.merged?.kept === keep) return answered(deps, request);
    if (pair.merged !== undefined) return refused(conflict('duplicate-settled', locale));
    const kept = both.find(({ applicationId }) => applicationId === keep);
    const other = both.find(({ applicationId }) => applicationId === otherOf(pair, keep));
    if (kept === undefined || other === undefined)
      return refused(conflict('not-of-the-pair', locale));
    if (kept.status === 'merged' || kept.status === 'withdrawn') {
      return refused(conflict('kept-is-not-live', locale));
    }
    if (!canBecome(other.status, 'merged') || other.toldAt !== undefined) {
      return refused(conflict('already-decided', locale));
    }
    const next = mergedWith(other, keep);
    const event = staffActed(request, deps.ids, {
      ...{ subject: other.applicationId, edition: params.edition, action: 'application-merged' },
      before: { status: other.status },
      after: { status: next.status, into: keep },
      why: body.reason,
    });
    const settled = mergedInto(pair, keep, settledBy(request));
    return (await deps.duplicates.settle(settled, next, event))
      ? answered(deps, request)
      : refused(conflict('duplicate-changed', locale));
  };

/** Takes two applications apart again; the one that was merged stands where it stood. */
export const separateDuplicate =
  (deps: Deps) =>
  async (request: RequestOf<typeof duplicateRoutes.separateDuplicate>): Promise<Reply> => {
    const { params, body, locale } = request;
    const pair = await deps.duplicates.get(params.edition, params.duplicateId);
    if (pair === undefined) return refused(notFound);
    if (pair.merged === undefined) return answered(deps, request);
    const other = await deps.applications.get(otherOf(pair, pair.merged.kept));
    if (other?.status !== 'merged') return refused(conflict('already-decided', locale));
    const next = unmerged(other);
    const event = staffActed(request, deps.ids, {
      ...{ subject: other.applicationId, edition: params.edition, action: 'application-separated' },
      before: { status: other.status },
      after: { status: next.status },
      why: body.reason,
    });
    return (await deps.duplicates.settle(separated(pair), next, event))
      ? answered(deps, request)
      : refused(conflict('duplicate-changed', locale));
  };

/** Two people after all. What is equal now never flags them again. */
export const dismissDuplicate =
  (deps: Deps) =>
  async (request: RequestOf<typeof duplicateRoutes.dismissDuplicate>): Promise<Reply> => {
    const { params, body, locale } = request;
    const pair = await deps.duplicates.get(params.edition, params.duplicateId);
    if (pair === undefined) return refused(notFound);
    const state = duplicateState(pair);
    if (state === 'merged') return refused(conflict('duplicate-settled', locale));
    if (state === 'dismissed') return answered(deps, request);
    const event = staffActed(request, deps.ids, {
      ...{ subject: pair.duplicateId, edition: params.edition, action: 'duplicate-dismissed' },
      before: { state },
      after: { state: 'dismissed', same: pair.same.join(' ') },
      why: body.reason,
    });
    return (await deps.duplicates.replace(dismissed(pair, settledBy(request)), event))
      ? answered(deps, request)
      : refused(conflict('duplicate-changed', locale));
  };
