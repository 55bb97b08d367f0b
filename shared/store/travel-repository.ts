import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import type { Travel } from '../domain/travel.ts';
import type { CpiTable } from './client.ts';
import { participantEntity } from './entities/participant.ts';
import { travelEntity } from './entities/travel.ts';
import { conditionOf, updateOf } from './participant-write.ts';
import type { Addition, Transition } from './transitions/index.ts';
import { whether } from './with-retry.ts';

export interface TravelRepository {
  /** Undefined while nothing was told. */
  get(applicationId: string): Promise<Travel | undefined>;
  /**
   * Replaces the travel that is one version behind `next`, and changes the participant with it, both
   * or neither; `false` when one of them was changed since it was read.
   */
  save(next: Travel, change: Addition | Transition): Promise<boolean>;
}

/** What people tell for their journey, in the table. */
export const createTravelRepository = (table: CpiTable): TravelRepository => {
  const travels = travelEntity(table);
  const participants = participantEntity(table);
  return {
    get: async (applicationId) => {
      const command = travels.build(GetItemCommand).key({ applicationId });
      return (await command.options({ consistent: true }).send()).Item;
    },

    save: (next, change) => {
      const condition =
        next.version === 1
          ? ({ attr: 'version', exists: false } as const)
          : ({ attr: 'version', eq: next.version - 1 } as const);
      return whether(() =>
        execute(
          travels.build(PutTransaction).item(next).options({ condition }),
          participants
            .build(UpdateTransaction)
            .item(updateOf(next.applicationId, change))
            .options({ condition: conditionOf(change) }),
        ),
      );
    },
  };
};
