import {
  type SeminarExcuses,
  withExcuse,
  withoutExcuse,
} from '../../shared/domain/seminar-excuse.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { TrainingDeps } from './deps.ts';
import { heldAt } from './held-seminars.ts';
import type { routes } from './routes.ts';

type Asked = RequestOf<typeof routes.excuseSeminar> | RequestOf<typeof routes.takeBackExcuse>;

const attempts = 5;

/** Whether a seminar counts for all who were expected; said again, it changes nothing. */
const settle = async (
  deps: TrainingDeps,
  request: Asked,
  reason: string | undefined,
): Promise<Reply> => {
  const { edition, seminar } = request.params;
  const record = await deps.editions.get(edition);
  if (record === undefined || heldAt(record.edition, seminar) === undefined) {
    return refused(notFound);
  }
  const at = isoOf(request.receivedAt);
  const change = (excuses: SeminarExcuses): SeminarExcuses =>
    reason === undefined
      ? withoutExcuse(excuses, seminar)
      : withExcuse(excuses, seminar, { at, reason });
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const excuses = await deps.seminars.excuses(edition);
    const stands = Object.hasOwn(excuses.excused, seminar);
    if (stands === (reason !== undefined)) return ok({ seminar, excused: stands });
    const event = staffActed(request, deps.ids, {
      ...{ subject: seminar, edition, action: 'seminar-excused' },
      before: { excused: stands },
      after: { excused: !stands },
      ...(reason === undefined ? {} : { why: reason }),
    });
    if (await deps.seminars.replaceExcuses(change(excuses), event)) {
      return ok({ seminar, excused: !stands });
    }
  }
  throw new Error(`The excuses of ${edition} are written without end`);
};

/** Counts a seminar for all who were expected: the line broke down. */
export const excuseSeminar =
  (deps: TrainingDeps) =>
  (request: RequestOf<typeof routes.excuseSeminar>): Promise<Reply> =>
    settle(deps, request, request.body.reason);

/** Takes the excuse back. */
export const takeBackExcuse =
  (deps: TrainingDeps) =>
  (request: RequestOf<typeof routes.takeBackExcuse>): Promise<Reply> =>
    settle(deps, request, undefined);
