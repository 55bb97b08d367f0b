import { ApplicationAssessed } from '../../events/application-assessed.ts';
import type { Application, EligibilityDecision } from '../../shared/domain/application.ts';
import { eventOf, type Stamp } from '../../shared/store/transitions/change.ts';

/** What everybody is told of a decision on eligibility, whoever caused it. */
export const assessedEvent = (
  application: Application,
  { verdict, rules }: EligibilityDecision,
  stamp: Stamp,
) =>
  eventOf(ApplicationAssessed, application, stamp, {
    track: application.track,
    verdict,
    rules: rules.map(({ rule, result }) => ({ rule, result })),
  });
