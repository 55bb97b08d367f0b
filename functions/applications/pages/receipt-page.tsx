import type { DraftAnswers } from '../../../shared/domain/application-form.ts';
import { sectionOf } from '../../../shared/domain/edition.ts';
import { stripStepsOf } from '../../../shared/domain/strip.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import { StageStrip } from '../../../shared/ui/stage-strip.tsx';
import type { OpenedApplication } from '../own-application.ts';
import type { OpenedDossier } from '../own-dossier.ts';
import { AnswersList } from './answers-list.tsx';
import type { Reader } from './application-frame.tsx';
import { SentBeside } from './further-tasks.tsx';
import { InformationNotice } from './information-notice.tsx';
import { NominationFacts } from './nomination-facts.tsx';
import { ReferencesLink } from './references-link.tsx';
import { TimeZoneLink } from './time-zone-link.tsx';
import { WithdrawalLink } from './withdrawal-link.tsx';

interface ReceiptPageProps {
  readonly opened: OpenedDossier;
  readonly answers: DraftAnswers;
  /** What the office asks once more. */
  readonly asked?: { readonly dueAt: string; readonly address: string } | undefined;
  readonly reader: Reader;
}

interface FactsProps {
  readonly opened: OpenedApplication;
  readonly locale: Locale;
}

const Facts = ({ opened, locale }: FactsProps) => {
  const { application, edition, track } = opened;
  const words = applicationText(locale).receipt;
  const section = sectionOf(edition, track.id, application.section ?? '');
  return (
    <dl class="facts">
      <dt>{words.received}</dt>
      <dd>
        <Moment
          at={Date.parse(application.submittedAt ?? application.startedAt)}
          zone={edition.timeZone}
          locale={locale}
          own={application.timeZone}
        />
      </dd>
      <dt>{words.name}</dt>
      <dd dir="auto">{application.name}</dd>
      <dt>{words.track}</dt>
      <dd>{inLocale(track.title, locale)}</dd>
      {section === undefined ? null : (
        <>
          <dt>{words.section}</dt>
          <dd>{inLocale(section.field, locale)}</dd>
        </>
      )}
    </dl>
  );
};

const Next = ({ opened, locale }: FactsProps) => {
  const { application, edition, track } = opened;
  const words = applicationText(locale).receipt;
  const { reviewDueAt, releaseAt } = track.selection;
  const moment = (local: string) => (
    <Moment
      at={instantOf(local, edition.timeZone)}
      zone={edition.timeZone}
      locale={locale}
      own={application.timeZone}
    />
  );
  return (
    <section>
      <h2>{words.next}</h2>
      <dl class="facts">
        <dt>{words.review}</dt>
        <dd>{moment(reviewDueAt)}</dd>
        <dt>{words.release}</dt>
        <dd>{moment(releaseAt)}</dd>
      </dl>
    </section>
  );
};

/** Received: the reference large and easy to copy, what comes next, and what was sent. */
export const ReceiptPage = ({ opened, answers, asked, reader }: ReceiptPageProps) => {
  const { locale } = reader;
  const { application, edition, track, pages } = opened;
  const words = applicationText(locale).receipt;
  const withdrawn = application.status === 'withdrawn';
  return (
    <Layout
      title={words.title}
      locale={locale}
      contact={edition.contact}
      path={`/applications/${application.applicationId}/receipt`}
    >
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{withdrawn ? words.withdrawn : words.title}</h1>
      <InformationNotice asked={asked} zone={edition.timeZone} locale={locale} />
      <StageStrip steps={stripStepsOf(edition, track)} now="applied" locale={locale} />
      <p class="lead">{words.lead}</p>
      <p>
        <span class="soft">{words.reference}</span>
        <strong class="reference">{application.reference}</strong>
      </p>
      <Facts opened={opened} locale={locale} />
      <NominationFacts opened={opened} locale={locale} />
      {withdrawn ? null : <Next opened={opened} locale={locale} />}
      {withdrawn ? null : <ReferencesLink opened={opened} locale={locale} />}
      <TimeZoneLink application={application} locale={locale} />
      <WithdrawalLink application={application} locale={locale} />
      <section>
        <h2>{words.answers}</h2>
        <AnswersList pages={pages} track={track} answers={answers} locale={locale} />
        <SentBeside opened={opened} reader={reader} />
      </section>
    </Layout>
  );
};
