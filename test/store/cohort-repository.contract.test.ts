import { describe, expect, it } from 'vitest';
import {
  type Contribution,
  hiddenFor,
  removed,
  reportedBy,
  rewritten,
  shownAgain,
} from '../../shared/domain/cohort-contribution.ts';
import type { CohortList } from '../../shared/domain/cohort-list.ts';
import { acting, newMember, writingClosed } from '../../shared/domain/cohort-member.ts';
import type { ParticipantStage } from '../../shared/domain/stages.ts';
import {
  type CohortRepository,
  createCohortRepository,
} from '../../shared/store/cohort-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { eventOf } from '../support/application.ts';
import { someContribution } from '../support/contribution.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryCohortRepository } from '../support/in-memory/cohort-repository.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { someEvent, someParticipant } from '../support/participant.ts';

const engine = useEngine();
const at = (minute: number) => `2031-06-23T03:${String(minute).padStart(2, '0')}:00.000Z`;
const now = Date.parse(at(59));

const inMemory = () => {
  const participants = inMemoryParticipantRepository();
  return { participants, cohort: inMemoryCohortRepository(participants) };
};
const onEngine = () => {
  const { table } = engine();
  return {
    participants: createParticipantRepository(table),
    cohort: createCohortRepository(table),
  };
};

