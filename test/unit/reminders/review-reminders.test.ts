import { describe, expect, it } from 'vitest';
import type { RemindersDeps } from '../../../functions/reminders/container.ts';
import { reviews as openReviews } from '../../../functions/reminders/sources/reviews.ts';
import { released, submitted } from '../../../shared/domain/review.ts';
import type { ApplicationStatuses } from '../../../shared/store/application-statuses.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryApplicationStatuses } from '../../support/in-memory/application-statuses.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryReviewRepository } from '../../support/in-memory/review-repository.ts';
import { dueFrom } from '../../support/reminders.ts';
import { reviewOf } from '../../support/review.ts';
import { eligibleOf } from '../../support/review-panel-world.ts';
import { smallEdition } from '../../support/small-edition.ts';

const at = (moment: string) => Date.parse(moment);
/** Due on 1 April 2031 at 09:00 UTC. */
const one = reviewOf('APPL1', 'ana');

const worldWith = (status: 'eligible' | 'withdrawn' = 'eligible') => {
  const reviews = inMemoryReviewRepository(one);
  const applications = inMemoryApplicationRepository(eligibleOf('APPL1', { status }));
  const editions = inMemoryEditionRepository(smallEdition());
  const asked: (readonly string[])[] = [];
  const applicationStatuses: ApplicationStatuses = (ids) => {
    asked.push(ids);
    return inMemoryApplicationStatuses(applications)(ids);
  };
  const deps = { reviews, applicationStatuses, editions } as unknown as RemindersDeps;
  const versions = async (moment: string) =>
    (await dueFrom(openReviews, deps, at(moment))).map(({ version }) => version.split('/').at(-1));
  return { reviews, versions, asked };
};

describe('[F31] reviewers are reminded', () => {
  it('three days before, one day before, and when they are overdue', async () => {
    const { versions } = worldWith();
    expect(await versions('2031-03-29T08:59:59Z')).toEqual([]);
    expect(await versions('2031-03-29T09:00:00Z')).toEqual(['3']);
    expect(await versions('2031-03-31T08:59:59Z')).toEqual(['3']);
    expect(await versions('2031-03-31T09:00:00Z')).toEqual(['1']);
    expect(await versions('2031-04-01T09:00:00Z')).toEqual(['0']);
    expect(await versions('2031-04-05T09:00:00Z')).toEqual(['0']);
  });

  it('no more once the review is submitted or void, or the application withdrawn', async () => {
    const due = '2031-04-01T09:00:00Z';
    expect(await worldWith('withdrawn').versions(due)).toEqual([]);
    const content = { scores: { merit: 5 }, recommendation: 'accept', comment: '' } as const;
    const done = worldWith();
    await done.reviews.replace(submitted(one, content, { score: 1, firstCriterion: 1 }, due));
    expect(await done.versions(due)).toEqual([]);
    const given = worldWith();
    await given.reviews.release(released(one, { reason: 'declined', at: due }));
    expect(await given.versions(due)).toEqual([]);
  });

  it('looks at applications only when a letter may be due, and at each once', async () => {
    const { versions, asked } = worldWith();
    await versions('2031-03-25T09:00:00Z');
    expect(asked).toEqual([]);
    await versions('2031-03-29T09:00:00Z');
    expect(asked).toEqual([['APPL1']]);
  });
});
