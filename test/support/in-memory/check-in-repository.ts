import type { Envelope } from '../../../events/envelope.ts';
import type { CheckIn } from '../../../shared/domain/check-in.ts';
import type { CheckInRepository } from '../../../shared/store/check-in-repository.ts';

export interface InMemoryCheckIns extends CheckInRepository {
  readonly events: readonly Envelope[];
}

/** Passes and check-ins in memory, with the same outcomes as the table's. */
export const inMemoryCheckInRepository = (): InMemoryCheckIns => {
  const revoked = new Map<string, number>();
  const kept = new Map<string, CheckIn>();
  const events: Envelope[] = [];
  const within = <T>(all: ReadonlyMap<string, T>, start: string): (readonly [string, T])[] =>
    [...all]
      .filter(([name]) => name.startsWith(start))
      .map(([name, value]) => [name.slice(start.length), value]);

  return {
    events,
    revocations: async (edition, who) => revoked.get(`${edition}#${who}`) ?? 0,
    allRevocations: async (edition) => new Map(within(revoked, `${edition}#`)),
    revoke: async (edition, who, after, event) => {
      const name = `${edition}#${who}`;
      if ((revoked.get(name) ?? 0) !== after) return false;
      revoked.set(name, after + 1);
      events.push(event);
      return true;
    },
    record: async (edition, day, checkIn) => {
      const name = `${edition}#${day}#${checkIn.session ?? '-'}#${checkIn.who}`;
      const before = kept.get(name);
      if (before !== undefined && before.at <= checkIn.at) return false;
      kept.set(name, checkIn);
      return true;
    },
    ofDay: async (edition, day) =>
      within(kept, `${edition}#${day}#`)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([, checkIn]) => checkIn),
  };
};
