import { reportedBy } from '../../shared/domain/cohort-contribution.ts';
import { acting } from '../../shared/domain/cohort-member.ts';
import { longestReason } from '../../shared/domain/cohort-text.ts';
import { lengthOf, severalLines } from '../../shared/domain/typed-text.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, refused } from '../../shared/http/reply.ts';
import { actInSpace, type Decided } from './act.ts';
import type { CohortDeps } from './deps.ts';
import { findContribution } from './find-contribution.ts';
import { ContributionPage } from './pages/contribution-page.tsx';
import { faultyReply, type Refusal } from './refusals.ts';
import type { routes } from './routes.ts';
import { isOwn } from './shown.ts';

type Request = RequestOf<typeof routes.reportContribution>;

/** Tells the office of what somebody else wrote. Once: the same person's second word changes nothing. */
export const reportContribution = (deps: CohortDeps) =>
  actInSpace(deps, async (space, request: Request): Promise<Decided> => {
    const { params, body, receivedAt, locale } = request;
    const { participant, member } = space;
    const found = await findContribution(deps, space, params.contribution);
    if (found === undefined || isOwn(found, space)) return refused(notFound);
    const reason = severalLines(body.reason);
    const show = (more: Refusal) =>
      ContributionPage({ space, contribution: found, locale, typed: body.reason, ...more });
    if (reason === '' || lengthOf(reason) > longestReason) {
      const code = reason === '' ? 'required' : 'too-long';
      return faultyReply([{ at: 'reason', code }], locale, show);
    }
    const reply = ok(
      { id: found.id, reported: true },
      { seeOther: `/my/cohort/contributions/${found.id}` },
    );
    const by = participant.applicationId;
    const next = reportedBy(found, { by, reason }, receivedAt);
    return next === undefined
      ? reply
      : {
          change: { before: found, next, by: { member: acting(member), stage: participant.stage } },
          reply,
        };
  });
