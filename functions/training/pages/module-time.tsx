import { longestVisit, minutesCounted } from '../../../shared/domain/study.ts';
import { modulesText } from '../../../shared/text/modules.ts';
import { isUnderWay, type ModuleView } from './module-view.ts';
import { StepForm } from './step-form.tsx';

/** The time counted so far, and how to have it counted; where the module asks for any. */
export const CountedTime = (view: ModuleView) => {
  const { own, now, locale, page } = view;
  const { module, study, track } = own;
  const { online } = track;
  const { id, minutesNeeded } = module;
  if (online === undefined || minutesNeeded === undefined || !isUnderWay(view)) return null;
  const words = modulesText(locale);
  const counted = Math.min(minutesNeeded, minutesCounted(study, online, module, now));
  return (
    <div class="note">
      <p class="first">
        <strong>{words.counted(counted, minutesNeeded)}</strong>
      </p>
      {study.running?.module === id ? null : <p>{words.stopped}</p>}
      {counted >= minutesNeeded ? null : (
        <details>
          <summary>{words.countNow}</summary>
          <p class="small">{words.countedHow(longestVisit(online))}</p>
          <StepForm module={id} page={page} label={words.countNow} quiet />
        </details>
      )}
    </div>
  );
};
