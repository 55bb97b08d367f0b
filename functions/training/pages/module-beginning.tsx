import { rightNeeded } from '../../../shared/domain/quiz.ts';
import { modulesText } from '../../../shared/text/modules.ts';
import type { ModuleView } from './module-view.ts';
import { StepForm } from './step-form.tsx';

/** What a module takes, before the clock runs. */
export const Beginning = ({ own, locale }: ModuleView) => {
  const { id, minutes, minutesNeeded, quiz } = own.module;
  const words = modulesText(locale);
  return (
    <>
      <h2>{words.about}</h2>
      <dl class="facts">
        <dt>{words.takes}</dt>
        <dd>{words.minutes(minutes)}</dd>
        {minutesNeeded === undefined ? null : (
          <>
            <dt>{words.needs}</dt>
            <dd>{words.needsMinutes(minutesNeeded)}</dd>
          </>
        )}
        {quiz === undefined ? null : (
          <>
            <dt>{words.quiz}</dt>
            <dd>
              {words.quizHas(quiz.questions.length, rightNeeded(quiz))}.{' '}
              {quiz.attempts === undefined
                ? words.attemptsAny
                : words.attemptsAtMost(quiz.attempts)}
            </dd>
          </>
        )}
      </dl>
      <div class="actions">
        <StepForm module={id} page={1} label={words.begin} />
      </div>
    </>
  );
};
