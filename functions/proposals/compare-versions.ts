import { versionPair } from '../../shared/domain/proposal-comparison.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { comparisonOf } from './comparison-data.ts';
import type { ProposalsDeps } from './deps.ts';
import { openForReader } from './open-for-reader.ts';
import type { routes } from './routes.ts';

/** Two submitted versions beside each other, for whoever reviews or decides. */
export const compareVersions =
  (deps: ProposalsDeps) =>
  async (request: RequestOf<typeof routes.compareVersions>): Promise<Reply> => {
    const { params, query, principal, locale } = request;
    const opened = await openForReader(deps, params.applicationId, principal);
    const pair = opened && versionPair(opened.file, query);
    if (opened === undefined || pair === undefined) return refused(notFound);
    return ok({
      applicationId: params.applicationId,
      ...comparisonOf(opened.headings, pair, locale),
    });
  };
