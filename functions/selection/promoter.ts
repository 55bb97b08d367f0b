import { PlaceReleased } from '../../events/place-released.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { container } from './container.ts';
import type { PromotionDeps } from './deps.ts';
import { promoteNext } from './promote-next.ts';

/** The consumer of released places on the given ports. */
export const promoterOn = (deps: () => PromotionDeps) =>
  eventHandler(() => [on(PlaceReleased, promoteNext(deps()))], {
    now: () => deps().clock.now(),
  });

/** Told of every released place by the bus. */
export const handler = promoterOn(container);
