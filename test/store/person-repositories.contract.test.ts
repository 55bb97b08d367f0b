import { describe, expect, it } from 'vitest';
import { mergedWith } from '../../shared/domain/application.ts';
import { dismissed, duplicateState, mergedInto } from '../../shared/domain/duplicate.ts';
import type { PersonKey } from '../../shared/domain/identity.ts';
import {
  type ApplicationRepository,
  createApplicationRepository,
} from '../../shared/store/application-repository.ts';
import {
  createDuplicateRepository,
  type DuplicateRepository,
} from '../../shared/store/duplicate-repository.ts';
import {
  createPersonRepository,
  type PersonRepository,
} from '../../shared/store/person-repository.ts';
import { draftOf, eventOf, submissionOf } from '../support/application.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryApplicationRepository } from '../support/in-memory/application-repository.ts';
import {
  inMemoryDuplicateRepository,
  inMemoryPersonRepository,
} from '../support/in-memory/person-repositories.ts';

const engine = useEngine();

let count = 0;
const fresh = (name: string): string => {
  count += 1;
  return `${name}${String(count).padStart(5, '0')}`;
};
const passport = (code: string): PersonKey => ({ kind: 'passport', code });
const name = (code: string): PersonKey => ({ kind: 'name-and-birth-date', code });

describe.each<[string, () => PersonRepository]>([
  ['in memory', () => inMemoryPersonRepository()],
  ['on the engine', () => createPersonRepository(engine().table)],
])('[F11] people %s', (_where, repository) => {
  it('are found under each of their keys, edition by edition', async () => {
    const people = repository();
    const [p, n] = [passport(fresh('P')), name(fresh('N'))];
    const one = { edition: '2031', applicationId: 'ONE' };
    const two = { edition: '2031', applicationId: 'TWO' };
    expect(await people.note(one, [p, n])).toEqual([
      { ...p, applicationIds: ['ONE'] },
      { ...n, applicationIds: ['ONE'] },
    ]);
    expect(await people.note(two, [n])).toEqual([{ ...n, applicationIds: ['ONE', 'TWO'] }]);
    expect(await people.note(two, [n])).toEqual([{ ...n, applicationIds: ['ONE', 'TWO'] }]);
    expect(await people.note({ edition: '2032', applicationId: 'LATER' }, [n])).toEqual([
      { ...n, applicationIds: ['LATER'] },
    ]);
  });

  it('are no longer found under a key that a correction took away', async () => {
    const people = repository();
    const [wrong, right] = [name(fresh('N')), name(fresh('N'))];
    const applicationId = fresh('APP');
    await people.note({ edition: '2031', applicationId }, [wrong]);
    await people.note({ edition: '2031', applicationId }, [right]);
    expect(await people.keysOf(applicationId)).toEqual([right]);
    expect(await people.note({ edition: '2031', applicationId: 'OTHER' }, [wrong])).toEqual([
      { ...wrong, applicationIds: ['OTHER'] },
    ]);
    await people.note({ edition: '2031', applicationId }, []);
    expect(await people.keysOf(applicationId)).toEqual([]);
  });

  it('are noticed by at least one of any two that are noted at the same time', async () => {
    const people = repository();
    const key = name(fresh('N'));
    const ids = Array.from({ length: 12 }, () => fresh('APP'));
    const seen = await Promise.all(
      ids.map(async (applicationId) => {
        const [found] = await people.note({ edition: '2031', applicationId }, [key]);
        return [applicationId, found?.applicationIds ?? []] as const;
      }),
    );
    const pairs = new Set(
      seen.flatMap(([id, others]) => others.map((other) => [id, other].sort().join('-'))),
    );
    // Every pair of two, and each with itself.
    expect(pairs.size).toBe((ids.length * (ids.length + 1)) / 2);
  });
});

describe.each<[string, () => PersonRepository]>([
  ['in memory', () => inMemoryPersonRepository()],
  ['on the engine', () => createPersonRepository(engine().table)],
])('[F21] people %s', (_where, repository) => {
  it('took part in the years that any of their keys tells, however often it is noted', async () => {
    const people = repository();
    const [p, n, other] = [passport(fresh('P')), name(fresh('N')), name(fresh('N'))];
    await people.remember([p, n], { year: '2019', outcome: 'graduated' });
    await people.remember([p, n], { year: '2019', outcome: 'graduated' });
    await people.remember([n], { year: '2022', outcome: 'took-part' });
    await people.note({ edition: '2031', applicationId: fresh('APP') }, [n]);
    expect(await people.pastOf([n])).toEqual([
      { year: '2019', outcome: 'graduated' },
      { year: '2022', outcome: 'took-part' },
    ]);
    expect(await people.pastOf([p])).toEqual([{ year: '2019', outcome: 'graduated' }]);
    expect(await people.pastOf([other])).toEqual([]);
  });
});

