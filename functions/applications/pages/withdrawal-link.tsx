import { type Application, mayWithdraw } from '../../../shared/domain/application.ts';
import { tasksAddress } from '../../../shared/domain/application-tasks.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { withdrawalText } from '../../../shared/text/withdrawal.ts';

/** The way to withdraw, as long as there is one. */
export const WithdrawalLink = (props: {
  readonly application: Application;
  readonly locale: Locale;
}) => {
  const { application, locale } = props;
  return mayWithdraw(application) ? (
    <p>
      <a href={`${tasksAddress(application)}/withdrawal`}>{withdrawalText(locale).link}</a>
    </p>
  ) : null;
};
