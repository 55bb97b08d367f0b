import { minutesCounted, missingFor } from '../../../shared/domain/study.ts';
import { modulesText } from '../../../shared/text/modules.ts';
import { isUnderWay, type ModuleView } from './module-view.ts';
import { QuizPart } from './quiz-part.tsx';

/** The button that completes the module, and the time that is missing for it. */
const Finish = ({ own, now, locale }: ModuleView) => {
  const { module, study, track } = own;
  const words = modulesText(locale);
  const { online } = track;
  if (online === undefined) return null;
  const missing = missingFor(study, online, module, now);
  if (missing.includes('quiz')) return null;
  const left = (module.minutesNeeded ?? 0) - minutesCounted(study, online, module, now);
  return (
    <form method="post" action={`/my/training/modules/${module.id}`}>
      {missing.includes('time') ? <p>{words.timeMissing(Math.max(1, left))}</p> : null}
      {module.minutesNeeded === undefined ? null : <p class="hint">{words.finishHow}</p>}
      <button type="submit">{words.finish}</button>
    </form>
  );
};

/** The end of a module: its quiz, and what is missing before it counts. */
export const End = (view: ModuleView) => {
  const { own, locale } = view;
  const words = modulesText(locale);
  return (
    <section aria-labelledby="end">
      <h2 id="end">{own.module.quiz === undefined ? words.end : words.quiz}</h2>
      {own.participant.modulesDone.includes(own.module.id) ? (
        <p class="lead">✓ {words.done}</p>
      ) : null}
      {isUnderWay(view) ? (
        <>
          <QuizPart {...view} />
          <Finish {...view} />
        </>
      ) : null}
    </section>
  );
};
