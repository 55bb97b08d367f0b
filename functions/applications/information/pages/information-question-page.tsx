import type { DraftAnswers } from '../../../../shared/domain/application-form.ts';
import type { AskedPage } from '../../../../shared/domain/form-pages.ts';
import type { FieldError } from '../../../../shared/http/problem.ts';
import type { SavedAnswers } from '../../../../shared/store/answers-store.ts';
import { informationText } from '../../../../shared/text/information.ts';
import { inLocale } from '../../../../shared/text/locale.ts';
import { ErrorSummary } from '../../../../shared/ui/error-summary.tsx';
import { ApplicationFrame, Eyebrow, type Reader } from '../../pages/application-frame.tsx';
import { Notice, nameOf, Questions } from '../../pages/question-page.tsx';
import {
  informationAddress,
  informationPageAddress,
  type OpenedInformation,
} from '../open-information.ts';
import { InformationDeadline, WhatIsAsked } from './information-page.tsx';

export interface InformationQuestionProps {
  readonly information: OpenedInformation;
  readonly reader: Reader;
  /** The page with the questions that are asked once more, and no other. */
  readonly page: AskedPage;
  readonly answers: DraftAnswers;
  /** The version of the saved answers that the page was written from. */
  readonly version: number;
  readonly errors?: readonly FieldError[];
  /** What another window saved on this page meanwhile. */
  readonly elsewhere?: SavedAnswers;
  /** An answer has called for more questions. */
  readonly furtherQuestions?: boolean;
}

/** One page of the form with what is asked once more: complete without a script. */
export const InformationQuestionPage = (props: InformationQuestionProps) => {
  const { information, reader, page, version, errors, elsewhere } = props;
  const { opened, request } = information;
  const { locale } = reader;
  const words = informationText(locale);
  const address = informationPageAddress(request, page.id);
  const title = inLocale(page.title, locale);
  const questions = { ...props, opened };
  return (
    <ApplicationFrame
      {...{ opened, reader, title }}
      path={address}
      hasErrors={elsewhere !== undefined || (errors !== undefined && errors.length > 0)}
    >
      <ErrorSummary errors={errors} locale={locale} names={page.fields.map(nameOf)} />
      <p>
        <a href={informationAddress(request)}>← {words.back}</a>
      </p>
      <Eyebrow opened={opened} reader={reader} />
      <h1 class="after-eyebrow">{title}</h1>
      <Notice {...questions} />
      <WhatIsAsked information={information} reader={reader} />
      <form method="post" action={address} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <Questions {...questions} />
        <div class="actions">
          {/* First, so that the Enter key goes on. */}
          <button type="submit">{words.save}</button>
          <button class="quiet" type="submit" name="goTo" value="all">
            {words.back}
          </button>
        </div>
      </form>
      <InformationDeadline information={information} reader={reader} />
    </ApplicationFrame>
  );
};
