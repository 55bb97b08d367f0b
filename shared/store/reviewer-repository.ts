import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import type { ReviewerProfile } from '../domain/reviewer-profile.ts';
import type { CpiTable } from './client.ts';
import { reviewerEntity } from './entities/reviewer.ts';
import { key } from './keys.ts';
import { withRetry } from './with-retry.ts';

/** Who reviews in an edition. */
export interface ReviewerRepository {
  /** Everyone, by stable id: one query. */
  list(edition: string): Promise<readonly ReviewerProfile[]>;
  /** Adds a reviewer, or puts in place what was known of them. */
  keep(edition: string, profile: ReviewerProfile, event?: Envelope): Promise<void>;
  remove(edition: string, sub: string): Promise<void>;
}

/** The reviewers in the table. */
export const createReviewerRepository = (table: CpiTable): ReviewerRepository => {
  const reviewers = reviewerEntity(table);
  return {
    list: async (edition) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(reviewers)
        .query({ partition: key.edition(edition), range: { beginsWith: 'REVIEWER#' } })
        .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(({ edition: _edition, event: _event, ...profile }) => profile);
    },
    keep: async (edition, profile, event) => {
      const { workedWith, languages, tracks, sections } = profile;
      const command = reviewers.build(PutItemCommand).item({
        edition,
        ...profile,
        workedWith: [...workedWith],
        languages: [...languages],
        tracks: [...tracks],
        sections: [...sections],
        ...(event === undefined ? {} : { event: JSON.stringify(event) }),
      });
      await withRetry(() => command.send());
    },
    remove: async (edition, sub) => {
      const command = reviewers.build(DeleteItemCommand).key({ edition, sub });
      await withRetry(() => command.send());
    },
  };
};
