import type { Comments } from '../../shared/domain/evaluation-answers.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { EvaluationsDeps } from './deps.ts';
import type { routes } from './routes.ts';

const linesOf = ({ track, section, words }: Comments) =>
  Object.entries(words).flatMap(([questionnaire, written]) =>
    Object.entries(written).map(([about, text]) => ({
      ...{ questionnaire, about, track, section, text },
    })),
  );

const orderOf = ({
  questionnaire,
  about,
  track,
  section,
  text,
}: ReturnType<typeof linesOf>[number]) => [questionnaire, about, track, section, text].join('\n');

/** What people wrote, each line by itself: neither who, nor what else the same person said. */
export const listComments =
  ({ editions, evaluations }: Pick<EvaluationsDeps, 'editions' | 'evaluations'>) =>
  async ({ params }: RequestOf<typeof routes.listComments>): Promise<Reply> => {
    const [record, comments] = await Promise.all([
      editions.get(params.edition),
      evaluations.comments(params.edition),
    ]);
    if (record?.edition.evaluation === undefined) return refused(notFound);
    const lines = comments
      .flatMap(linesOf)
      .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
    return ok({ edition: params.edition, comments: lines });
  };
