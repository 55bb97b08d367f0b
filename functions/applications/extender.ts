import { EditionApplied } from '../../events/edition-applied.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { extendDrafts } from './extend-drafts.ts';
import { extenderContainer } from './extender-container.ts';

/** Told of every edition that is put in force. */
export const handler = eventHandler(() => [on(EditionApplied, extendDrafts(extenderContainer()))]);
