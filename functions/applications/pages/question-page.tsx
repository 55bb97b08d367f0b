import {
  type AskedField,
  type DraftAnswers,
  typedIn,
} from '../../../shared/domain/application-form.ts';
import { pageAddress, tasksAddress } from '../../../shared/domain/application-tasks.ts';
import type { AskedPage } from '../../../shared/domain/form-pages.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import type { SavedAnswers } from '../../../shared/store/answers-store.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import { labelOf } from '../answer-errors.ts';
import { AnswerField } from './answer-field.tsx';
import { ApplicationFrame, Eyebrow, type FrameProps, OwnDeadline } from './application-frame.tsx';

export interface QuestionPageProps extends FrameProps {
  /** The page with the questions that are asked on it now. */
  readonly page: AskedPage;
  readonly answers: DraftAnswers;
  /** The version of the saved answers that the page was written from. */
  readonly version: number;
  /** Where the reader came from and goes back to. */
  readonly from?: 'check' | undefined;
  readonly errors?: readonly FieldError[];
  /** What another window saved on this page meanwhile. */
  readonly elsewhere?: SavedAnswers;
  /** An answer has called for more questions. */
  readonly furtherQuestions?: boolean;
}

type NoticeProps = Pick<QuestionPageProps, 'opened' | 'reader' | 'elsewhere' | 'furtherQuestions'>;
type QuestionsProps = Pick<QuestionPageProps, 'opened' | 'reader' | 'page' | 'answers' | 'errors'>;

/** What happened just now, above the questions. */
export const Notice = ({ opened, reader, elsewhere, furtherQuestions }: NoticeProps) => {
  const words = applicationText(reader.locale);
  if (elsewhere !== undefined) {
    return (
      <div class="summary" role="alert" tabindex={-1} autofocus>
        <h2>{words.elsewhere.title}</h2>
        <p>{words.elsewhere.detail}</p>
        <p>
          {words.form.lastSaved}{' '}
          <Moment
            at={Date.parse(elsewhere.savedAt)}
            zone={opened.edition.timeZone}
            locale={reader.locale}
            own={opened.application.timeZone}
          />
        </p>
      </div>
    );
  }
  return furtherQuestions ? (
    <p class="note" role="status">
      {words.form.furtherQuestions}
    </p>
  ) : null;
};

/** The name of a field in the body. */
export const nameOf = ({ id }: AskedField): string => `answers.${id}`;

/** The questions of a page with what was typed and what is wrong with it. */
export const Questions = ({ opened, reader, page, answers, errors }: QuestionsProps) => {
  const { locale } = reader;
  const errorOf = errorsByName(errors);
  const title = inLocale(page.title, locale);
  return (
    <>
      {page.fields.map((field) => (
        <AnswerField
          field={field}
          track={opened.track}
          locale={locale}
          typed={typedIn(answers, field.id)}
          error={errorOf(nameOf(field))}
          isHeading={page.fields.length === 1 && labelOf(field, locale) === title}
        />
      ))}
    </>
  );
};

/** One page of the form: complete without a script, saved with every step on. */
export const QuestionPage = (props: QuestionPageProps) => {
  const { opened, reader, page, version, from, errors, elsewhere } = props;
  const { locale } = reader;
  const words = applicationText(locale).form;
  const address = pageAddress(opened.application, page.id);
  const title = inLocale(page.title, locale);
  return (
    <ApplicationFrame
      opened={opened}
      reader={reader}
      title={title}
      path={address}
      hasErrors={elsewhere !== undefined || (errors !== undefined && errors.length > 0)}
    >
      <ErrorSummary errors={errors} locale={locale} names={page.fields.map(nameOf)} />
      <p>
        <a href={tasksAddress(opened.application)}>← {words.back}</a>
      </p>
      <Eyebrow {...props} />
      <h1 class="after-eyebrow">{title}</h1>
      <Notice {...props} />
      {page.introduction === undefined ? null : (
        <p class="lead">{inLocale(page.introduction, locale)}</p>
      )}
      <form method="post" action={address} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        {from === undefined ? null : <input type="hidden" name="from" value={from} />}
        <Questions {...props} />
        <div class="actions">
          {/* First, so that the Enter key goes on. */}
          <button type="submit">{words.next}</button>
          <button class="quiet" type="submit" name="goTo" value="tasks">
            {words.saveToTasks}
          </button>
        </div>
      </form>
      <OwnDeadline {...props} />
    </ApplicationFrame>
  );
};
