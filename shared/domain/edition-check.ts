import { checkDates } from './edition-check-dates.ts';
import { checkEvaluation } from './edition-check-evaluation.ts';
import { checkForms } from './edition-check-form.ts';
import { checkLetters } from './edition-check-letters.ts';
import { checkNames } from './edition-check-names.ts';
import { checkOnline } from './edition-check-online.ts';
import { checkPlaces } from './edition-check-places.ts';
import { checkRetention } from './edition-check-retention.ts';
import { checkReviews } from './edition-check-review.ts';
import { checkRubrics } from './edition-check-rubrics.ts';
import { checkScheduling } from './edition-check-scheduling.ts';
import { type EditionFault, shapeFaults } from './edition-fault.ts';
import { readableEdition } from './edition-readable.ts';
import { Edition } from './edition-schema.ts';

export type EditionCheck =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly faults: readonly EditionFault[] };

/**
 * Checks an edition file: its shape, and what its parts say about each other. Every fault is
 * reported, not only the first; a fault of shape does not hide the faults of other parts.
 */
export const checkEdition = (document: unknown): EditionCheck => {
  const parsed = Edition.safeParse(document, { reportInput: true });
  const shape = parsed.success ? [] : shapeFaults(parsed.error);
  const readable = readableEdition(document, shape);
  const faults = [
    ...shape,
    ...checkNames(readable),
    ...checkForms(readable),
    ...checkReviews(readable),
    ...checkOnline(readable),
    ...checkRubrics(readable),
    ...checkPlaces(readable),
    ...checkDates(readable),
    ...checkLetters(readable),
    ...checkScheduling(readable),
    ...checkEvaluation(readable),
    ...checkRetention(readable),
  ];
  return parsed.success && faults.length === 0
    ? { ok: true, edition: parsed.data }
    : { ok: false, faults };
};
