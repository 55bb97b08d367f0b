import { ApplicationSubmitted } from '../../events/application-submitted.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { assessEligibility } from './assess-eligibility.ts';
import { container } from './container.ts';

/** Decides on eligibility as soon as an application was submitted. */
export const handler = eventHandler(() => [
  on(ApplicationSubmitted, assessEligibility(container())),
]);
