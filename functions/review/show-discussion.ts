import { isDiscussionOpen } from '../../shared/domain/discussion.ts';
import { mayRevise } from '../../shared/domain/review.ts';
import { spreadOf } from '../../shared/domain/review-scores.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { staffSub } from '../../shared/http/staff-sub.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { reviewText } from '../../shared/text/review.ts';
import type { ReviewDeps } from './deps.ts';
import { type LoadedDiscussion, loadDiscussion, loadOwnDiscussion } from './load-discussion.ts';
import type { routes } from './routes.ts';

type Deps = Pick<ReviewDeps, 'reviews' | 'discussions' | 'editions'>;

const frameOf = ({ discussion }: LoadedDiscussion, now: number) => ({
  applicationId: discussion.applicationId,
  reference: discussion.reference,
  openedAt: discussion.openedAt,
  closesAt: discussion.closesAt,
  open: isDiscussionOpen(discussion, now),
});

/** What was said, by nobody's id: by the name that reviewers have for each other. */
const postsOf = ({ discussion, names }: LoadedDiscussion, reader: string, locale: Locale) =>
  discussion.posts.map(({ at, by, role, text }) => ({
    at,
    by: role === 'office' ? reviewText(locale).office : names.get(by),
    own: by === reader,
    text,
  }));

/** The discussion as a reviewer reads it who has submitted their own review. */
export const showDiscussion =
  (deps: Deps) =>
  async (asked: RequestOf<typeof routes.showDiscussion>): Promise<Reply> => {
    const { params, principal, locale, receivedAt: now } = asked;
    const sub = staffSub(principal);
    const loaded = await loadOwnDiscussion(deps, { ...params, sub, locale });
    if ('refusal' in loaded) return refused(loaded.refusal);
    const frame = frameOf(loaded, now);
    return ok({
      ...frame,
      you: loaded.names.get(sub),
      posts: postsOf(loaded, sub, locale),
      mayRevise: frame.open && mayRevise(loaded.own),
    });
  };

/** The discussion as the office reads it, with who is who and what became of the scores. */
export const showDiscussionToOffice =
  (deps: Deps) =>
  async (asked: RequestOf<typeof routes.showDiscussionToOffice>): Promise<Reply> => {
    const { params, principal, locale, receivedAt: now } = asked;
    const loaded = await loadDiscussion(deps, params.applicationId, locale);
    if (loaded === undefined) return refused(notFound);
    const { reviews, names, discussion } = loaded;
    const counting = reviews.filter(({ status }) => status === 'done');
    return ok({
      ...frameOf(loaded, now),
      closed: discussion.closed,
      spread: spreadOf(counting.flatMap(({ result }) => result?.score ?? [])),
      reviewers: reviews.map(({ reviewer, status, result, earlier = [] }) => ({
        sub: reviewer.sub,
        email: reviewer.email,
        name: names.get(reviewer.sub),
        status,
        score: result?.score,
        earlier: earlier.map(({ result: before, until }) => ({ score: before?.score, until })),
      })),
      posts: postsOf(loaded, staffSub(principal), locale),
    });
  };
