import type { Held, Session } from '../../../../shared/domain/timetable.ts';
import { changesBetween, type SessionChange } from '../../../../shared/domain/timetable-change.ts';

/** What others changed in the draft, the session that is being written apart from the rest. */
export interface Difference {
  readonly own: readonly SessionChange[];
  readonly others: readonly SessionChange[];
}

/** The sessions that are written here; the edition's own are not. */
export const drafted = (sessions: readonly Held[]): readonly Session[] =>
  sessions.filter(({ fixed }) => fixed !== true);

/** What stands now against what was read, for whoever writes the session of that id. */
export const differenceSince = (
  read: readonly Held[],
  now: readonly Held[],
  id: string,
): Difference => {
  const changes = changesBetween(drafted(read), drafted(now));
  return {
    own: changes.filter(({ session }) => session.id === id),
    others: changes.filter(({ session }) => session.id !== id),
  };
};
