import {
  type Contribution,
  hiddenFor,
  openReports,
  shownAgain,
} from '../../shared/domain/cohort-contribution.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { cohortText } from '../../shared/text/cohort.ts';
import type { CohortDeps } from './deps.ts';
import { shownToOffice } from './list-contributions.ts';
import type { routes } from './routes.ts';

type Request = RequestOf<typeof routes.decideOnContribution>;

/** How it stands after the decision; undefined where it stands so already. */
const decided = (one: Contribution, { body, receivedAt }: Request): Contribution | undefined => {
  if (!body.visible) {
    return one.hidden === undefined ? hiddenFor(one, body.reason, receivedAt) : undefined;
  }
  const isSettled = one.hidden === undefined && openReports(one).length === 0;
  return isSettled ? undefined : shownAgain(one);
};

/** Whether somebody has decided on it or reported it since it was read. */
const standsOtherwise = (one: Contribution, { read }: Request['body']): boolean =>
  read !== undefined &&
  (read.hidden !== (one.hidden !== undefined) || read.openReports !== openReports(one).length);

const attempts = 5;

/** Hides a contribution or shows it, which settles what was reported of it; the reason is audited. */
export const decideOnContribution =
  (deps: CohortDeps) =>
  async (request: Request): Promise<Reply> => {
    const { params, body, locale } = request;
    const { edition, contribution: id } = params;
    const words = cohortText(locale).moderation;
    const conflict = (code: keyof typeof words) =>
      refused({ code, status: 409, title: words[code] });
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const found = await deps.cohort.get(edition, id);
      if (found === undefined || found.removedAt !== undefined) return refused(notFound);
      if (found.revision !== body.revision) return conflict('text-changed');
      const next = decided(found, request);
      if (next === undefined) {
        const isOther = found.hidden !== undefined && found.hidden.reason !== body.reason;
        return isOther ? conflict('decided-otherwise') : ok(shownToOffice(found));
      }
      if (standsOtherwise(found, body)) return conflict('changed-since');
      const event = staffActed(request, deps.ids, {
        subject: found.author.applicationId,
        edition,
        action: body.visible ? 'contribution-shown' : 'contribution-hidden',
        before: { visible: found.hidden === undefined },
        after: { contribution: id, visible: body.visible },
        why: body.reason,
      });
      if (await deps.cohort.write({ before: found, next, event })) return ok(shownToOffice(next));
    }
    throw new Error('The contribution is written without end');
  };
