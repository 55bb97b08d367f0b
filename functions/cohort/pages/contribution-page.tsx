import type { Contribution } from '../../../shared/domain/cohort-contribution.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { errorPropsByName } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/fields.tsx';
import type { Space } from '../open-space.ts';
import type { Refusal } from '../refusals.ts';
import { isOwn } from '../shown.ts';
import { Text } from './entry.tsx';
import { isRefused, Refused } from './notices.tsx';
import { Removal } from './removal.tsx';
import { SpaceLayout } from './space-layout.tsx';

interface Props extends Refusal {
  readonly space: Space;
  readonly contribution: Contribution;
  /** What was typed in a report. */
  readonly typed?: string;
  readonly locale: Locale;
}

const Own = ({ space, contribution, locale }: Props) => {
  const { id, kind, hidden } = contribution;
  const path =
    kind === 'introduction' ? '/my/cohort/introduction' : `/my/cohort/contributions/${id}/text`;
  return (
    <>
      {hidden === undefined && space.member.closed === undefined ? (
        <p>
          <a href={path}>{cohortText(locale).form.edit}</a>
        </p>
      ) : null}
      <Removal id={id} locale={locale} />
    </>
  );
};

const Report = ({ space, contribution, typed, errors, locale }: Props) => {
  const words = cohortText(locale).report;
  const { applicationId } = space.participant;
  if (contribution.reports.some(({ by }) => by === applicationId)) {
    return (
      <p class="soft" role="status">
        {words.done}
      </p>
    );
  }
  return (
    <details open={errors !== undefined}>
      <summary>{words.ask}</summary>
      <form method="post" action={`/my/cohort/contributions/${contribution.id}/reports`}>
        <p>{words.how}</p>
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          value={typed ?? ''}
          locale={locale}
          {...errorPropsByName(errors)('reason')}
        />
        <p class="actions">
          <button type="submit" class="quiet">
            {words.send}
          </button>
        </p>
      </form>
    </details>
  );
};

/** One contribution, with what the reader may do about it. */
export const ContributionPage = (props: Props) => {
  const { space, contribution, errors, why, locale } = props;
  const { id, author } = contribution;
  return (
    <SpaceLayout
      space={space}
      title={author.name}
      path={`/my/cohort/contributions/${id}`}
      locale={locale}
      hasErrors={isRefused(props)}
      before={<Refused {...{ errors, why, locale }} />}
    >
      <article class="entry">
        <Text space={space} one={contribution} locale={locale} />
      </article>
      {isOwn(contribution, space) ? <Own {...props} /> : <Report {...props} />}
    </SpaceLayout>
  );
};
