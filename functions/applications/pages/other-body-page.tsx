import type { DraftAnswers } from '../../../shared/domain/application-form.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { commonText } from '../../../shared/text/common.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import type { OpenedApplication } from '../own-application.ts';
import { receiptAddress } from '../receipt.ts';
import { AnswersList } from './answers-list.tsx';

/** Sent again with other answers: which ones count, and what was typed since. */
export const OtherBodyPage = (props: {
  readonly opened: OpenedApplication;
  readonly reader: { readonly locale: Locale };
  readonly typed: DraftAnswers;
}) => {
  const { opened, reader, typed } = props;
  const { application, edition, track, form } = opened;
  const { locale } = reader;
  const words = applicationText(locale).otherBody;
  return (
    <Layout
      title={words.title}
      locale={locale}
      hasErrors
      contact={edition.contact}
      path={`/applications/${application.applicationId}`}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.detail}</p>
      <p>
        <a class="button" href={receiptAddress(application)}>
          {words.receipt}
        </a>
      </p>
      <h2>{commonText(locale).typed}</h2>
      <AnswersList form={form} track={track} answers={typed} locale={locale} />
    </Layout>
  );
};
