import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { type Contribution, withoutReportOf } from '../domain/cohort-contribution.ts';
import type { CpiTable } from './client.ts';
import { contributionItem, contributionWrites, onVersion } from './contribution-writes.ts';
import { contributionEntity } from './entities/cohort.ts';
import { key } from './keys.ts';
import { whether } from './with-retry.ts';

/** How often what others change at the same moment is read again. */
const attempts = 5;

/** Deletes what somebody wrote with all its copies, and what they reported of others. */
export const forgetContributions = (table: CpiTable) => {
  const contributions = contributionEntity(table);
  const writesOf = contributionWrites(table);

  const everything = async (edition: string): Promise<readonly Contribution[]> => {
    const { Items = [] } = await table
      .build(QueryCommand)
      .entities(contributions)
      .query({ partition: key.cohort(edition) })
      .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY, entityAttrFilter: false })
      .send();
    return Items.map(({ contribution }) => contribution);
  };

  const remove = (one: Contribution) =>
    whether(() =>
      execute(
        contributions
          .build(DeleteTransaction)
          .key({ edition: one.edition, id: one.id })
          .options({ condition: { attr: 'version', eq: one.version } }),
        ...writesOf(one.edition, one, undefined),
      ),
    );

  const replace = (before: Contribution, next: Contribution) =>
    whether(() =>
      execute(
        contributions
          .build(PutTransaction)
          .item(contributionItem(next))
          .options({ condition: onVersion(next.version) }),
        ...writesOf(next.edition, before, next),
      ),
    );

  return async (edition: string, applicationId: string): Promise<void> => {
    for (let left = attempts; left > 0; left -= 1) {
      const written: boolean[] = [];
      for (const one of await everything(edition)) {
        const without = withoutReportOf(one, applicationId);
        if (one.author.applicationId === applicationId) written.push(await remove(one));
        else if (without !== undefined) written.push(await replace(one, without));
      }
      if (!written.includes(false)) return;
    }
    throw new Error('What people write for each other is being changed all the time');
  };
};
