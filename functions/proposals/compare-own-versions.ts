import { versionPair } from '../../shared/domain/proposal-comparison.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { comparisonOf } from './comparison-data.ts';
import type { ProposalsDeps } from './deps.ts';
import { openOwn } from './own-proposal.ts';
import { ComparisonPage } from './pages/comparison-page.tsx';
import type { routes } from './routes.ts';

/** Two of the person's own submitted versions beside each other. */
export const compareOwnVersions =
  (deps: ProposalsDeps) =>
  async (request: RequestOf<typeof routes.compareOwnVersions>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    const pair = opened && versionPair(opened.file, request.query);
    if (opened === undefined || pair === undefined) return refused(notFound);
    const { locale } = request;
    const comparison = comparisonOf(opened.headings, pair, locale);
    return ok(comparison, { page: () => ComparisonPage({ opened, comparison, locale }) });
  };
