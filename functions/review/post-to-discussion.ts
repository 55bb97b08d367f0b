import {
  type Discussion,
  type DiscussionPost,
  isDiscussionOpen,
  isRepeated,
  mostPosts,
  withPost,
} from '../../shared/domain/discussion.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import { redactorFor } from '../../shared/domain/reviewed-answers.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { created, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { ReviewDeps } from './deps.ts';
import { loadOwnDiscussion } from './load-discussion.ts';
import { isInReview } from './load-review.ts';
import { changedElsewhere, discussionIsClosed, discussionIsFull } from './refusals.ts';
import type { routes } from './routes.ts';
import { veilOf } from './veil-of.ts';

type Asked = RequestOf<typeof routes.postToDiscussion | typeof routes.postAsOffice>;

const attempts = 5;

/** Adds the post behind whatever was said meanwhile; the same words again are the same post. */
const post = async (
  deps: ReviewDeps,
  asked: Asked,
  first: Discussion,
  role: DiscussionPost['role'],
): Promise<Reply> => {
  const { params, body, principal, locale, receivedAt: now } = asked;
  const application = await deps.applications.get(params.applicationId);
  if (application === undefined) return refused(notFound);
  const [saved, record] = await Promise.all([
    deps.applications.answersOf(application),
    deps.editions.get(application.edition),
  ]);
  const track = record && trackOf(record.edition, application.track);
  const answers = saved?.answers ?? {};
  // Whoever writes may have read the person's name elsewhere; whoever reads it must not.
  const veil = track === undefined ? { person: true } : veilOf(track, answers);
  const text = redactorFor(answers, veil)(body.text);
  const said: DiscussionPost = { at: isoOf(now), by: staffSub(principal), role, text };
  const answer = created({ at: said.at, text });
  const event =
    role === 'office'
      ? staffActed(asked, deps.ids, {
          ...{ subject: params.applicationId, edition: first.edition },
          action: 'discussion-posted',
        })
      : undefined;
  let discussion: Discussion | undefined = first;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (discussion === undefined) return refused(notFound);
    if (isRepeated(discussion, said)) return answer;
    if (!isInReview(application) || !isDiscussionOpen(discussion, now)) {
      return refused(discussionIsClosed(locale));
    }
    if (discussion.posts.length >= mostPosts) return refused(discussionIsFull(locale));
    if (await deps.discussions.replace(withPost(discussion, said), event)) return answer;
    discussion = await deps.discussions.get(params.applicationId);
  }
  return refused(changedElsewhere(locale));
};

/** A reviewer who has submitted says something. */
export const postToDiscussion =
  (deps: ReviewDeps) =>
  async (asked: RequestOf<typeof routes.postToDiscussion>): Promise<Reply> => {
    const { params, principal, locale } = asked;
    const loaded = await loadOwnDiscussion(deps, { ...params, sub: staffSub(principal), locale });
    return 'refusal' in loaded
      ? refused(loaded.refusal)
      : post(deps, asked, loaded.discussion, 'reviewer');
  };

/** The office says something; that it did is in the audit log. */
export const postAsOffice =
  (deps: ReviewDeps) =>
  async (asked: RequestOf<typeof routes.postAsOffice>): Promise<Reply> => {
    const discussion = await deps.discussions.get(asked.params.applicationId);
    return discussion === undefined ? refused(notFound) : post(deps, asked, discussion, 'office');
  };
