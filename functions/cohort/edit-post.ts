import {
  authorOf,
  type Contribution,
  rewritten,
  saysTheSame,
} from '../../shared/domain/cohort-contribution.ts';
import { acting } from '../../shared/domain/cohort-member.ts';
import { readPost } from '../../shared/domain/cohort-text.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { actInSpace, type Decided } from './act.ts';
import type { CohortDeps } from './deps.ts';
import { findOwnPost } from './find-contribution.ts';
import { inSpace, type Space } from './open-space.ts';
import { EditPage } from './pages/edit-page.tsx';
import { faultyReply, type Refusal, refusedReply, whyNotWritten } from './refusals.ts';
import type { routes } from './routes.ts';
import { shownTo } from './shown.ts';

const written = (space: Space, post: Contribution): Reply =>
  ok(shownTo(space, post), { seeOther: `/my/cohort/contributions/${post.id}` });

/** The text of an own post in its form. */
export const showText = (deps: CohortDeps) =>
  inSpace(deps, async (space, { params, locale }: RequestOf<typeof routes.showText>) => {
    const found = await findOwnPost(deps, space, params.contribution);
    if (found === undefined) return refused(notFound);
    return ok(shownTo(space, found), { page: () => EditPage({ space, post: found, locale }) });
  });

/** Changes the text of an own post, unless another window has meanwhile. */
export const editPost = (deps: CohortDeps) =>
  actInSpace(deps, async (space, request: RequestOf<typeof routes.editPost>): Promise<Decided> => {
    const { params, body, receivedAt, locale } = request;
    const { participant, member } = space;
    const post = await findOwnPost(deps, space, params.contribution);
    if (post === undefined) return refused(notFound);
    const { text } = body;
    const show = (more: Refusal) => EditPage({ space, post, locale, typed: text, ...more });
    const read = readPost({ text });
    if ('faults' in read) return faultyReply(read.faults, locale, show);
    if (saysTheSame(post, read.written)) return written(space, post);
    const why = whyNotWritten(space, post, body.revision);
    if (why !== undefined) return refusedReply(why, locale, show);
    const next = rewritten(post, authorOf(participant), read.written, receivedAt);
    return {
      change: { before: post, next, by: { member: acting(member), stage: participant.stage } },
      reply: written(space, next),
    };
  });
