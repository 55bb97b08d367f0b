import type { Edition } from '../../shared/domain/edition.ts';
import { cohortOf, everythingHeld, type Session } from '../../shared/domain/timetable.ts';
import { type Clash, clashesIn, type Setting } from '../../shared/domain/timetable-clash.ts';
import type { Timetable } from '../../shared/domain/timetable-record.ts';
import type { SchedulingDeps } from './deps.ts';

/** The draft with what it is held against. */
export interface Plan {
  readonly edition: Edition;
  readonly timetable: Timetable;
}

/** The plan of an edition; undefined when there is no such edition. */
export const loadPlan = async (
  { editions, timetables }: Pick<SchedulingDeps, 'editions' | 'timetables'>,
  edition: string,
): Promise<Plan | undefined> => {
  const [record, timetable] = await Promise.all([editions.get(edition), timetables.get(edition)]);
  return record && { edition: record.edition, timetable };
};

/** The cohorts of those who are asked to a session by name. */
export const cohortsOf = async (
  { participants }: Pick<SchedulingDeps, 'participants'>,
  edition: string,
  sessions: readonly Pick<Session, 'participants'>[],
): Promise<ReadonlyMap<string, string>> => {
  const named = [...new Set(sessions.flatMap((session) => session.participants))];
  const found = await Promise.all(named.map((id) => participants.get(id)));
  return new Map(
    found.flatMap((participant) =>
      participant?.edition === edition ? [[participant.applicationId, cohortOf(participant)]] : [],
    ),
  );
};

/** Everything that is wrong with sessions as they stand or are meant to. */
export const clashesWith = async (
  deps: Pick<SchedulingDeps, 'participants'>,
  edition: Edition,
  sessions: readonly Session[],
): Promise<readonly Clash[]> => {
  const cohorts = await cohortsOf(deps, edition.edition, sessions);
  const setting: Setting = { ...edition, cohorts };
  return clashesIn(setting, everythingHeld(edition, sessions));
};
