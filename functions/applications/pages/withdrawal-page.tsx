import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { withdrawalText } from '../../../shared/text/withdrawal.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { OpenedApplication } from '../own-application.ts';

interface WithdrawalPageProps {
  readonly opened: OpenedApplication;
  readonly locale: Locale;
}

const Receipt = ({ opened, locale }: WithdrawalPageProps) => {
  const { application, edition, track } = opened;
  const words = withdrawalText(locale);
  return (
    <>
      <p class="lead">{words.done}</p>
      <dl class="facts">
        {application.reference === undefined ? null : (
          <>
            <dt>{words.reference}</dt>
            <dd>{application.reference}</dd>
          </>
        )}
        <dt>{words.track}</dt>
        <dd>{inLocale(track.title, locale)}</dd>
        <dt>{words.at}</dt>
        <dd>
          <Moment
            at={Date.parse(application.withdrawnAt ?? application.startedAt)}
            zone={edition.timeZone}
            locale={locale}
            own={application.timeZone}
          />
        </dd>
      </dl>
      <p>{words.again}</p>
    </>
  );
};

const Question = ({ opened, locale }: WithdrawalPageProps) => {
  const { applicationId } = opened.application;
  const words = withdrawalText(locale);
  return (
    <>
      <p class="lead">{words.means}</p>
      <p>{words.final}</p>
      <form method="post" action={`/applications/${applicationId}/withdrawal`}>
        <div class="actions">
          <button type="submit">{words.button}</button>
          <a href={`/applications/${applicationId}`}>{words.back}</a>
        </div>
      </form>
    </>
  );
};

/** Asks once more before an application is withdrawn; afterwards it is the receipt. */
export const WithdrawalPage = ({ opened, locale }: WithdrawalPageProps) => {
  const { application, edition } = opened;
  const words = withdrawalText(locale);
  const isDone = application.status === 'withdrawn';
  const title = isDone ? words.doneTitle : words.title;
  return (
    <Layout
      title={title}
      locale={locale}
      contact={edition.contact}
      path={`/applications/${application.applicationId}/withdrawal`}
    >
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{title}</h1>
      {isDone ? (
        <Receipt opened={opened} locale={locale} />
      ) : (
        <Question opened={opened} locale={locale} />
      )}
    </Layout>
  );
};
