import type { ApplicationSubmitted } from '../../events/application-submitted.ts';
import type { Application, EligibilityDecision } from '../../shared/domain/application.ts';
import type { EventOutcome } from '../../shared/runtime/event-handler.ts';
import { assessedEvent } from './assessed-event.ts';
import { decisionOn } from './decision-on.ts';
import type { ApplicationsDeps } from './deps.ts';
import { knownOf } from './known-of.ts';
import { type RecognitionDeps, recognisePerson } from './recognise-person.ts';

export type AssessorDeps = Pick<ApplicationsDeps, 'applications' | 'editions' | 'ids'> &
  RecognitionDeps;

/** The decision on a submitted application by the rules of its edition as they are in force. */
export const decide = async (
  deps: AssessorDeps,
  application: Application,
  now: number,
): Promise<EligibilityDecision> => {
  const { applications, editions } = deps;
  const { applicationId, edition: id } = application;
  const [record, saved] = await Promise.all([
    editions.get(id),
    applications.answersOf(application),
  ]);
  if (record === undefined || saved === undefined) {
    throw new Error(`Application ${applicationId} lacks its edition or its answers`);
  }
  const keys = await recognisePerson(deps, application, saved, now);
  const known = await knownOf(deps, record, application, keys);
  const outcome = decisionOn(record, application, saved, now, known);
  if ('faults' in outcome) {
    throw new Error(
      `The answers of application ${applicationId} do not fit its form: ${outcome.faults}`,
    );
  }
  return outcome.decision;
};

/**
 * Notes whose application it is that was submitted, and decides its eligibility, once. One that
 * changed while it was decided on is looked at again as it stands.
 */
export const assessEligibility =
  (deps: AssessorDeps) =>
  async ({ subject }: ApplicationSubmitted, now: number): Promise<EventOutcome> => {
    for (;;) {
      const application = await deps.applications.get(subject);
      if (application === undefined) return 'absent';
      if (application.status !== 'submitted') return 'already';
      const decision = await decide(deps, application, now);
      const stamp = { eventId: deps.ids.newId(), at: decision.decidedAt };
      const event = assessedEvent(application, decision, stamp);
      if ((await deps.applications.assess(application, decision, event)).written) return 'assessed';
    }
  };
