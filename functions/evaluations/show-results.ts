import type { Ratings } from '../../shared/domain/evaluation-answers.ts';
import { meansOf } from '../../shared/domain/evaluation-figures.ts';
import { learningForOffice } from '../../shared/domain/evaluation-report.ts';
import { everythingHeld } from '../../shared/domain/timetable.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { EvaluationsDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** The figures of an edition as they come in, for the office. */
export const showResults =
  (deps: EvaluationsDeps) =>
  async ({ params, receivedAt: now }: RequestOf<typeof routes.showResults>): Promise<Reply> => {
    const { edition: year } = params;
    const [record, participation, answers, { sessions: published }] = await Promise.all([
      deps.editions.get(year),
      deps.participation.get(year),
      deps.evaluations.answers(year),
      deps.timetables.current(year),
    ]);
    if (record?.edition.evaluation === undefined) return refused(notFound);
    const { edition } = record;
    const rated: readonly Ratings[] = answers.flatMap(({ ratings }) =>
      ratings.sessions === undefined ? [] : [ratings.sessions],
    );
    const held = everythingHeld(edition, published).map(({ id, title, startsAt }) => ({
      ...{ id, title, startsAt },
      answers: rated.filter((ratings) => ratings[id] !== undefined).length,
    }));
    return ok({
      edition: year,
      ...learningForOffice({ edition, entries: Object.values(participation), answers, now }),
      sessions: meansOf(
        held.filter((session) => session.answers > 0),
        rated,
      ),
    });
  };