describe.each([
  ['in memory', inMemory],
  ['on the engine', onEngine],
])('[F77] what people write for each other, %s', (_where, repositories) => {
  const texts = async (cohort: CohortRepository, edition: string, list: CohortList) =>
    (await cohort.page(edition, list)).contributions.map(({ id }) => id);
  const begin = (cohort: CohortRepository, next: Contribution) =>
    cohort.write({ before: undefined, next });
  const must = (one: Contribution | undefined): Contribution => {
    if (one === undefined) throw new Error('There is one');
    return one;
  };

  it('is read by kind, section and country together, newest first, page after page', async () => {
    const { cohort } = repositories();
    const edition = '2081';
    const [paper, stage] = [{ section: 'paper' }, { section: 'stage', country: 'PE' }];
    const all = [
      someContribution('A', { edition, at: at(1), by: paper }),
      someContribution('B', { edition, at: at(2), by: stage, kind: 'project-update' }),
      someContribution('C', { edition, at: at(3), by: stage }),
      someContribution('D', { edition, at: at(4), by: { ...paper, country: 'PE' } }),
      someContribution('ME', { edition, at: at(5), by: paper, kind: 'introduction' }),
    ];
    for (const one of all) expect(await begin(cohort, one)).toBe(true);
    expect(await begin(cohort, someContribution('A', { edition }))).toBe(false);
    expect(await texts(cohort, edition, { of: 'posts' })).toEqual(['D', 'C', 'B', 'A']);
    expect(await texts(cohort, edition, { of: 'posts', country: 'PE' })).toEqual(['D', 'C', 'B']);
    expect(await texts(cohort, edition, { of: 'posts', section: 'makers/stage' })).toEqual([
      ...['C', 'B'],
    ]);
    const narrow = { kind: 'post', section: 'makers/stage', country: 'PE' } as const;
    expect(await texts(cohort, edition, { of: 'posts', ...narrow })).toEqual(['C']);
    expect(await texts(cohort, edition, { of: 'introductions' })).toEqual(['ME']);
    expect(await texts(cohort, '2082', { of: 'posts' })).toEqual([]);
    expect(await cohort.get('2082', 'A')).toBeUndefined();

    const first = await cohort.page(edition, { of: 'posts' }, { limit: 3 });
    const { cursor } = first;
    const last = await cohort.page(edition, { of: 'posts' }, { limit: 3, cursor });
    expect([first, last].map((page) => page.contributions.map(({ id }) => id))).toEqual([
      ...[['D', 'C', 'B'], ['A']],
    ]);
    expect(last.cursor).toBeUndefined();
    expect((await cohort.page(edition, { of: 'posts' }, { limit: 4 })).cursor).toBeUndefined();
  });

  it('follows an edit, a hiding, a restoration and a removal in every list', async () => {
    const { cohort } = repositories();
    const edition = '2083';
    const one = someContribution('A', { edition, at: at(1) });
    await begin(cohort, one);
    const moved = { ...one.author, section: 'stage' };
    const edited = rewritten(one, moved, { text: 'Another text.' }, now);
    expect(await cohort.write({ before: one, next: edited })).toBe(true);
    expect(await texts(cohort, edition, { of: 'posts', section: 'makers/paper' })).toEqual([]);
    const stage = { of: 'posts', section: 'makers/stage' } as const;
    const { contributions } = await cohort.page(edition, stage);
    expect(contributions).toMatchObject([{ text: 'Another text.', revision: 2 }]);

    const reported = must(reportedBy(edited, { by: 'BO', reason: 'Selling' }, now));
    expect(await cohort.write({ before: edited, next: reported })).toBe(true);
    expect(await texts(cohort, edition, { of: 'reported' })).toEqual(['A']);
    const hidden = hiddenFor(reported, 'It sells', now);
    const event = eventOf('A', 'StaffActed.v1');
    expect(await cohort.write({ before: reported, next: hidden, event })).toBe(true);
    expect(await texts(cohort, edition, { of: 'posts' })).toEqual([]);
    expect(await texts(cohort, edition, { of: 'reported' })).toEqual([]);
    expect(await texts(cohort, edition, { of: 'hidden' })).toEqual(['A']);
    const own = { of: 'own', applicationId: 'APPLICATION1' } as const;
    expect((await cohort.page(edition, own)).contributions).toMatchObject([
      { hidden: { reason: 'It sells' }, reports: [] },
    ]);

    const back = shownAgain(hidden);
    await cohort.write({ before: hidden, next: back, event });
    expect(await texts(cohort, edition, { of: 'posts' })).toEqual(['A']);
    await cohort.write({ before: back, next: removed(back, now) });
    expect(await texts(cohort, edition, { of: 'posts' })).toEqual([]);
    expect(await texts(cohort, edition, own)).toEqual([]);
    expect(await cohort.get(edition, 'A')).toEqual(removed(back, now));
  });

  it('[Q23] of two changes at once one is written', async () => {
    const { cohort } = repositories();
    const one = someContribution('A', { edition: '2084' });
    await begin(cohort, one);
    const outcomes = await Promise.all([
      cohort.write({ before: one, next: hiddenFor(one, 'x', now) }),
      cohort.write({ before: one, next: rewritten(one, one.author, { text: 'y' }, now) }),
    ]);
    expect(outcomes.toSorted()).toEqual([false, true]);
  });

  it('[Q21] sent twenty times at once by one person, is there once', async () => {
    const { cohort, participants } = repositories();
    const bo = someParticipant({ applicationId: 'COHORTBO', stage: 'in-online-training' });
    await participants.allocate(bo, someEvent(bo));
    const next = someContribution('A', { edition: '2087', by: bo });
    const by = { member: acting(newMember(bo)), stage: bo.stage };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => cohort.write({ before: undefined, next, by })),
    );
    expect(outcomes.filter((done) => done)).toHaveLength(1);
    expect(await texts(cohort, '2087', { of: 'posts' })).toEqual(['A']);
  });

  it('is written by whoever stands where they stood, and is the same member', async () => {
    const { cohort, participants } = repositories();
    const ana = someParticipant({ applicationId: 'COHORTANA', stage: 'in-online-training' });
    await participants.allocate(ana, someEvent(ana));
    const first = acting(newMember(ana));
    const write = (id: string, member = first, stage: ParticipantStage = ana.stage) =>
      cohort.write({
        before: undefined,
        next: someContribution(id, { edition: '2085', by: ana }),
        by: { member, stage },
      });
    expect(await write('A', first, 'accepted')).toBe(false);
    expect(await write('A')).toBe(true);
    expect(await write('B')).toBe(false);
    expect(await cohort.member(ana.applicationId)).toEqual(first);
    const closed = writingClosed(first, { at: at(1), reason: 'Enough' });
    expect(await cohort.replaceMember(closed, eventOf('COHORTANA'))).toBe(true);
    expect(await write('B', acting(first))).toBe(false);
    expect(await cohort.member(ana.applicationId)).toEqual(closed);
    expect(await texts(cohort, '2085', { of: 'posts' })).toEqual(['A']);
  });

  it('[F62] is gone from everywhere with whoever wrote it, as are their reports', async () => {
    const { cohort } = repositories();
    const edition = '2086';
    const ana = { applicationId: 'ANA' };
    const hers = someContribution('A', { edition, by: ana });
    await begin(cohort, hers);
    await begin(cohort, someContribution('ME', { edition, by: ana, kind: 'introduction' }));
    const other = someContribution('B', { edition });
    await begin(cohort, other);
    const reported = must(reportedBy(other, { by: 'ANA', reason: 'Selling' }, now));
    await cohort.write({ before: other, next: reported });
    await cohort.forget(edition, 'ANA');
    expect(await cohort.get(edition, 'A')).toBeUndefined();
    expect(await cohort.get(edition, 'ME')).toBeUndefined();
    expect(await texts(cohort, edition, { of: 'posts' })).toEqual(['B']);
    expect(await texts(cohort, edition, { of: 'introductions' })).toEqual([]);
    expect(await texts(cohort, edition, { of: 'own', ...ana })).toEqual([]);
    expect(await texts(cohort, edition, { of: 'reported' })).toEqual([]);
    expect((await cohort.get(edition, 'B'))?.reports).toEqual([]);
  });
});
