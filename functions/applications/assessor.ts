import { AlumnusWelcomed } from '../../events/alumnus-welcomed.ts';
import { ApplicationSubmitted } from '../../events/application-submitted.ts';
import { InformationProvided } from '../../events/information-provided.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { assessEligibility } from './assess-eligibility.ts';
import { container } from './container.ts';
import { reassessEligibility } from './reassess-eligibility.ts';
import { rememberAlumnus } from './remember-alumnus.ts';

/**
 * Decides on eligibility as soon as an application, or what was asked of it, was sent; remembers
 * who graduated.
 */
export const handler = eventHandler(() => [
  on(ApplicationSubmitted, assessEligibility(container())),
  on(InformationProvided, reassessEligibility(container())),
  on(AlumnusWelcomed, rememberAlumnus(container())),
]);
