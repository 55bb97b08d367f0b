import { EditionApplied } from '../../events/edition-applied.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { datesDeps } from './container.ts';
import { followMovedDates } from './move-dates.ts';

/** Told of every edition that is put in force. */
export const handler = eventHandler(() => [on(EditionApplied, followMovedDates(datesDeps()))]);
