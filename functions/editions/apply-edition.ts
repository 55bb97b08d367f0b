import { EditionApplied } from '../../events/edition-applied.ts';
import { diffEditions, type EditionChange } from '../../shared/domain/edition-diff.ts';
import { type MovedDate, movedDates } from '../../shared/domain/moved-dates.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { auditOf } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import type { Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { checkFile, checkSuccession } from './check-file.ts';
import type { Deps } from './deps.ts';
import type { routes } from './routes.ts';

const conflict: Problem = {
  code: 'edition-changed-meanwhile',
  status: 409,
  title: 'Somebody else has changed this edition. Look at the difference again.',
};

/** The most that one event carries. */
const mostMoved = 300;
/** The most that one line of the audit log names. */
const mostNamed = 40;

/** What dates were, or are, for the audit log: by their kind, track and section. */
const datesIn = (
  moved: readonly MovedDate[],
  which: 'before' | 'after',
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    moved.slice(0, mostNamed).map((one) => {
      const names = [one.date, one.track, one.section].filter((name) => name !== undefined);
      return [names.map(camelCase).join('.').slice(0, 60), one[which]];
    }),
  );

const camelCase = (name: string): string =>
  name.replaceAll(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());

const appliedEvent = (
  { ids }: Deps,
  { params: { edition }, principal, receivedAt }: RequestOf<typeof routes.applyEdition>,
  data: {
    readonly version: number;
    readonly changes: readonly EditionChange[];
    readonly moved: readonly MovedDate[];
  },
): EditionApplied =>
  EditionApplied.parse({
    id: ids.newId(),
    type: 'EditionApplied.v1',
    source: 'cpi.editions',
    time: isoOf(receivedAt),
    subject: edition,
    edition,
    data: {
      version: data.version,
      changed: data.version === 1 ? [] : data.changes.slice(0, 500).map(({ path }) => path),
      ...(data.moved.length === 0 ? {} : { moved: data.moved.slice(0, mostMoved) }),
    },
    audit: auditOf(principal, {
      action: 'edition-applied',
      before: { version: data.version - 1, ...datesIn(data.moved, 'before') },
      after: { version: data.version, ...datesIn(data.moved, 'after') },
    }),
  });

/** Checks the file and puts it in force. Nothing is applied in part; the same file changes nothing. */
export const applyEdition =
  (deps: Deps) =>
  async (request: RequestOf<typeof routes.applyEdition>): Promise<Reply> => {
    const { params, query, body, receivedAt } = request;
    const checked = checkFile(params.edition, body);
    if (!checked.ok) return refused(checked.problem);

    const current = await deps.editions.get(params.edition);
    const broken = checkSuccession(current?.edition, checked.edition, receivedAt);
    if (broken !== undefined) return refused(broken);
    const expected = query.ifVersion ?? current?.version ?? 0;
    const changes = diffEditions(current?.edition, checked.edition);
    const moved = current === undefined ? [] : movedDates(current.edition, checked.edition);
    const appliedAt = isoOf(receivedAt);
    const outcome = await deps.editions.apply(checked.edition, {
      appliedAt,
      ifVersion: expected,
      event: appliedEvent(deps, request, {
        version: expected + 1,
        changes,
        moved,
      }),
    });
    if (outcome === 'conflict') return refused(conflict);
    const version = outcome === 'unchanged' ? current?.version : expected + 1;
    return ok({ edition: params.edition, outcome, version, changes });
  };
