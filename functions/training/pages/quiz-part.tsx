import type { Quiz } from '../../../shared/domain/edition.ts';
import { askedOf, rightNeeded } from '../../../shared/domain/quiz.ts';
import { quizStateAt } from '../../../shared/domain/study.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { modulesText } from '../../../shared/text/modules.ts';
import { Checkboxes, Radios } from '../../../shared/ui/choices.tsx';
import { errorsByName } from '../../../shared/ui/error-summary.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { ModuleView } from './module-view.ts';

const Questions = ({ quiz, view }: { readonly quiz: Quiz; readonly view: ModuleView }) => {
  const { own, locale, answers = {}, errors } = view;
  const words = modulesText(locale);
  const errorOf = errorsByName(errors);
  const made = own.study.modules[own.module.id]?.quiz?.attempts ?? 0;
  return (
    <form method="post" action={`/my/training/modules/${own.module.id}/quiz`} novalidate>
      <input type="hidden" name="attempt" value={String(made)} />
      {quiz.questions.map(askedOf).map(({ id, text, options, several }) => {
        const name = `answers.${id}`;
        const error = errorOf(name);
        const field = {
          ...{ name, locale, label: inLocale(text, locale) },
          options: options.map((option) => ({
            value: option.id,
            label: inLocale(option.text, locale),
          })),
          ...(error === undefined ? {} : { error }),
        };
        const [chosen = ''] = answers[id] ?? [];
        return several ? (
          <Checkboxes {...field} hint={words.severalHint} values={answers[id] ?? []} />
        ) : (
          <Radios {...field} value={chosen} />
        );
      })}
      <button type="submit">{words.send}</button>
    </form>
  );
};

/** The quiz as it stands: to be tried, to be tried later, passed, or used up. */
export const QuizPart = (view: ModuleView) => {
  const { own, now, locale } = view;
  const { module, study, edition, zone } = own;
  const { quiz } = module;
  if (quiz === undefined) return null;
  const words = modulesText(locale);
  const stands = quizStateAt(study, module, now);
  if (stands.state === 'passed') return <p>✓ {words.quizPassed}</p>;
  const last = study.modules[module.id]?.quiz;
  const left = 'attemptsLeft' in stands ? stands.attemptsLeft : undefined;
  return (
    <>
      <p>{words.quizHas(quiz.questions.length, rightNeeded(quiz))}.</p>
      {last === undefined ? null : (
        <p class="note" role="status">
          {words.result(last.right, quiz.questions.length, rightNeeded(quiz))}
        </p>
      )}
      {left === undefined ? null : <p>{words.attemptsLeft(left)}</p>}
      {stands.state === 'used-up' ? <p>{words.usedUp}</p> : null}
      {stands.state === 'pause' ? (
        <p>
          {words.pauseUntil}{' '}
          <Moment at={stands.until} zone={edition.timeZone} locale={locale} own={zone} />
        </p>
      ) : null}
      {stands.state === 'open' ? <Questions quiz={quiz} view={view} /> : null}
    </>
  );
};
