import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import { type Discussion, type DiscussionCard, discussionCardOf } from '../domain/discussion.ts';
import type { CpiTable } from './client.ts';
import { discussionEntity } from './entities/discussion.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

/** The discussions of reviewers. */
export interface DiscussionRepository {
  get(applicationId: string): Promise<Discussion | undefined>;
  /** Replaces the discussion that is one version behind `next`; `false` when it has changed. */
  replace(next: Discussion, event?: Envelope): Promise<boolean>;
  /** Every discussion of a track: one query. */
  ofTrack(edition: string, track: string): Promise<readonly DiscussionCard[]>;
}

const discussionsOf = (edition: string, track: string): string => `${edition}#DISCUSSION#${track}`;

/** The discussions in the table. */
export const createDiscussionRepository = (table: CpiTable): DiscussionRepository => {
  const discussions = discussionEntity(table);
  return {
    get: async (applicationId) => {
      const command = discussions.build(GetItemCommand).key({ applicationId });
      const { Item } = await command.options({ consistent: true }).send();
      if (Item === undefined) return undefined;
      const {
        event: _event,
        card: _card,
        byEditionKey: _byEditionKey,
        byEditionSort: _byEditionSort,
        ...discussion
      } = Item;
      return discussion;
    },

    replace: async (next, event) => {
      const { edition, track, applicationId, version } = next;
      const command = discussions.build(PutItemCommand).item({
        ...next,
        told: [...next.told],
        card: discussionCardOf(next),
        byEditionKey: discussionsOf(edition, track),
        byEditionSort: applicationId,
        ...(event === undefined ? {} : { event: JSON.stringify(event) }),
      });
      const condition =
        version === 1
          ? ({ attr: 'version', exists: false } as const)
          : ({ attr: 'version', eq: version - 1 } as const);
      try {
        await withRetry(() => command.options({ condition }).send());
        return true;
      } catch (fault) {
        if (isConditionFailure(fault)) return false;
        throw fault;
      }
    },

    ofTrack: async (edition, track) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .query({ index: 'byEdition', partition: discussionsOf(edition, track) })
        .options({ maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(({ card }) => card as DiscussionCard);
    },
  };
};
