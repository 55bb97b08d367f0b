import { calendarDay } from '../../../shared/domain/application-check.ts';
import {
  type AskedField,
  type DateParts,
  type DraftAnswers,
  typedIn,
} from '../../../shared/domain/application-form.ts';
import { askedPages } from '../../../shared/domain/application-tasks.ts';
import type { Track } from '../../../shared/domain/edition.ts';
import type { AskedPage } from '../../../shared/domain/form-pages.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { countryName } from '../../../shared/text/country.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { dayText } from '../../../shared/ui/moment.tsx';
import { labelOf } from '../answer-errors.ts';
import { optionsOf } from './answer-field.tsx';

interface AnswersListProps {
  readonly pages: readonly AskedPage[];
  /** Exactly these pages, where what is asked was decided with more than they show. */
  readonly shown?: readonly AskedPage[];
  readonly track: Track;
  readonly answers: DraftAnswers;
  readonly locale: Locale;
  /** Where the answers of a page are changed, while they can be. */
  readonly changeAt?: (page: AskedPage) => string;
}

/** A date in words; as it was typed where it is none. */
const readableDate = (typed: DateParts, locale: Locale): string => {
  const day = calendarDay(typed);
  const { year, month, day: dayOfMonth } = typed;
  return day === undefined ? [year, month, dayOfMonth].join(' ') : dayText(day, locale);
};

/** An answer as people read it. */
const readable = (field: AskedField, { track, answers, locale }: AnswersListProps): string => {
  const typed = typedIn(answers, field.id);
  if (typed === undefined || typed === '' || typed === false) return '';
  if (typed === true) return '✓';
  if (typeof typed === 'object') return readableDate(typed, locale);
  if (field.kind === 'country') return countryName(typed, locale);
  if (field.kind !== 'choice') return typed;
  return optionsOf(field, track, locale).find(({ value }) => value === typed)?.label ?? typed;
};

const Answer = ({ text, locale }: { readonly text: string; readonly locale: Locale }) =>
  text === '' ? (
    <span class="soft">{applicationText(locale).form.unanswered}</span>
  ) : (
    <span dir="auto" class="typed">
      {text}
    </span>
  );

const PageAnswers = ({ page, ...props }: AnswersListProps & { readonly page: AskedPage }) => {
  const { locale } = props;
  const [first] = page.fields;
  if (page.fields.length === 1 && first !== undefined && first.criterion !== undefined) {
    return (
      <p>
        <Answer text={readable(first, props)} locale={locale} />
      </p>
    );
  }
  return (
    <dl class="facts">
      {page.fields.map((field) => (
        <>
          <dt>{labelOf(field, locale)}</dt>
          <dd>
            <Answer text={readable(field, props)} locale={locale} />
          </dd>
        </>
      ))}
    </dl>
  );
};

/** Answers to read, page by page. */
export const AnswersList = (props: AnswersListProps) => {
  const { locale, changeAt } = props;
  const words = applicationText(locale).check;
  return (
    <>
      {(props.shown ?? askedPages(props)).map((page) => (
        <section class="answers">
          <h3>{inLocale(page.title, locale)}</h3>
          {changeAt === undefined ? null : (
            <a class="change" href={changeAt(page)}>
              {words.change}
              <span class="unseen"> {inLocale(page.title, locale)}</span>
            </a>
          )}
          <PageAnswers {...props} page={page} />
        </section>
      ))}
    </>
  );
};
