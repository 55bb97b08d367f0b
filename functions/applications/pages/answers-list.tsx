import { calendarDay } from '../../../shared/domain/application-check.ts';
import {
  type AskedField,
  type DateParts,
  type DraftAnswers,
  groups,
  typedIn,
} from '../../../shared/domain/application-form.ts';
import type { Track } from '../../../shared/domain/edition.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { countryName } from '../../../shared/text/country.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { dayText } from '../../../shared/ui/moment.tsx';
import { labelOf } from '../answer-errors.ts';
import { optionsOf } from './answer-field.tsx';

interface AnswersListProps {
  readonly form: readonly AskedField[];
  readonly track: Track;
  readonly answers: DraftAnswers;
  readonly locale: Locale;
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

/** Answers to read, in the order of the form. */
export const AnswersList = (props: AnswersListProps) => {
  const words = applicationText(props.locale);
  return (
    <>
      {groups.map((group) => (
        <section>
          <h3>{words.groups[group]}</h3>
          <dl class={group === 'statements' ? 'texts' : 'facts'}>
            {props.form
              .filter((field) => field.group === group)
              .map((field) => {
                const text = readable(field, props);
                return (
                  <>
                    <dt>{labelOf(field, props.locale)}</dt>
                    {text === '' ? (
                      <dd class="soft">{words.form.unanswered}</dd>
                    ) : (
                      <dd dir="auto" class="typed">
                        {text}
                      </dd>
                    )}
                  </>
                );
              })}
          </dl>
        </section>
      ))}
    </>
  );
};
