import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { FormattedItem } from 'dynamodb-toolbox/entity';
import { EntityFormatter } from 'dynamodb-toolbox/entity/actions/format';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import { cursorAt, sortAt } from '../domain/cursor.ts';
import type { Participant } from '../domain/participant.ts';
import type { ParticipantCard } from '../domain/participant-card.ts';
import type { CpiTable } from './client.ts';
import { type ParticipantEntity, participantEntity } from './entities/participant.ts';
import { key } from './keys.ts';
import {
  conditionOf,
  itemOf,
  journeyDeadlines,
  participantsOf,
  updateOf,
} from './participant-write.ts';
import { refusalOf } from './transitions/apply.ts';
import type { Addition, Refusal, Transition } from './transitions/change.ts';
import { withRetry } from './with-retry.ts';

interface ParticipantPage {
  readonly participants: readonly ParticipantCard[];
  /** Where the next page begins; absent on the last one. */
  readonly cursor?: string;
}

interface DuePage {
  readonly due: readonly { readonly applicationId: string; readonly dueAt: string }[];
  readonly cursor?: string;
}

/** Participants of every edition. A refusal is a word; a written change gives the new state. */
export interface ParticipantRepository {
  get(applicationId: string): Promise<Participant | undefined>;
  /** Gives the place, with the event that starts the journey. Twice is `already`. */
  allocate(participant: Participant, event: Envelope): Promise<'allocated' | 'already'>;
  /** Changes the stage in one conditional call. */
  move(applicationId: string, transition: Transition): Promise<Participant | Refusal>;
  /** Adds what leaves the stage as it is, in one conditional call. */
  record(applicationId: string, addition: Addition): Promise<Participant | Refusal>;
  /** A page of an edition's participants by track and section, or of one section. */
  page(
    edition: string,
    options?: {
      readonly within?: { readonly track: string; readonly section?: string };
      readonly cursor?: string;
      readonly limit?: number;
    },
  ): Promise<ParticipantPage>;
  /** Whose deadline has come until a moment (ISO 8601 UTC), earliest first. */
  due(until: string, cursor?: string): Promise<DuePage>;
}

const sorted = (values: ReadonlySet<string> | undefined): readonly string[] =>
  [...(values ?? [])].sort();

const participantOf = (found: FormattedItem<ParticipantEntity>): Participant => {
  const {
    event: _event,
    card: _card,
    byEditionKey: _byEditionKey,
    byEditionSort: _byEditionSort,
    dueByKey: _dueByKey,
    dueBySort: _dueBySort,
    ...participant
  } = found;
  return {
    ...participant,
    modulesDone: sorted(found.modulesDone),
    seminarsAttended: sorted(found.seminarsAttended),
    daysAttended: sorted(found.daysAttended),
  };
};

/**
 * The allocation as part of a transaction: the selection releases a place together with the
 * application's new status. It fails when the person has a place already.
 */
export const allocation = (table: CpiTable, participant: Participant, event: Envelope) =>
  participantEntity(table)
    .build(PutTransaction)
    .item(itemOf(participant, event))
    .options({ condition: { attr: 'stage', exists: false } });

const pageSize = 100;

/** Both lists sort by something that ends in the id, so that a sort value names its item. */
const keyIn = (sort: string) => ({
  pk: key.dossier(sort.slice(sort.lastIndexOf('#') + 1)),
  sk: 'PARTICIPANT',
});

/** The participants in the table. */
export const createParticipantRepository = (table: CpiTable): ParticipantRepository => {
  const entity = participantEntity(table);

  const write = async (applicationId: string, change: Transition | Addition) => {
    try {
      const command = entity
        .build(UpdateItemCommand)
        .item(updateOf(applicationId, change))
        .options({
          condition: conditionOf(change),
          returnValues: 'ALL_NEW',
          returnValuesOnConditionFalse: 'ALL_OLD',
        });
      const { Attributes } = await withRetry(() => command.send());
      if (Attributes === undefined) throw new Error('The table returned no new state');
      return participantOf(Attributes);
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
      if (fault.Item === undefined) return 'absent';
      const old = entity.build(EntityFormatter).format(unmarshall(fault.Item));
      return refusalOf(participantOf(old), change) ?? 'changed';
    }
  };

  return {
    get: async (applicationId) => {
      const { Item } = await entity
        .build(GetItemCommand)
        .key({ applicationId })
        .options({ consistent: true })
        .send();
      return Item && participantOf(Item);
    },

    allocate: async (participant, event) => {
      try {
        await entity
          .build(PutItemCommand)
          .item(itemOf(participant, event))
          .options({ condition: { attr: 'stage', exists: false } })
          .send();
        return 'allocated';
      } catch (fault) {
        if (fault instanceof ConditionalCheckFailedException) return 'already';
        throw fault;
      }
    },

    move: write,
    record: write,

    page: async (edition, { within, cursor, limit = pageSize } = {}) => {
      const partition = participantsOf(edition);
      const after = cursor === undefined ? undefined : sortAt(cursor);
      const beginsWith =
        within &&
        (within.section === undefined ? `${within.track}#` : `${within.track}#${within.section}#`);
      const { Items = [], LastEvaluatedKey } = await table
        .build(QueryCommand)
        .query({
          index: 'byEdition',
          partition,
          ...(beginsWith === undefined ? {} : { range: { beginsWith } }),
        })
        .options({
          limit,
          ...(after === undefined
            ? {}
            : {
                exclusiveStartKey: {
                  ...keyIn(after),
                  byEditionKey: partition,
                  byEditionSort: after,
                },
              }),
        })
        .send();
      const last = LastEvaluatedKey?.byEditionSort;
      return {
        participants: Items.map(({ card }) => card as ParticipantCard),
        ...(typeof last === 'string' ? { cursor: cursorAt(last) } : {}),
      };
    },

    due: async (until, cursor) => {
      const after = cursor === undefined ? undefined : sortAt(cursor);
      const { Items = [], LastEvaluatedKey } = await table
        .build(QueryCommand)
        // "~" sorts behind every id, so that what is due at this very moment is included.
        .query({ index: 'dueBy', partition: journeyDeadlines, range: { lte: `${until}#~` } })
        .options({
          limit: pageSize,
          ...(after === undefined
            ? {}
            : {
                exclusiveStartKey: {
                  ...keyIn(after),
                  dueByKey: journeyDeadlines,
                  dueBySort: after,
                },
              }),
        })
        .send();
      const last = LastEvaluatedKey?.dueBySort;
      return {
        due: Items.map(({ dueBySort }) => {
          const [dueAt = '', applicationId = ''] = String(dueBySort).split('#');
          return { applicationId, dueAt };
        }),
        ...(typeof last === 'string' ? { cursor: cursorAt(last) } : {}),
      };
    },
  };
};
