import type { ProposalReview } from '../../../shared/domain/proposal.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { proposalText } from '../../../shared/text/proposals.ts';
import { Moment } from '../../../shared/ui/moment.tsx';

/** What the reviewers decided and why, the latest first. */
export const Comments = (props: {
  readonly reviews: readonly ProposalReview[];
  readonly zone: string;
  readonly locale: Locale;
}) => {
  const { reviews, zone, locale } = props;
  const words = proposalText(locale).comments;
  if (reviews.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {reviews.map(({ version, decision, comment, decidedAt }) => (
        <article class="note">
          <h3>
            {words.onVersion(version)} · {words.decisions[decision]}
          </h3>
          {comment === '' ? (
            <p class="soft">{words.none}</p>
          ) : (
            <p dir="auto" class="typed">
              {comment}
            </p>
          )}
          <p class="soft small">
            <Moment at={Date.parse(decidedAt)} zone={zone} locale={locale} />
          </p>
        </article>
      ))}
    </section>
  );
};
