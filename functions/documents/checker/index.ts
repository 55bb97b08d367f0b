import { DocumentRemoved } from '../../../events/document-removed.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { eventHandler, on } from '../../../shared/runtime/event-handler.ts';
import { checkerHandler } from './checker-handler.ts';
import { container } from './container.ts';
import { removeFile } from './remove-file.ts';

/** Checks each file when the storage service announces it, and clears away what was removed. */
export const handler = checkerHandler(
  container,
  eventHandler(() => [on(DocumentRemoved, removeFile(container()))]),
  systemClock,
);
