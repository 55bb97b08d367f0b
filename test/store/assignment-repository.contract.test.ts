import { describe, expect, it } from 'vitest';
import {
  type Assignment,
  createAssignmentRepository,
} from '../../shared/store/assignment-repository.ts';
import { proposalAssignmentEntity } from '../../shared/store/entities/assignment.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryAssignmentRepository } from '../support/in-memory/assignment-repository.ts';

const engine = useEngine();

const reviewers = ['ana', 'ben', 'cho'].map((sub) => ({
  sub,
  email: `${sub}@cpi.example`,
  locale: 'ko' as const,
}));

describe.each([
  ['in memory', () => inMemoryAssignmentRepository()],
  ['on the engine', () => createAssignmentRepository(engine().table)],
  ['of proposals', () => createAssignmentRepository(engine().table, proposalAssignmentEntity)],
])('assignments %s', (_where, repository) => {
  it('are empty before the first plan', async () => {
    const found = await repository().get('2031', 'none');
    expect(found).toMatchObject({ version: 0, reviewers: [], announced: {} });
    expect(found.panels.size).toBe(0);
  });

  it('come back as they were saved', async () => {
    const assignments = repository();
    const plan: Assignment = {
      ...(await assignments.get('2031', 'saved')),
      version: 1,
      reviewers,
      panels: new Map([
        ['A', ['cho', 'ana']],
        ['B', []],
      ]),
      released: [{ application: 'B', reviewer: 'ben' }],
      byHand: ['B'],
      announced: { ana: 1 },
    };
    expect(await assignments.replace(plan)).toBe(true);
    expect(await assignments.get('2031', 'saved')).toEqual(plan);
  });

  it('let one of two writers of the same version win', async () => {
    const assignments = repository();
    const plan = { ...(await assignments.get('2031', 'race')), version: 1, reviewers };
    const outcomes = await Promise.all([
      assignments.replace({ ...plan, panels: new Map([['A', ['ana']]]) }),
      assignments.replace({ ...plan, panels: new Map([['A', ['ben']]]) }),
    ]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await assignments.replace({ ...plan, version: 3 })).toBe(false);
    expect(await assignments.replace({ ...plan, version: 2 })).toBe(true);
  });

  it('hold ten thousand panels', async () => {
    const assignments = repository();
    const panels = new Map(
      Array.from({ length: 10_000 }, (_, at) => [
        crypto.randomUUID().slice(0, 16) + at,
        ['ana', 'ben', 'cho'],
      ]),
    );
    const plan = { ...(await assignments.get('2031', 'large')), version: 1, reviewers, panels };
    await assignments.replace(plan);
    expect((await assignments.get('2031', 'large')).panels).toEqual(panels);
  });
});
