import type { Application, EligibilityDecision } from '../../shared/domain/application.ts';
import { checkAnswers } from '../../shared/domain/application-check.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import { decideEligibility, type KnownOf } from '../../shared/domain/eligibility.ts';
import { formOf } from '../../shared/domain/form-pages.ts';
import { dayOf, isoOf } from '../../shared/domain/time.ts';
import type { SavedAnswers } from '../../shared/store/answers-store.ts';
import type { EditionRecord } from '../../shared/store/edition-repository.ts';

/** The decision on submitted answers by the rules of an edition, or why they allow none. */
export const decisionOn = (
  record: EditionRecord,
  application: Application,
  saved: SavedAnswers,
  now: number,
  known: KnownOf,
): { readonly decision: EligibilityDecision } | { readonly faults: string } => {
  const { edition, version } = record;
  const track = trackOf(edition, application.track);
  if (track === undefined) return { faults: `no track ${application.track}` };
  const submittedOn = dayOf(Date.parse(application.submittedAt ?? isoOf(now)), edition.timeZone);
  const checked = checkAnswers(track, formOf(edition, track), saved.answers, submittedOn);
  if ('faults' in checked) {
    return { faults: checked.faults.map(({ field, code }) => `${field} ${code}`).join(', ') };
  }
  return { decision: decideEligibility(checked.answers, track.eligibility, version, now, known) };
};
