import { ApplicationAssessed } from '../../events/application-assessed.ts';
import type { ApplicationSubmitted } from '../../events/application-submitted.ts';
import type { Application, EligibilityDecision } from '../../shared/domain/application.ts';
import { checkAnswers } from '../../shared/domain/application-check.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import { decideEligibility } from '../../shared/domain/eligibility.ts';
import { formOf } from '../../shared/domain/form-pages.ts';
import { dayOf, isoOf } from '../../shared/domain/time.ts';
import type { EventOutcome } from '../../shared/runtime/event-handler.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import type { ApplicationsDeps } from './deps.ts';

export type AssessorDeps = Pick<ApplicationsDeps, 'applications' | 'editions' | 'ids'>;

/** The decision on a submitted application by the rules of its edition as they are in force. */
const decide = async (
  { applications, editions }: AssessorDeps,
  application: Application,
  now: number,
): Promise<EligibilityDecision> => {
  const { applicationId, edition: id } = application;
  const [record, saved] = await Promise.all([
    editions.get(id),
    applications.answersOf(application),
  ]);
  const track = record && trackOf(record.edition, application.track);
  if (record === undefined || track === undefined || saved === undefined) {
    throw new Error(`Application ${applicationId} lacks its edition, its track or its answers`);
  }
  const { edition, version } = record;
  const submittedOn = dayOf(Date.parse(application.submittedAt ?? isoOf(now)), edition.timeZone);
  const checked = checkAnswers(track, formOf(edition, track), saved.answers, submittedOn);
  if ('faults' in checked) {
    const codes = checked.faults.map(({ field, code }) => `${field} ${code}`).join(', ');
    throw new Error(`The answers of application ${applicationId} do not fit its form: ${codes}`);
  }
  return decideEligibility(checked.answers, track.eligibility, version, now);
};

/** Decides the eligibility of an application that was submitted, once. */
export const assessEligibility =
  (deps: AssessorDeps) =>
  async ({ subject }: ApplicationSubmitted, now: number): Promise<EventOutcome> => {
    const application = await deps.applications.get(subject);
    if (application === undefined) return 'absent';
    if (application.status !== 'submitted') return 'already';
    const decision = await decide(deps, application, now);
    const facts = {
      track: application.track,
      verdict: decision.verdict,
      rules: decision.rules.map(({ rule, result }) => ({ rule, result })),
    };
    const stamp = { eventId: deps.ids.newId(), at: decision.decidedAt };
    const event = eventOf(ApplicationAssessed, application, stamp, facts);
    const { written } = await deps.applications.assess(application, decision, event);
    return written ? 'assessed' : 'already';
  };
