import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { $set, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import type { ParticipationEntry } from '../domain/participation.ts';
import type { CpiTable } from './client.ts';
import { participationEntity } from './entities/participation.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

/** Entries of the report by application id. */
export type Participation = Readonly<Record<string, ParticipationEntry>>;

/** The read model of the report: one item an edition, one entry a participant. */
export interface ParticipationRepository {
  /** The entries of an edition by application id; empty before anyone was allocated a place. */
  get(edition: string): Promise<Participation>;
  /** Puts the entries of people as they stand now, in one call; the same again changes nothing. */
  put(edition: string, entries: Participation): Promise<void>;
}

const mapValues = <V, W>(
  values: Readonly<Record<string, V>>,
  change: (value: V) => W,
): Record<string, W> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

/** Some engines look at the path before the condition: the map is not there yet. */
const hasNoMap = (fault: unknown): boolean =>
  fault instanceof Error && fault.name === 'ValidationException' && /path/.test(fault.message);

/** The projection in the table. */
export const createParticipationRepository = (table: CpiTable): ParticipationRepository => {
  const entity = participationEntity(table);

  const update = (edition: string, entries: Participation) =>
    withRetry(() =>
      entity
        .build(UpdateItemCommand)
        .item({ edition, participants: mapValues(entries, (entry) => $set(entry)) })
        .options({ condition: { attr: 'participants', exists: true } })
        .send(),
    );

  /** A map must be there before an entry can be put into it. */
  const begin = async (edition: string): Promise<void> => {
    try {
      await entity
        .build(PutItemCommand)
        .item({ edition, participants: {} })
        .options({ condition: { attr: 'participants', exists: false } })
        .send();
    } catch (fault) {
      if (!isConditionFailure(fault)) throw fault;
    }
  };

  return {
    get: async (edition) => {
      const { Item } = await entity.build(GetItemCommand).key({ edition }).send();
      return Item?.participants ?? {};
    },
    put: async (edition, entries) => {
      try {
        await update(edition, entries);
      } catch (fault) {
        if (!isConditionFailure(fault) && !hasNoMap(fault)) throw fault;
        await begin(edition);
        await update(edition, entries);
      }
    },
  };
};
