import { learningReport } from '../../shared/domain/evaluation-report.ts';
import { achievementReport } from '../../shared/domain/report.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Deps } from './deps.ts';
import { ReportPage } from './pages/report-page.tsx';
import type { routes } from './routes.ts';

/** The report of an edition, from what one call of the repository finds, whatever its size. */
export const showAchievements =
  ({ reports }: Deps) =>
  async ({
    params,
    locale,
    receivedAt: now,
  }: RequestOf<typeof routes.showAchievements>): Promise<Reply> => {
    const source = await reports.find(params.year);
    if (source === undefined) return refused(notFound);
    const learning = learningReport({ ...source, now });
    const report = achievementReport(source.edition, source.entries, learning);
    const { contact } = source.edition;
    return ok(report, { page: () => ReportPage({ report, contact, locale }) });
  };
