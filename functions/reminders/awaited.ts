import type { AwaitedOf } from '../../shared/domain/reminder-definitions.ts';
import type { Reach } from '../../shared/domain/reminders.ts';
import type { RemindersDeps } from './container.ts';
import { rememberedEditions } from './editions-in-reach.ts';
import { dinner } from './sources/dinner.ts';
import { drafts } from './sources/drafts.ts';
import { endorsements } from './sources/endorsements.ts';
import { evaluations } from './sources/evaluations.ts';
import { information } from './sources/information.ts';
import { participants } from './sources/participants.ts';
import { reviews } from './sources/reviews.ts';
import { seminars } from './sources/seminars.ts';
import { travel } from './sources/travel.ts';

export type LookingDeps = Pick<
  RemindersDeps,
  | 'applications'
  | 'dinner'
  | 'editions'
  | 'endorsements'
  | 'information'
  | 'participants'
  | 'reviews'
  | 'applicationStatuses'
>;

const sources = [
  drafts,
  endorsements,
  information,
  participants,
  reviews,
  dinner,
  seminars,
  travel,
  evaluations,
];

/** Everything that somebody has still to do by a date that is near. */
export const everythingAwaited = async (
  deps: LookingDeps,
  reach: Reach,
): Promise<readonly AwaitedOf[]> => {
  const remembering = { ...deps, editions: rememberedEditions(deps.editions) };
  const found: AwaitedOf[] = [];
  for (const source of sources) found.push(...(await source(remembering, reach)));
  return found;
};
