import type { StripStep } from '../domain/stages.ts';
import { fieldText } from '../text/fields.ts';
import type { Locale } from '../text/locale.ts';

/**
 * How far along a person is: the steps that their edition has (`stripStepsOf`), the present one in
 * words and not by colour alone. Without `now` nothing has been done yet.
 */
export const StageStrip = (props: {
  readonly steps: readonly StripStep[];
  readonly now?: StripStep;
  readonly locale: Locale;
}) => {
  const words = fieldText(props.locale);
  const at = props.now === undefined ? -1 : props.steps.indexOf(props.now);
  return (
    <ol class="strip" aria-label={words.stageStrip}>
      {props.steps.map((step, position) => {
        const state = position < at ? 'done' : position === at ? 'now' : undefined;
        return (
          <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
            {words.strip[step]}
            {state === 'done' ? <span aria-hidden="true"> ✓</span> : null}
            {state === undefined ? null : <span class="unseen"> ({words.stripState[state]})</span>}
          </li>
        );
      })}
    </ol>
  );
};
