import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import {
  $add,
  $append,
  $delete,
  $remove,
  UpdateItemCommand,
} from 'dynamodb-toolbox/entity/actions/update';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import type { Reply, Seats, Standing, Visitor } from '../domain/dinner.ts';
import { nextInLine, standingOf } from '../domain/dinner.ts';
import type { Guest } from '../domain/guest.ts';
import type { CpiTable } from './client.ts';
import {
  cpiDayAnnouncementEntity,
  dinnerReplyEntity,
  dinnerSeatsEntity,
  visitorEntity,
} from './entities/dinner.ts';
import { addressGuestEntity } from './entities/sign-in.ts';
import { guestIdOf } from './guest-names.ts';
import { key } from './keys.ts';
import { whether, withRetry } from './with-retry.ts';

/** Visitors, answers and seats of the dinner of CPI Day. */
export interface DinnerRepository {
  /** `false` when the visitor is there already, as they are. */
  invite(visitor: Visitor, addressHash: string, event: Envelope): Promise<boolean>;
  visitor(edition: string, visitorId: string): Promise<Visitor | undefined>;
  visitors(edition: string): Promise<readonly Visitor[]>;
  /** Announces the day to the participants; `false` when that has been done. */
  announce(edition: string, event: Envelope): Promise<boolean>;
  /** When the day was announced to the participants; undefined before. */
  announcedAt(edition: string): Promise<string | undefined>;
  /** Writes what somebody answered, in the place of what they answered before. */
  answer(edition: string, reply: Reply, event: Envelope): Promise<void>;
  reply(edition: string, invited: string): Promise<Reply | undefined>;
  replies(edition: string): Promise<readonly Reply[]>;
  seats(edition: string): Promise<Seats>;
  /**
   * Takes a seat, or a place in the line when there is none; whoever has either keeps it. One write
   * each, whose condition counts, so that five hundred at once fill the seats exactly.
   */
  take(edition: string, invited: string, seats: number): Promise<Standing>;
  /** Gives up seat or place in line. */
  release(edition: string, invited: string): Promise<void>;
  /** Gives free seats to those who wait, in order; `eventFor` tells each of them. */
  moveUp(edition: string, seats: number, eventFor: (invited: string) => Envelope): Promise<void>;
}

