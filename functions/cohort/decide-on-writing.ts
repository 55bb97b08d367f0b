import {
  type CohortMember,
  newMember,
  writingClosed,
  writingReopened,
} from '../../shared/domain/cohort-member.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { cohortText } from '../../shared/text/cohort.ts';
import type { CohortDeps } from './deps.ts';
import type { routes } from './routes.ts';

type Request = RequestOf<typeof routes.decideOnWriting>;

/** How the person stands after the decision; undefined where they stand so already. */
const decided = (member: CohortMember, { body, receivedAt }: Request): CohortMember | undefined => {
  if (body.open) return member.closed === undefined ? undefined : writingReopened(member);
  if (member.closed?.reason === body.reason) return undefined;
  return writingClosed(member, { at: isoOf(receivedAt), reason: body.reason });
};

/** Whether somebody has decided on it since it was read. */
const standsOtherwise = ({ closed }: CohortMember, { read }: Request['body']): boolean =>
  read !== undefined && read.open !== (closed === undefined);

const told = ({ applicationId, closed }: CohortMember): Reply =>
  ok({ applicationId, open: closed === undefined, closed });

/** The member of that edition; undefined where there is none. */
const memberIn = async (deps: CohortDeps, { applicationId, edition }: Request['params']) => {
  const [participant, known] = await Promise.all([
    deps.participants.get(applicationId),
    deps.cohort.member(applicationId),
  ]);
  return participant?.edition === edition ? (known ?? newMember(participant)) : undefined;
};

/** Whether somebody may write, and what they were told where they may not. */
export const showWriting =
  (deps: CohortDeps) =>
  async ({ params }: RequestOf<typeof routes.showWriting>): Promise<Reply> => {
    const member = await memberIn(deps, params);
    return member === undefined ? refused(notFound) : told(member);
  };

const attempts = 5;

/** Closes writing for one person, or reopens it. What they wrote stays as it is. */
export const decideOnWriting =
  (deps: CohortDeps) =>
  async (request: Request): Promise<Reply> => {
    const { params, body, locale } = request;
    const { applicationId, edition } = params;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const member = await memberIn(deps, params);
      if (member === undefined) return refused(notFound);
      const next = decided(member, request);
      if (next === undefined) return told(member);
      if (standsOtherwise(member, body)) {
        const title = cohortText(locale).moderation['writing-decided'];
        return refused({ code: 'writing-decided', status: 409, title });
      }
      const event = staffActed(request, deps.ids, {
        subject: applicationId,
        edition,
        action: body.open ? 'writing-reopened' : 'writing-closed',
        before: { open: member.closed === undefined },
        after: { open: body.open },
        why: body.reason,
      });
      if (await deps.cohort.replaceMember(next, event)) return told(next);
    }
    throw new Error('The member is written without end');
  };
