import { DeadlineExtended } from '../../events/deadline-extended.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { Application } from '../../shared/domain/application.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { eventOf, type Stamp } from '../../shared/store/transitions/change.ts';
import type { ApplicationsDeps } from './deps.ts';

/** What is told of a draft that got more time; its owner gets one mail for each closing time. */
export const extensionEvent = (
  { ids }: Pick<ApplicationsDeps, 'ids'>,
  draft: Application,
  until: number,
  given: DeadlineExtended['data']['given'],
  now: number,
  audit?: Stamp['audit'],
): Envelope => {
  const stamp = { eventId: ids.newId(), at: isoOf(now), ...(audit === undefined ? {} : { audit }) };
  const facts = { track: draft.track, closesAt: isoOf(until), given };
  return eventOf(DeadlineExtended, draft, stamp, facts);
};
