import { type DraftAnswers, typedIn } from '../../../shared/domain/application-form.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { commonText } from '../../../shared/text/common.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { Clocks } from '../../../shared/ui/clocks.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import type { OpenedApplication } from '../own-application.ts';
import { AnswersList } from './answers-list.tsx';
import { WithdrawalLink } from './withdrawal-link.tsx';

/** Too late: said plainly, with everything that was written still there to read. */
export const ClosedPage = (props: {
  readonly opened: OpenedApplication;
  readonly reader: { readonly locale: Locale };
  /** What was sent too late. */
  readonly typed?: DraftAnswers;
}) => {
  const { opened, reader, typed } = props;
  const { application, edition, track, pages, saved } = opened;
  const { locale } = reader;
  const words = applicationText(locale).closed;
  const list = { track, locale };
  const typedOn = pages.filter(({ fields }) =>
    fields.some(({ id }) => typedIn(typed ?? {}, id) !== undefined),
  );
  return (
    <Layout
      title={words.title}
      locale={locale}
      hasErrors={typed !== undefined}
      contact={edition.contact}
      path={`/applications/${application.applicationId}`}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.detail}</p>
      <div class="note">
        <p class="first">{words.closedAt}</p>
        <Clocks
          at={Date.parse(application.closesAt)}
          zone={edition.timeZone}
          locale={locale}
          own={application.timeZone}
          residence={saved?.answers.residence}
          anywhereOnEarth={track.call.zone === 'anywhere-on-earth'}
        />
      </div>
      {typed === undefined ? null : (
        <section>
          <h2>{commonText(locale).typed}</h2>
          <p>{words.typed}</p>
          <AnswersList {...list} pages={typedOn} answers={typed} />
        </section>
      )}
      {saved === undefined ? null : (
        <section>
          <h2>{words.yours}</h2>
          <p>{words.kept}</p>
          <AnswersList {...list} pages={pages} answers={saved.answers} />
        </section>
      )}
      <WithdrawalLink application={application} locale={locale} />
    </Layout>
  );
};
