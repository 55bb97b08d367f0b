import { describe, expect, it } from 'vitest';
import { noStudy, type Study } from '../../shared/domain/study.ts';
import { createStudyRepository } from '../../shared/store/study-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryStudyRepository } from '../support/in-memory/study-repository.ts';

const engine = useEngine();

const begun = (applicationId: string): Study => ({
  ...noStudy({ applicationId, edition: '2031' }),
  modules: { planning: { milliseconds: 90_500, page: 2 } },
  running: { module: 'planning', since: '2031-06-24T03:00:00.000Z' },
  version: 1,
});

describe.each([
  ['in memory', () => inMemoryStudyRepository()],
  ['on the engine', () => createStudyRepository(engine().table)],
])('studies %s', (_where, repository) => {
  it('[F41] come back as they were saved, on any device', async () => {
    const studies = repository();
    expect(await studies.get('DEVICE')).toBeUndefined();
    expect(await studies.replace(begun('DEVICE'))).toBe(true);
    expect(await studies.get('DEVICE')).toEqual(begun('DEVICE'));
    const { running: _running, ...rest } = begun('DEVICE');
    const stopped = { ...rest, version: 2 };
    expect(await studies.replace(stopped)).toBe(true);
    expect(await studies.get('DEVICE')).toEqual(stopped);
  });

  it('[F41] change only on the version that was read, so that no minute counts twice', async () => {
    const studies = repository();
    await studies.replace(begun('VERSION'));
    const next = { ...begun('VERSION'), version: 2 };
    const outcomes = await Promise.all([studies.replace(next), studies.replace(next)]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await studies.replace(begun('VERSION'))).toBe(false);
  });
});
