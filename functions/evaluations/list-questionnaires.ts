import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { EvaluationsDeps } from './deps.ts';
import { openOwnEvaluation, openTo, unratedSessions } from './own-evaluation.ts';
import { ListPage } from './pages/list-page.tsx';
import type { routes } from './routes.ts';

/** What the person is asked now. */
export const listQuestionnaires =
  (deps: EvaluationsDeps) =>
  async (request: RequestOf<typeof routes.listQuestionnaires>): Promise<Reply> => {
    const own = await openOwnEvaluation(deps, request);
    if (own === undefined) return refused(notFound);
    const { receivedAt, locale } = request;
    const open = openTo(own, receivedAt);
    return ok(
      {
        open: open.map(({ questionnaire, closesAt, isAnswered }) => ({
          ...{ questionnaire, isAnswered },
          closesAt: isoOf(closesAt),
        })),
        sessionsToRate: unratedSessions(own).length,
      },
      { page: () => ListPage({ own, open, locale }) },
    );
  };
