import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import { cursorAt, sortAt } from '../domain/cursor.ts';
import type { Endorsement, EndorsementCard } from '../domain/endorsement.ts';
import type { Guest } from '../domain/guest.ts';
import type { CpiTable } from './client.ts';
import {
  endorsementItem,
  endorsementOf,
  endorsementsDue,
  endorsementsOf,
  startAfterDue,
} from './endorsement-items.ts';
import { endorsementEntity } from './entities/nomination.ts';
import { addressGuestEntity } from './entities/sign-in.ts';
import { guestIdOf } from './guest-names.ts';
import { key } from './keys.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

export interface EndorsementRepository {
  /**
   * Asks a referee: the reference and the entry that leads from their address to it, in one
   * transaction. `false` when there is one of that id already.
   */
  ask(endorsement: Endorsement, addressHash: string, event: Envelope): Promise<boolean>;
  get(applicationId: string, endorsementId: string): Promise<Endorsement | undefined>;
  /** All that was asked for an application, the oldest first. */
  ofApplication(applicationId: string): Promise<readonly Endorsement[]>;
  /** Replaces the one that is one version behind `next`; `false` when it changed meanwhile. */
  replace(next: Endorsement, event?: Envelope): Promise<boolean>;
  /** The cards of a track: one query, however many applications. */
  ofTrack(edition: string, track: string): Promise<readonly EndorsementCard[]>;
  /** Awaited ones that are due until a moment (ISO 8601 UTC), earliest first. */
  due(
    until: string,
    cursor?: string,
  ): Promise<{ readonly cards: readonly EndorsementCard[]; readonly cursor?: string }>;
}

/** The letters and references in the table. */
export const createEndorsementRepository = (table: CpiTable): EndorsementRepository => {
  const endorsements = endorsementEntity(table);
  const guests = addressGuestEntity(table);

  return {
    ask: async (endorsement, addressHash, event) => {
      const { applicationId, endorsementId, edition, askedAt } = endorsement;
      const guest: Guest = { kind: 'referee', applicationId, endorsementId };
      const entry = {
        ...{ addressHash, edition, guest, since: askedAt },
        guestId: guestIdOf(edition, guest),
      };
      try {
        await withRetry(() =>
          execute(
            endorsements
              .build(PutTransaction)
              .item(endorsementItem(endorsement, event))
              .options({ condition: { attr: 'endorsementId', exists: false } }),
            guests.build(PutTransaction).item(entry),
          ),
        );
        return true;
      } catch (fault) {
        if (isConditionFailure(fault)) return false;
        throw fault;
      }
    },

    get: async (applicationId, endorsementId) => {
      const command = endorsements.build(GetItemCommand).key({ applicationId, endorsementId });
      const { Item } = await command.options({ consistent: true }).send();
      return Item && endorsementOf(Item);
    },

    ofApplication: async (applicationId) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(endorsements)
        .query({ partition: key.dossier(applicationId), range: { beginsWith: 'ENDORSEMENT#' } })
        .options({ consistent: true, entityAttrFilter: false })
        .send();
      return Items.map(endorsementOf).sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1));
    },

    replace: async (next, event) => {
      const command = endorsements.build(PutItemCommand).item(endorsementItem(next, event));
      try {
        await withRetry(() =>
          command.options({ condition: { attr: 'version', eq: next.version - 1 } }).send(),
        );
        return true;
      } catch (fault) {
        if (isConditionFailure(fault)) return false;
        throw fault;
      }
    },

    ofTrack: async (edition, track) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .query({ index: 'byEdition', partition: endorsementsOf(edition, track) })
        .options({ maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(({ card }) => card as EndorsementCard);
    },

    due: async (until, cursor) => {
      const after = cursor === undefined ? undefined : sortAt(cursor);
      const { Items = [], LastEvaluatedKey } = await table
        .build(QueryCommand)
        .query({ index: 'dueBy', partition: endorsementsDue, range: { lte: `${until}#~` } })
        .options({
          limit: 100,
          ...(after === undefined ? {} : { exclusiveStartKey: startAfterDue(after) }),
        })
        .send();
      const last = LastEvaluatedKey?.dueBySort;
      return {
        cards: Items.map(({ card }) => card as EndorsementCard),
        ...(typeof last === 'string' ? { cursor: cursorAt(last) } : {}),
      };
    },
  };
};
