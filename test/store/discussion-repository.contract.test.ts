import { describe, expect, it } from 'vitest';
import {
  type Discussion,
  discussionCardOf,
  discussionClosed,
  withPost,
  withTold,
} from '../../shared/domain/discussion.ts';
import { createDiscussionRepository } from '../../shared/store/discussion-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryDiscussionRepository } from '../support/in-memory/discussion-repository.ts';

const engine = useEngine();

const at = '2031-03-20T00:00:00.000Z';
const opened = (applicationId: string, track: string): Discussion => ({
  ...{ applicationId, track, edition: '2031', reference: `CPI-2031-${applicationId}` },
  openedAt: at,
  closesAt: '2031-03-25T00:00:00.000Z',
  told: ['ana'],
  posts: [],
  version: 1,
});

describe.each([
  ['in memory', () => inMemoryDiscussionRepository()],
  ['on the engine', () => createDiscussionRepository(engine().table)],
])('discussions %s', (_where, repository) => {
  it('[F29] are opened once, and come back as they were saved', async () => {
    const discussions = repository();
    const first = opened('ONCE', 'makers');
    expect(await discussions.get('ONCE')).toBeUndefined();
    expect(await discussions.replace(first)).toBe(true);
    expect(await discussions.replace({ ...first, told: [] })).toBe(false);
    const post = { at, by: 'ana', role: 'reviewer', text: 'I read it twice. 두 번' } as const;
    const said = withPost(withTold(first, ['ben']), post);
    expect(await discussions.replace({ ...said, version: 2 })).toBe(true);
    expect(await discussions.get('ONCE')).toEqual({ ...said, version: 2 });
  });

  it('change only on the version that was read', async () => {
    const discussions = repository();
    const first = opened('VERSION', 'makers');
    await discussions.replace(first);
    const outcomes = await Promise.all([
      discussions.replace(withTold(first, ['ben'])),
      discussions.replace(discussionClosed(first, { at, by: 'staff-1' })),
    ]);
    expect(outcomes.toSorted()).toEqual([false, true]);
  });

  it('of a track come in one answer, without what is said in them', async () => {
    const discussions = repository();
    const mine = opened('T1', 'one-track');
    await discussions.replace(mine);
    await discussions.replace(opened('T2', 'another-track'));
    expect(await discussions.ofTrack('2031', 'one-track')).toEqual([discussionCardOf(mine)]);
  });
});
