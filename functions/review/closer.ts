import { ApplicationWithdrawn } from '../../events/application-withdrawn.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { closeReviews } from './close-reviews.ts';
import { container } from './container.ts';

/** Told of every application that is withdrawn. */
export const handler = eventHandler(() => [on(ApplicationWithdrawn, closeReviews(container()))]);
