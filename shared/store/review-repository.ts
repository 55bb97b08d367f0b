import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import type { Condition } from 'dynamodb-toolbox/entity/actions/parseCondition';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import { cursorAt, sortAt } from '../domain/cursor.ts';
import type { Review, ReviewCard } from '../domain/review.ts';
import type { CpiTable } from './client.ts';
import { reviewEntity } from './entities/review.ts';
import { key } from './keys.ts';
import {
  itemOf,
  queueOf,
  reviewOf,
  reviewsDue,
  reviewsOf,
  startAfter,
  startAfterDue,
} from './review-items.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

interface ReviewQueue {
  readonly cards: readonly ReviewCard[];
  /** Where the next page begins; absent on the last. */
  readonly cursor?: string;
}

interface DueReviews {
  readonly cards: readonly ReviewCard[];
  readonly cursor?: string;
}

export interface ReviewRepository {
  /** Gives a reviewer an application; `false` when they have it already. */
  assign(review: Review): Promise<boolean>;
  /** The reviewer's own review: there is no other way to read one. */
  get(applicationId: string, sub: string): Promise<Review | undefined>;
  /** Every review of an application, by the reviewer's id: for those who may read them. */
  ofApplication(applicationId: string): Promise<readonly Review[]>;
  /**
   * Replaces an open review that is one version behind `next`; `false` when it was submitted or
   * changed since it was read.
   */
  replace(next: Review, event?: Envelope): Promise<boolean>;
  /**
   * Replaces a submitted review that is one version behind `next`; `false` when it changed since it
   * was read, or is void.
   */
  revise(next: Review, event?: Envelope): Promise<boolean>;
  /**
   * Makes the review void that is one version behind `next`, submitted or not; `false` when it
   * changed since it was read, or is void already.
   */
  release(next: Review, event?: Envelope): Promise<boolean>;
  /** A page of what a reviewer has to do (earliest due first) or has done; 50 unless told. */
  queue(of: {
    readonly edition: string;
    readonly sub: string;
    readonly status: Review['status'];
    readonly cursor?: string;
    readonly limit?: number;
  }): Promise<ReviewQueue>;
  /** Every review of a track, submitted or not: one query, however many applications. */
  ofTrack(edition: string, track: string): Promise<readonly ReviewCard[]>;
  /**
   * Open reviews that are due, or whose reviewer has to have answered, until a moment (ISO 8601
   * UTC); earliest first.
   */
  due(until: string, cursor?: string): Promise<DueReviews>;
}

/** The reviews in the table. */
export const createReviewRepository = (table: CpiTable): ReviewRepository => {
  const reviews = reviewEntity(table);

  const write = async (
    review: Review,
    condition: Condition<typeof reviews>,
    event?: Envelope,
  ): Promise<boolean> => {
    const command = reviews.build(PutItemCommand).item(itemOf(review, event));
    try {
      await withRetry(() => command.options({ condition }).send());
      return true;
    } catch (fault) {
      if (isConditionFailure(fault)) return false;
      throw fault;
    }
  };

  return {
    assign: (review) => write(review, { attr: 'status', exists: false }),

    get: async (applicationId, sub) => {
      const command = reviews.build(GetItemCommand).key({ applicationId, sub });
      const { Item } = await command.options({ consistent: true }).send();
      return Item && reviewOf(Item);
    },

    ofApplication: async (applicationId) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(reviews)
        .query({ partition: key.dossier(applicationId), range: { beginsWith: 'REVIEW#' } })
        .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(reviewOf);
    },

    replace: (next, event) =>
      write(
        next,
        {
          and: [
            { attr: 'status', eq: 'open' },
            { attr: 'version', eq: next.version - 1 },
          ],
        },
        event,
      ),

    revise: (next, event) =>
      write(
        next,
        {
          and: [
            { attr: 'status', eq: 'done' },
            { attr: 'version', eq: next.version - 1 },
          ],
        },
        event,
      ),

    release: (next, event) =>
      write(
        next,
        {
          and: [
            { attr: 'status', ne: 'void' },
            { attr: 'version', eq: next.version - 1 },
          ],
        },
        event,
      ),

    queue: async ({ edition, sub, status, cursor, limit = 50 }) => {
      const after = cursor === undefined ? undefined : sortAt(cursor);
      const { Items = [], LastEvaluatedKey } = await table
        .build(QueryCommand)
        .query({
          index: 'byReviewer',
          partition: queueOf(sub, edition),
          range: { beginsWith: `${status}#` },
        })
        .options({
          limit,
          ...(after === undefined
            ? {}
            : { exclusiveStartKey: startAfter(after, { sub, edition }) }),
        })
        .send();
      const last = LastEvaluatedKey?.byReviewerSort;
      return {
        cards: Items.map(({ card }) => card as ReviewCard),
        ...(typeof last === 'string' ? { cursor: cursorAt(last) } : {}),
      };
    },

    ofTrack: async (edition, track) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .query({ index: 'byEdition', partition: reviewsOf(edition, track) })
        .options({ maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(({ card }) => card as ReviewCard);
    },

    due: async (until, cursor) => {
      const after = cursor === undefined ? undefined : sortAt(cursor);
      const { Items = [], LastEvaluatedKey } = await table
        .build(QueryCommand)
        // "~" sorts behind every id, so that what is due at this very moment is included.
        .query({ index: 'dueBy', partition: reviewsDue, range: { lte: `${until}#~` } })
        .options({
          limit: 100,
          ...(after === undefined ? {} : { exclusiveStartKey: startAfterDue(after) }),
        })
        .send();
      const last = LastEvaluatedKey?.dueBySort;
      return {
        cards: Items.map(({ card }) => card as ReviewCard),
        ...(typeof last === 'string' ? { cursor: cursorAt(last) } : {}),
      };
    },
  };
};
