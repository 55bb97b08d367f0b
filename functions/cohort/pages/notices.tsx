import type { CohortMember } from '../../../shared/domain/cohort-member.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import type { Refusal } from '../refusals.ts';

/** Whether a page shows a refusal: its title then says so. */
export const isRefused = ({ errors, why }: Refusal): boolean =>
  errors !== undefined || why !== undefined;

const howText = (code: string, locale: Locale): string | undefined => {
  const { refusedHow } = cohortText(locale);
  return Object.hasOwn(refusedHow, code) ? refusedHow[code as keyof typeof refusedHow] : undefined;
};

/** Why something was not written, first on the page; what was typed is still in its form. */
export const Refused = (props: Refusal & { readonly locale: Locale }) => {
  const { errors, why, locale } = props;
  if (why === undefined) return <ErrorSummary errors={errors} locale={locale} />;
  const how = howText(why.code, locale);
  return (
    <div class="summary" role="alert" tabindex={-1} autofocus aria-labelledby="refused">
      <h2 id="refused">{cohortText(locale).refused[why.code]}</h2>
      {how === undefined ? null : <p>{how}</p>}
      {'reason' in why ? (
        <p class="typed" dir="auto">
          {why.reason}
        </p>
      ) : null}
    </div>
  );
};

/** What takes the place of a form while the office has closed writing for the person. */
export const Closed = ({
  member,
  locale,
}: {
  readonly member: CohortMember;
  readonly locale: Locale;
}) =>
  member.closed === undefined ? null : (
    <div class="note">
      <p>{cohortText(locale).closed}</p>
      <p class="typed" dir="auto">
        {member.closed.reason}
      </p>
    </div>
  );
