import type { Envelope } from '../../../events/envelope.ts';
import {
  nextInLine,
  type Reply,
  type Seats,
  standingOf,
  type Visitor,
} from '../../../shared/domain/dinner.ts';
import type { DinnerRepository } from '../../../shared/store/dinner-repository.ts';

export interface InMemoryDinner extends DinnerRepository {
  readonly events: readonly Envelope[];
}

/** Visitors, answers and seats in memory, with the same outcomes as the table's. */
export const inMemoryDinnerRepository = (): InMemoryDinner => {
  const visitors = new Map<string, Visitor>();
  const replies = new Map<string, Reply>();
  const seating = new Map<string, Seats>();
  const announced = new Map<string, string>();
  const events: Envelope[] = [];
  const of = (edition: string): Seats => seating.get(edition) ?? { holders: [], waiting: [] };
  const inEdition = <T>(all: ReadonlyMap<string, T>, edition: string): T[] =>
    [...all].filter(([name]) => name.startsWith(`${edition}/`)).map(([, one]) => one);

  return {
    events,
    invite: async (visitor, _addressHash, event) => {
      const name = `${visitor.edition}/${visitor.visitorId}`;
      if (visitors.has(name)) return false;
      visitors.set(name, visitor);
      events.push(event);
      return true;
    },
    visitor: async (edition, visitorId) => visitors.get(`${edition}/${visitorId}`),
    visitors: async (edition) => inEdition(visitors, edition),
    announce: async (edition, event) => {
      if (announced.has(edition)) return false;
      announced.set(edition, event.time);
      events.push(event);
      return true;
    },
    announcedAt: async (edition) => announced.get(edition),
    answer: async (edition, reply, event) => {
      replies.set(`${edition}/${reply.invited}`, reply);
      events.push(event);
    },
    reply: async (edition, invited) => replies.get(`${edition}/${invited}`),
    replies: async (edition) => inEdition(replies, edition),
    seats: async (edition) => {
      const { holders, waiting } = of(edition);
      return { holders: holders.toSorted(), waiting };
    },
    take: async (edition, invited, limit) => {
      const { holders, waiting } = of(edition);
      const standing = standingOf(of(edition), invited);
      if (standing !== 'none') return standing;
      const isFree = holders.length < limit && waiting.length === 0;
      seating.set(edition, {
        holders: isFree ? [...holders, invited] : holders,
        waiting: isFree ? waiting : [...waiting, invited],
      });
      return isFree ? 'seated' : 'waiting';
    },
    release: async (edition, invited) => {
      const { holders, waiting } = of(edition);
      seating.set(edition, {
        holders: holders.filter((one) => one !== invited),
        waiting: waiting.filter((one) => one !== invited),
      });
    },
    moveUp: async (edition, limit, eventFor) => {
      for (;;) {
        const next = nextInLine(of(edition), limit);
        if (next === undefined) return;
        const { holders, waiting } = of(edition);
        seating.set(edition, { holders: [...holders, next], waiting: waiting.slice(1) });
        events.push(eventFor(next));
      }
    },
  };
};
