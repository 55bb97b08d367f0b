import { type Application, cardOf } from '../../shared/domain/application.ts';
import { type Duplicate, duplicateState } from '../../shared/domain/duplicate.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { ApplicationsDeps } from './deps.ts';
import type { duplicateRoutes } from './duplicate-routes.ts';

/** One of the two as staff see it, with where its documents and references lie. */
const shown = (application: Application) => {
  const { applicationId, merged } = application;
  const address = `/staff/applications/${applicationId}`;
  return {
    ...cardOf(application),
    ...(merged === undefined ? {} : { mergedInto: merged.into }),
    documents: `${address}/documents`,
    references: `${address}/endorsements`,
  };
};

/** A pair with its two applications. */
export const shownPair = async (
  { applications }: Pick<ApplicationsDeps, 'applications'>,
  duplicate: Duplicate,
) => {
  const { duplicateId, same, noticedAt, applicationIds, dismissed, merged } = duplicate;
  const both = await Promise.all(applicationIds.map((id) => applications.get(id)));
  return {
    ...{ duplicateId, state: duplicateState(duplicate), same, noticedAt, dismissed, merged },
    applications: both.flatMap((found) => (found === undefined ? [] : [shown(found)])),
  };
};

/** Every pair of an edition, or those that staff have not looked at. */
export const listDuplicates =
  (deps: Pick<ApplicationsDeps, 'applications' | 'duplicates'>) =>
  async ({ params, query }: RequestOf<typeof duplicateRoutes.listDuplicates>): Promise<Reply> => {
    const pairs = await deps.duplicates.list(params.edition);
    const asked = pairs.filter(
      (pair) => query.state === undefined || duplicateState(pair) === query.state,
    );
    return ok({ duplicates: await Promise.all(asked.map((pair) => shownPair(deps, pair))) });
  };
