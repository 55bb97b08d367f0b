import type { Discussion } from '../../shared/domain/discussion.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import type { Review } from '../../shared/domain/review.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import type { ReviewDeps } from './deps.ts';
import { panelNames } from './panel-names.ts';
import { ownReviewFirst } from './refusals.ts';

type Deps = Pick<ReviewDeps, 'reviews' | 'discussions' | 'editions'>;

export interface LoadedDiscussion {
  readonly discussion: Discussion;
  /** All reviews of the application, void ones too, so that everybody keeps their letter. */
  readonly reviews: readonly Review[];
  /** What reviewers call each other, by stable id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The discussion of an application as the office reads it; undefined where there is none. */
export const loadDiscussion = async (
  deps: Deps,
  applicationId: string,
  locale: Locale,
): Promise<LoadedDiscussion | undefined> => {
  const [discussion, reviews] = await Promise.all([
    deps.discussions.get(applicationId),
    deps.reviews.ofApplication(applicationId),
  ]);
  const record = discussion && (await deps.editions.get(discussion.edition));
  const track = record && trackOf(record.edition, discussion.track);
  if (discussion === undefined || track === undefined) return undefined;
  return { discussion, reviews, names: panelNames(reviews, track.selection.review, locale) };
};

/**
 * The same as a reviewer of it, or why they may not: before the own review is submitted the answer
 * does not depend on whether there is a discussion.
 */
export const loadOwnDiscussion = async (
  deps: Deps,
  { applicationId, sub, locale }: { applicationId: string; sub: string; locale: Locale },
): Promise<(LoadedDiscussion & { readonly own: Review }) | { readonly refusal: Problem }> => {
  const own = await deps.reviews.get(applicationId, sub);
  if (own === undefined || own.status === 'void') return { refusal: notFound };
  if (own.status !== 'done') return { refusal: ownReviewFirst(locale) };
  const loaded = await loadDiscussion(deps, applicationId, locale);
  return loaded === undefined ? { refusal: notFound } : { ...loaded, own };
};
