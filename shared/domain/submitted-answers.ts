/** What was submitted with an application, as the form of an edition reads it. */
import type { Application } from './application.ts';
import { checkAnswers } from './application-check.ts';
import type { Answers, DraftAnswers } from './application-form.ts';
import { type Edition, trackOf } from './edition.ts';
import { formOf } from './form-pages.ts';
import { dayOf, type Instant, isoOf } from './time.ts';

/** The answers by question, or why the form does not take them. */
export const submittedAnswers = (
  edition: Edition,
  application: Pick<Application, 'track' | 'submittedAt'>,
  answers: DraftAnswers,
  now: Instant,
): { readonly answers: Answers } | { readonly faults: string } => {
  const track = trackOf(edition, application.track);
  if (track === undefined) return { faults: `no track ${application.track}` };
  const submittedOn = dayOf(Date.parse(application.submittedAt ?? isoOf(now)), edition.timeZone);
  const checked = checkAnswers(track, formOf(edition, track), answers, submittedOn);
  return 'faults' in checked
    ? { faults: checked.faults.map(({ field, code }) => `${field} ${code}`).join(', ') }
    : checked;
};
