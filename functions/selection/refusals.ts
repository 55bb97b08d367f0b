import type { Problem } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { selectionText } from '../../shared/text/selection.ts';

/** Refusals of the context: each a conflict with what stands, each with its words. */
const conflict =
  (code: string, words: keyof ReturnType<typeof selectionText>['refused']) =>
  (locale: Locale): Problem => ({ code, status: 409, ...selectionText(locale).refused[words] });

export const notComputed = conflict('selection-not-computed', 'notComputed');
export const alreadyReleased = conflict('decisions-released', 'released');
export const listChanged = conflict('selection-changed', 'changed');
export const partnerDoesNotChoose = conflict('partner-does-not-choose', 'partner');
export const listOutdated = conflict('selection-outdated', 'outdated');
