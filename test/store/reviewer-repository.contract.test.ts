import { describe, expect, it } from 'vitest';
import { plainProfile, type ReviewerProfile } from '../../shared/domain/reviewer-profile.ts';
import { createReviewerRepository } from '../../shared/store/reviewer-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryReviewerRepository } from '../support/in-memory/reviewer-repository.ts';

const engine = useEngine();

const profileOf = (sub: string, of: Partial<ReviewerProfile> = {}): ReviewerProfile => ({
  ...plainProfile({ sub, email: `${sub}@cpi.example`, locale: 'ko' }),
  ...of,
});

describe.each([
  ['in memory', () => inMemoryReviewerRepository()],
  ['on the engine', () => createReviewerRepository(engine().table)],
])('[F26] reviewers %s', (_where, repository) => {
  it('are kept by edition, changed and taken out', async () => {
    const reviewers = repository();
    const ana = profileOf('ana', {
      ...{ employer: 'Paper House', country: 'KR', workedWith: ['Sok Dara'], languages: ['en'] },
      ...{ tracks: ['makers'], sections: ['paper'], capacity: 12, reserve: true },
    });
    await reviewers.keep('2040', profileOf('ben'));
    await reviewers.keep('2040', ana);
    await reviewers.keep('2041', profileOf('cho'));
    expect(await reviewers.list('2040')).toEqual([ana, profileOf('ben')]);
    await reviewers.keep('2040', profileOf('ana'));
    await reviewers.remove('2040', 'ben');
    await reviewers.remove('2040', 'ben');
    expect(await reviewers.list('2040')).toEqual([profileOf('ana')]);
    expect(await reviewers.list('2042')).toEqual([]);
  });
});
