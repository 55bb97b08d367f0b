import type { Application } from '../../../shared/domain/application.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { Moment, remainingText } from '../../../shared/ui/moment.tsx';

/** Until when the application can be submitted, and how long that is from now. */
export const Deadline = (props: {
  readonly application: Pick<Application, 'closesAt'>;
  readonly zone: string;
  readonly now: number;
  readonly locale: Locale;
}) => {
  const { application, zone, now, locale } = props;
  const closesAt = Date.parse(application.closesAt);
  return (
    <p class="note">
      {applicationText(locale).form.deadline}{' '}
      <strong>
        <Moment at={closesAt} zone={zone} locale={locale} />
      </strong>
      <br />
      <span class="soft">{remainingText(closesAt, now, locale)}</span>
    </p>
  );
};
