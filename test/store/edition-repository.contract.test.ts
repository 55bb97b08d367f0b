import { describe, expect, it } from 'vitest';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryEditionRepository } from '../support/in-memory/edition-repository.ts';
import { smallEdition } from '../support/small-edition.ts';

const engine = useEngine();
const appliedAt = '2031-01-05T03:00:00.000Z';
const both = (text: string) => ({ en: text, ko: text });

/** Each test works on an edition of its own, so that the order of tests does not matter. */
const editionOf = (name: string, title = 'First') =>
  smallEdition({ edition: name, title: both(title) });

describe.each([
  ['in memory', () => inMemoryEditionRepository()],
  ['on the engine', () => createEditionRepository(engine().table)],
])('editions %s', (_where, repository) => {
  it('knows nothing of an edition that was never applied', async () => {
    expect(await repository().get('1999')).toBeUndefined();
  });

  it('[F2] keeps the document as applied, and counts its versions', async () => {
    const editions = repository();
    const first = editionOf('2040');
    const second = editionOf('2040', 'Second');
    expect(await editions.apply(first, { appliedAt })).toBe('applied');
    expect(await editions.apply(second, { appliedAt })).toBe('applied');
    expect(await editions.get('2040')).toMatchObject({ edition: second, version: 2, appliedAt });
  });

  it('[F2] applying the same document twice changes nothing', async () => {
    const editions = repository();
    await editions.apply(editionOf('2041'), { appliedAt });
    const again = { appliedAt: '2031-02-01T00:00:00.000Z', event: { id: 'e' } };
    expect(await editions.apply(editionOf('2041'), again)).toBe('unchanged');
    expect(await editions.get('2041')).toMatchObject({ version: 1, appliedAt });
  });

  it('refuses a change that was made on another version', async () => {
    const editions = repository();
    await editions.apply(editionOf('2042'), { appliedAt, ifVersion: 0 });
    const changed = editionOf('2042', 'Changed');
    expect(await editions.apply(changed, { appliedAt, ifVersion: 0 })).toBe('conflict');
    expect(await editions.apply(changed, { appliedAt, ifVersion: 2 })).toBe('conflict');
    expect(await editions.apply(changed, { appliedAt, ifVersion: 1 })).toBe('applied');
  });

  it('lets one of many writers of the same version win', async () => {
    const editions = repository();
    await editions.apply(editionOf('2043'), { appliedAt });
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        editions.apply(editionOf('2043', `Writer ${n}`), { appliedAt, ifVersion: 1 }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'applied')).toHaveLength(1);
  });

  it('lists editions by year, the latest first', async () => {
    const editions = repository();
    await editions.apply(editionOf('2044'), { appliedAt });
    await editions.apply(editionOf('2045'), { appliedAt });
    const years = (await editions.list()).map(({ edition }) => edition);
    expect(years.slice(0, 2)).toEqual(['2045', '2044']);
    expect((await editions.list())[0]?.tracks[0]).toMatchObject({
      opensAt: '2031-02-03T00:00:00.000Z',
      closesAt: '2031-03-03T01:00:00.000Z',
    });
  });
});
