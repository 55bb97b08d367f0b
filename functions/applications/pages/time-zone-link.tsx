import type { Application } from '../../../shared/domain/application.ts';
import { tasksAddress } from '../../../shared/domain/application-tasks.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { timeZoneText } from '../../../shared/text/time-zone.ts';

/** The way to choose the zone in which times are told, beside them. */
export const TimeZoneLink = (props: {
  readonly application: Pick<Application, 'applicationId' | 'timeZone'>;
  readonly locale: Locale;
}) => {
  const { application, locale } = props;
  const words = timeZoneText(locale);
  return (
    <p class="small">
      <a href={`${tasksAddress(application)}/time-zone`}>
        {application.timeZone === undefined ? words.choose : words.change}
      </a>
    </p>
  );
};
