import {
  type AskedField,
  type DraftAnswers,
  typedIn,
} from '../../../shared/domain/application-form.ts';
import type { Edition, Track } from '../../../shared/domain/edition.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { eligibilityText } from '../../../shared/text/eligibility.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { AnswerField } from './answer-field.tsx';

export interface SelfCheckPageProps {
  readonly edition: Edition;
  readonly track: Track;
  readonly questions: readonly AskedField[];
  readonly answers: DraftAnswers;
  readonly locale: Locale;
  readonly errors?: readonly FieldError[];
}

/** Where the self-check of an edition stands. */
export const checkAddress = ({ edition }: Pick<Edition, 'edition'>): string =>
  `/editions/${edition}/check`;

/** Which track the reader means, where there are several: each has rules of its own. */
export const TracksPage = ({ edition, locale }: Pick<SelfCheckPageProps, 'edition' | 'locale'>) => {
  const words = eligibilityText(locale).check;
  return (
    <Layout
      title={words.title}
      locale={locale}
      contact={edition.contact}
      path={checkAddress(edition)}
    >
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{words.title}</h1>
      <p class="lead">{words.track}</p>
      <ul class="plain">
        {edition.tracks.map(({ id, title }) => (
          <li>
            <a href={`${checkAddress(edition)}?track=${id}`}>{inLocale(title, locale)}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
};

/** The questions of the self-check: only those that the track's rules need. */
export const SelfCheckPage = (props: SelfCheckPageProps) => {
  const { edition, track, questions, answers, locale, errors } = props;
  const words = eligibilityText(locale).check;
  const nameOf = ({ id }: AskedField) => `answers.${id}`;
  const errorOf = errorsByName(errors);
  return (
    <Layout
      title={words.title}
      locale={locale}
      hasErrors={errors !== undefined}
      contact={edition.contact}
      path={checkAddress(edition)}
    >
      <ErrorSummary errors={errors} locale={locale} names={questions.map(nameOf)} />
      <p class="eyebrow">
        {inLocale(edition.title, locale)} · {inLocale(track.title, locale)}
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form method="post" action={checkAddress(edition)} novalidate>
        <input type="hidden" name="track" value={track.id} />
        {questions.map((field) => (
          <AnswerField
            field={field}
            track={track}
            locale={locale}
            typed={typedIn(answers, field.id)}
            error={errorOf(nameOf(field))}
          />
        ))}
        <div class="actions">
          <button type="submit">{words.button}</button>
        </div>
      </form>
    </Layout>
  );
};
