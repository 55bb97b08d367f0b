import { discussionClosed } from '../../shared/domain/discussion.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ReviewDeps } from './deps.ts';
import { changedElsewhere } from './refusals.ts';
import type { routes } from './routes.ts';

/** Closes a discussion before its time is over; again is the same answer. */
export const closeDiscussion =
  ({ discussions, ids }: Pick<ReviewDeps, 'discussions' | 'ids'>) =>
  async (asked: RequestOf<typeof routes.closeDiscussion>): Promise<Reply> => {
    const { params, body, principal, locale, receivedAt } = asked;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const discussion = await discussions.get(params.applicationId);
      if (discussion === undefined) return refused(notFound);
      const answer = ok({ ...params, open: false });
      if (discussion.closed !== undefined) return answer;
      const closed = { at: isoOf(receivedAt), by: staffSub(principal) };
      const event = staffActed(asked, ids, {
        ...{ subject: params.applicationId, edition: discussion.edition },
        action: 'discussion-closed',
        before: { closesAt: discussion.closesAt, posts: discussion.posts.length },
        after: { closedAt: closed.at },
        why: body.why,
      });
      if (await discussions.replace(discussionClosed(discussion, closed), event)) return answer;
    }
    return refused(changedElsewhere(locale));
  };
