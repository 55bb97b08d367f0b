import type { Window } from '../../../shared/domain/evaluation.ts';
import type { TypedEvaluation } from '../../../shared/domain/evaluation-answers.ts';
import type { Asked } from '../../../shared/domain/evaluation-questions.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { evaluationText } from '../../../shared/text/evaluations.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Radios } from '../../../shared/ui/choices.tsx';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextArea, TextField } from '../../../shared/ui/fields.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { OwnEvaluation } from '../own-evaluation.ts';

interface QuestionnaireProps {
  readonly own: OwnEvaluation;
  readonly asked: Asked;
  readonly window: Window;
  readonly typed: TypedEvaluation;
  readonly errors?: readonly FieldError[];
  readonly locale: Locale;
}

/** A field by its name, with what is wrong with it. */
const frameOf = ({ errors, locale }: QuestionnaireProps) => {
  const errorIn = errorsByName(errors);
  return (name: string, label: string) => {
    const error = errorIn(name);
    return { name, label, locale, ...(error === undefined ? {} : { error }) };
  };
};

const Ratings = (props: QuestionnaireProps) => {
  const { asked, typed, locale } = props;
  const frame = frameOf(props);
  const words = evaluationText(locale);
  const options = asked.scale.map((anchor, index) => ({
    value: String(index + 1),
    label: `${index + 1} · ${inLocale(anchor, locale)}`,
  }));
  return (
    <>
      {asked.rated.map(({ id, text }) => (
        <div class="scale">
          <Radios
            {...frame(`ratings.${id}`, inLocale(text, locale))}
            options={options}
            value={typed.ratings[id] ?? ''}
          />
          {asked.words
            .filter((one) => one.kind === 'session' && one.id === id)
            .map(() => (
              <TextArea
                {...frame(`words.${id}`, words.words.session)}
                value={typed.words[id] ?? ''}
                rows={2}
              />
            ))}
        </div>
      ))}
    </>
  );
};

const Project = (props: QuestionnaireProps) => {
  const { asked, typed, locale } = props;
  const frame = frameOf(props);
  const words = evaluationText(locale);
  return (
    <>
      {asked.outcomes.length === 0 ? null : (
        <Radios
          {...frame('outcome', words.outcome)}
          options={asked.outcomes.map(({ id, text }) => ({
            value: id,
            label: inLocale(text, locale),
          }))}
          value={typed.outcome}
        />
      )}
      {asked.figures.map(({ id, text }) => (
        <TextField
          {...frame(`figures.${id}`, inLocale(text, locale))}
          hint={words.figureHint}
          value={typed.figures[id] ?? ''}
          inputmode="numeric"
          autocomplete="off"
          short
        />
      ))}
    </>
  );
};

const Words = (props: QuestionnaireProps) => {
  const { asked, typed, locale } = props;
  const frame = frameOf(props);
  const words = evaluationText(locale);
  return (
    <>
      {asked.words.map(({ id, kind }) => {
        if (kind === 'session') return null;
        const field = { ...frame(`words.${id}`, words.words[kind]), value: typed.words[id] ?? '' };
        return kind === 'link' ? (
          <TextField {...field} autocomplete="off" />
        ) : (
          <TextArea {...field} rows={5} />
        );
      })}
    </>
  );
};

/** On a wide page the numbers of a scale stand in a row. */
const scaleStyle =
  '@media (min-width:44rem){.scale .choice{display:inline-flex;margin-right:1.5rem}}';

/** One questionnaire: what it is for, the questions, until when it can be corrected. */
export const QuestionnairePage = (props: QuestionnaireProps) => {
  const { own, asked, window, errors, locale } = props;
  const { edition } = own;
  const { questionnaire } = asked;
  const words = evaluationText(locale);
  const { title, lead } = words.questionnaires[questionnaire];
  const path = `/my/evaluation/${questionnaire}`;
  const isEmpty = questionnaire === 'sessions' && asked.rated.length === 0;
  return (
    <Layout
      title={title}
      locale={locale}
      hasErrors={errors !== undefined}
      contact={edition.contact}
      path={path}
      styles={scaleStyle}
    >
      <ErrorSummary errors={errors} locale={locale} />
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1 class="after-eyebrow">{title}</h1>
      <p class="lead">{isEmpty ? words.noSessions : lead}</p>
      {isEmpty ? null : (
        <form method="post" action={path} autocomplete="off" novalidate>
          <Ratings {...props} />
          <Project {...props} />
          <Words {...props} />
          <p class="soft">{words.privacy}</p>
          {questionnaire === 'sessions' ? null : (
            <p class="soft">
              {words.until} <Moment at={window.closesAt} zone={edition.timeZone} locale={locale} />
            </p>
          )}
          <div class="actions">
            <button type="submit">{words.send}</button>
            <a href="/my">{words.back}</a>
          </div>
        </form>
      )}
      {isEmpty ? (
        <p class="actions">
          <a class="button quiet" href="/my">
            {words.back}
          </a>
        </p>
      ) : null}
    </Layout>
  );
};