interface World {
  readonly applications: ApplicationRepository;
  readonly duplicates: DuplicateRepository;
}

const inMemory = (): World => {
  const applications = inMemoryApplicationRepository();
  return { applications, duplicates: inMemoryDuplicateRepository(applications) };
};
const onEngine = (): World => ({
  applications: createApplicationRepository(engine().table),
  duplicates: createDuplicateRepository(engine().table),
});

describe.each([
  ['in memory', inMemory],
  ['on the engine', onEngine],
])('[F11] pairs %s', (_where, world) => {
  const at = '2031-02-20T00:00:00.000Z';
  const by = 'staff-1';
  const flagged = async () => {
    const { applications, duplicates } = world();
    const edition = fresh('2031-');
    const ids = [fresh('A'), fresh('A')] as const;
    for (const id of ids) {
      const draft = draftOf(id, { edition });
      await applications.start(draft, `hash-${id}`, eventOf(id));
      await applications.submit(draft, submissionOf(), eventOf(id));
    }
    const likeness = { edition, applicationIds: ids, same: 'name-and-birth-date' } as const;
    await duplicates.flag(likeness, at);
    const pair = await duplicates.get(edition, ids.join('-'));
    if (pair === undefined) throw new Error('Nothing was flagged');
    return { applications, duplicates, edition, ids, pair, likeness };
  };

  it('are flagged once, whoever comes first, with everything that is equal', async () => {
    const { duplicates, edition, ids, pair, likeness } = await flagged();
    const [one, other] = ids;
    await duplicates.flag({ ...likeness, applicationIds: [other, one] }, '2031-03-01T00:00:00Z');
    expect(await duplicates.list(edition)).toEqual([pair]);
    expect(pair).toMatchObject({ applicationIds: ids, same: ['name-and-birth-date'], version: 1 });
    await duplicates.flag({ ...likeness, same: 'passport' }, '2031-03-01T00:00:00Z');
    expect(await duplicates.list(edition)).toEqual([
      { ...pair, same: ['passport', 'name-and-birth-date'], version: 2 },
    ]);
    expect(await duplicates.list('2099')).toEqual([]);
  });

  it('stay dismissed for what was equal, and open again for something else', async () => {
    const { duplicates, edition, pair, likeness } = await flagged();
    const { duplicateId } = pair;
    const event = eventOf(duplicateId, 'StaffActed.v1');
    expect(await duplicates.replace(dismissed(pair, { at, by }), event)).toBe(true);
    expect(await duplicates.replace(dismissed(pair, { at, by }), event)).toBe(false);
    const state = async () => {
      const found = await duplicates.get(edition, duplicateId);
      return found && duplicateState(found);
    };
    await duplicates.flag(likeness, at);
    expect(await state()).toBe('dismissed');
    await duplicates.flag({ ...likeness, same: 'passport' }, at);
    expect(await state()).toBe('open');
  });

  it('are merged together with their application, or neither is', async () => {
    const { applications, duplicates, edition, ids, pair } = await flagged();
    const [kept, other] = ids;
    const read = await applications.get(other);
    if (read === undefined) throw new Error('No application');
    const next = mergedInto(pair, kept, { at, by });
    const event = eventOf(other, 'StaffActed.v1');
    const merged = mergedWith(read, kept);
    expect(await duplicates.settle(next, { ...merged, version: 9 }, event)).toBe(false);
    expect(await duplicates.get(edition, pair.duplicateId)).toEqual(pair);
    expect(await duplicates.settle(next, merged, event)).toBe(true);
    expect(await duplicates.get(edition, pair.duplicateId)).toEqual(next);
    expect(await applications.get(other)).toMatchObject({
      status: 'merged',
      merged: { into: kept, from: 'submitted' },
    });
    expect(await duplicates.settle(next, merged, event)).toBe(false);
  });
});
