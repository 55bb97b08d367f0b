import { openFlags } from '../../shared/domain/duplicate.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import { rulesOf } from '../../shared/domain/eligibility-rules.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { requirementText } from '../../shared/ui/requirement.ts';
import type { ApplicationsDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** The decision on an application for staff: each rule in words, its evidence, its version. */
export const showEligibility =
  ({
    applications,
    editions,
    duplicates,
  }: Pick<ApplicationsDeps, 'applications' | 'editions' | 'duplicates'>) =>
  async (request: RequestOf<typeof routes.showEligibility>): Promise<Reply> => {
    const { params, locale } = request;
    const application = await applications.get(params.applicationId);
    if (application?.eligibility === undefined) return refused(notFound);
    const [record, pairs] = await Promise.all([
      editions.get(application.edition),
      duplicates.list(application.edition),
    ]);
    const track = record && trackOf(record.edition, application.track);
    const rules = track === undefined ? [] : rulesOf(track.eligibility);
    const { eligibility, applicationId, reference, status, toldAt } = application;
    return ok({
      duplicates: openFlags(pairs)(application.applicationId),
      ...{ applicationId, reference, status, toldAt, ...eligibility },
      rules: eligibility.rules.map((result) => {
        const rule = rules.find(({ id }) => id === result.rule);
        return { ...result, ...(rule && { requirement: requirementText(rule, locale) }) };
      }),
    });
  };
