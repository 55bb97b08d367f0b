import { ApplicationSubmitted } from '../../events/application-submitted.ts';
import { InformationProvided } from '../../events/information-provided.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { assessEligibility } from './assess-eligibility.ts';
import { container } from './container.ts';
import { reassessEligibility } from './reassess-eligibility.ts';

/** Decides on eligibility as soon as an application, or what was asked of it, was sent. */
export const handler = eventHandler(() => [
  on(ApplicationSubmitted, assessEligibility(container())),
  on(InformationProvided, reassessEligibility(container())),
]);
