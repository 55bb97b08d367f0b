import { PlaceReleased } from '../../events/place-released.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { promoterDeps } from './container.ts';
import { promoteNext } from './promote-next.ts';

/** Told of every released place by the bus. */
export const handler = eventHandler(() => [on(PlaceReleased, promoteNext(promoterDeps()))]);
