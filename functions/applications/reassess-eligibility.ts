import type { InformationProvided } from '../../events/information-provided.ts';
import { ruleChanges } from '../../shared/domain/eligibility-recheck.ts';
import { takesInformation } from '../../shared/domain/information-request.ts';
import type { EventOutcome } from '../../shared/runtime/event-handler.ts';
import { type AssessorDeps, decide } from './assess-eligibility.ts';
import { assessedEvent } from './assessed-event.ts';

/**
 * Decides anew on an application whose answers the office had asked for once more. Where the rules
 * say the same of them, nothing is written; told twice, it is one decision.
 */
export const reassessEligibility = (deps: AssessorDeps) => {
  const reassess = async (
    { subject }: Pick<InformationProvided, 'subject'>,
    now: number,
  ): Promise<EventOutcome> => {
    const application = await deps.applications.get(subject);
    if (application === undefined) return 'absent';
    if (!takesInformation(application)) return 'already';
    const decision = await decide(deps, application, now);
    const before = application.eligibility;
    if (before !== undefined && ruleChanges(before, decision).length === 0) return 'already';
    const stamp = { eventId: deps.ids.newId(), at: decision.decidedAt };
    const event = assessedEvent(application, decision, stamp);
    const { written } = await deps.applications.assess(application, decision, event);
    // Another write was first: what it left is decided on.
    return written ? 'assessed' : reassess({ subject }, now);
  };
  return reassess;
};
