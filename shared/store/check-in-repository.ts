import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import type { CheckIn } from '../domain/check-in.ts';
import type { CpiTable } from './client.ts';
import { checkInEntity, passEntity } from './entities/check-in.ts';
import { key } from './keys.ts';
import { whether } from './with-retry.ts';

/** Passes that were revoked, and who was checked in when. */
export interface CheckInRepository {
  /** How often somebody's pass was revoked. */
  revocations(edition: string, who: string): Promise<number>;
  /** The same of everyone whose pass ever was. */
  allRevocations(edition: string): Promise<ReadonlyMap<string, number>>;
  /** Revokes the pass that somebody has after so many revocations; `false` when it is another. */
  revoke(edition: string, who: string, after: number, event: Envelope): Promise<boolean>;
  /** Keeps a moment when it is the first; `false` when there is an earlier one. */
  record(edition: string, day: string, checkIn: CheckIn, by: string): Promise<boolean>;
  /** Everyone who was checked in on a day. */
  ofDay(edition: string, day: string): Promise<readonly CheckIn[]>;
}

const wholeDay = '-';

/** Check-ins in the table. */
export const createCheckInRepository = (table: CpiTable): CheckInRepository => {
  const passes = passEntity(table);
  const checkIns = checkInEntity(table);

  return {
    revocations: async (edition, who) => {
      const command = passes.build(GetItemCommand).key({ edition, who });
      const { Item } = await command.options({ consistent: true }).send();
      return Item?.revocations ?? 0;
    },
    allRevocations: async (edition) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(passes)
        .query({ partition: key.edition(edition), range: { beginsWith: 'PASS#' } })
        .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY })
        .send();
      return new Map(Items.map(({ who, revocations }) => [who, revocations]));
    },
    revoke: (edition, who, after, event) =>
      whether(() =>
        passes
          .build(PutItemCommand)
          .item({ edition, who, revocations: after + 1, event: JSON.stringify(event) })
          .options({
            condition:
              after === 0
                ? { attr: 'revocations', exists: false }
                : { attr: 'revocations', eq: after },
          })
          .send(),
      ),
    record: (edition, day, { who, session = wholeDay, at }, by) =>
      whether(() =>
        checkIns
          .build(PutItemCommand)
          .item({ edition, day, session, who, at, by })
          .options({
            condition: {
              or: [
                { attr: 'at', exists: false },
                { attr: 'at', gt: at },
              ],
            },
          })
          .send(),
      ),
    ofDay: async (edition, day) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(checkIns)
        .query({ partition: key.edition(edition), range: { beginsWith: `CHECK-IN#${day}#` } })
        .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(({ who, session, at }) => ({
        who,
        at,
        ...(session === wholeDay ? {} : { session }),
      }));
    },
  };
};
