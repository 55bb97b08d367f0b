import type { Application, EligibilityDecision } from '../../shared/domain/application.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import { decideEligibility, type KnownOf } from '../../shared/domain/eligibility.ts';
import { submittedAnswers } from '../../shared/domain/submitted-answers.ts';
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
  const read = submittedAnswers(edition, application, saved.answers, now);
  if ('faults' in read) return read;
  return { decision: decideEligibility(read.answers, track.eligibility, version, now, known) };
};