/** The dinner in the table. */
export const createDinnerRepository = (table: CpiTable): DinnerRepository => {
  const visitors = visitorEntity(table);
  const replies = dinnerReplyEntity(table);
  const seating = dinnerSeatsEntity(table);
  const addresses = addressGuestEntity(table);
  const announcements = cpiDayAnnouncementEntity(table);

  /** One item that five hundred may want at once is worth a few tries more. */
  const contested = (send: () => Promise<unknown>): Promise<boolean> => whether(send, 10);

  const seats = async (edition: string): Promise<Seats> => {
    const command = seating.build(GetItemCommand).key({ edition });
    const { Item } = await command.options({ consistent: true }).send();
    return { holders: [...(Item?.holders ?? [])].sort(), waiting: Item?.waiting ?? [] };
  };

  const takeSeat = (edition: string, invited: string, limit: number) =>
    contested(() =>
      seating
        .build(UpdateItemCommand)
        .item({ edition, holders: $add(new Set([invited])) })
        .options({
          condition: {
            or: [
              { attr: 'holders', contains: invited },
              {
                and: [
                  {
                    or: [
                      { attr: 'holders', exists: false },
                      { size: 'holders', lt: limit },
                    ],
                  },
                  // Whoever waits goes first.
                  {
                    or: [
                      { attr: 'waiting', exists: false },
                      { size: 'waiting', eq: 0 },
                    ],
                  },
                ],
              },
            ],
          },
        })
        .send(),
    );

  const joinLine = (edition: string, invited: string) =>
    contested(() =>
      seating
        .build(UpdateItemCommand)
        .item({ edition, waiting: $append([invited]) })
        .options({
          condition: {
            and: [
              { not: { attr: 'holders', contains: invited } },
              { not: { attr: 'waiting', contains: invited } },
            ],
          },
        })
        .send(),
    );

  const visitorOf = ({ event: _event, ...visitor }: Visitor & { event?: string }): Visitor =>
    visitor;
  const replyOf = (item: Reply & { edition: string; event?: string }): Reply => {
    const { edition: _edition, event: _event, ...reply } = item;
    return reply;
  };

  return {
    invite: (visitor, addressHash, event) => {
      const { edition, visitorId, invitedAt: since } = visitor;
      const guest: Guest = { kind: 'visitor', edition, visitorId };
      const guestId = guestIdOf(edition, guest);
      return contested(() =>
        execute(
          visitors
            .build(PutTransaction)
            .item({ ...visitor, event: JSON.stringify(event) })
            .options({ condition: { attr: 'visitorId', exists: false } }),
          addresses.build(PutTransaction).item({ addressHash, guestId, edition, guest, since }),
        ),
      );
    },
    visitor: async (edition, visitorId) => {
      const { Item } = await visitors.build(GetItemCommand).key({ edition, visitorId }).send();
      return Item && visitorOf(Item);
    },
    visitors: async (edition) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(visitors)
        .query({ partition: key.edition(edition), range: { beginsWith: 'VISITOR#' } })
        .options({ maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(visitorOf);
    },
    announce: (edition, event) =>
      contested(() =>
        announcements
          .build(PutItemCommand)
          .item({ edition, at: event.time, event: JSON.stringify(event) })
          .options({ condition: { attr: 'at', exists: false } })
          .send(),
      ),

    announcedAt: async (edition) => {
      const { Item } = await announcements.build(GetItemCommand).key({ edition }).send();
      return Item?.at;
    },

    answer: async (edition, reply, event) => {
      const command = replies
        .build(PutItemCommand)
        .item({ edition, ...reply, event: JSON.stringify(event) });
      await withRetry(() => command.send());
    },
    reply: async (edition, invited) => {
      const command = replies.build(GetItemCommand).key({ edition, invited });
      const { Item } = await command.options({ consistent: true }).send();
      return Item && replyOf(Item);
    },
    replies: async (edition) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(replies)
        .query({ partition: key.edition(edition), range: { beginsWith: 'DINNER-REPLY#' } })
        .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(replyOf);
    },

    seats,
    take: async (edition, invited, limit) => {
      if (await takeSeat(edition, invited, limit)) return 'seated';
      if (await joinLine(edition, invited)) return 'waiting';
      return standingOf(await seats(edition), invited);
    },
    release: async (edition, invited) => {
      const held = await seats(edition);
      if (held.holders.includes(invited)) {
        await contested(() =>
          seating
            .build(UpdateItemCommand)
            .item({ edition, holders: $delete(new Set([invited])) })
            .send(),
        );
      }
      for (;;) {
        const { waiting } = await seats(edition);
        const at = waiting.indexOf(invited);
        if (at < 0) return;
        await contested(() =>
          seating
            .build(UpdateItemCommand)
            .item({ edition, waiting: { [at]: $remove() } })
            .options({ condition: { attr: `waiting[${at}]`, eq: invited } })
            .send(),
        );
      }
    },
    moveUp: async (edition, limit, eventFor) => {
      for (;;) {
        const next = nextInLine(await seats(edition), limit);
        if (next === undefined) return;
        // Somebody else may move the same one up at this moment; the next look tells.
        await contested(() =>
          seating
            .build(UpdateItemCommand)
            .item({
              edition,
              holders: $add(new Set([next])),
              waiting: { 0: $remove() },
              event: JSON.stringify(eventFor(next)),
            })
            .options({
              condition: {
                and: [
                  { attr: 'waiting[0]', eq: next },
                  {
                    or: [
                      { attr: 'holders', exists: false },
                      { size: 'holders', lt: limit },
                    ],
                  },
                ],
              },
            })
            .send(),
        );
      }
    },
  };
};
