import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffEditions } from '../../../shared/domain/edition-diff.ts';
import { changeLine } from '../../../tools/edition/change-lines.ts';
import { faultLine, parseEdition } from '../../../tools/edition/edition-file.ts';
import { editionJsonSchema } from '../../../tools/edition/edition-json-schema.ts';
import { edition2023, edition2023File } from '../../support/edition-2023.ts';
import { smallEdition } from '../../support/small-edition.ts';

const source = readFileSync(
  new URL('../../../editions/2023/edition.yaml', import.meta.url),
  'utf8',
);

describe('an edition file', () => {
  it('[F2] is read from YAML, each fault with path, reason and line', () => {
    const faulty = source.replace("closesAt: '2023-04-14T10:00'", "closesAt: '2023-03-01T10:00'");
    const line = source.slice(0, source.indexOf("closesAt: '2023-04-14T10:00'")).split('\n').length;
    const parsed = parseEdition(faulty);
    expect(parsed.ok ? [] : parsed.faults.map(faultLine)).toEqual([
      `/tracks/0/call/closesAt: the close of the call (2023-03-01T10:00) has to be after the opening of the call (2023-03-13T10:00) (line ${line})`,
    ]);
  });

  it('[F2] that is no YAML names every line that cannot be read', () => {
    const parsed = parseEdition('title: 1\ntitle: 2\nx: [');
    const faults = parsed.ok ? [] : parsed.faults;
    expect(faults.map(({ line }) => line)).toEqual([2, 3]);
    expect(parseEdition('').ok).toBe(false);
  });

  it('takes a year written as a number', () => {
    const parsed = parseEdition(source.replace("edition: '2023'", 'edition: 2023'));
    expect(parsed).toMatchObject({ ok: true, edition: { edition: '2023' } });
  });

  it('is published as a JSON Schema that is up to date', () => {
    const published = readFileSync(
      new URL('../../../editions/edition.schema.json', import.meta.url),
      'utf8',
    );
    expect(published).toBe(editionJsonSchema());
  });
});

describe('the 2023 edition', () => {
  const { tracks, cpiDay, published } = edition2023();
  const [experts, administrators] = tracks;

  it('[F3] has 13+13+11+11 places for experts and 10+10 for administrators', () => {
    expect(experts?.sections.map(({ places }) => places)).toEqual([13, 13, 11, 11]);
    expect(administrators?.sections.map(({ places }) => places)).toEqual([10, 10]);
    expect(experts?.sections.map(({ partners }) => partners[0]?.name)).toEqual([
      'BIMF',
      'CID-UNESCO',
      'EDCN',
      'Design Council Busan',
    ]);
  });

  it('[F59] has the published weeks, CPI Day and figures', () => {
    const weeks = experts?.sections.map(({ kind, visit }) => `${kind} ${visit?.from} ${visit?.to}`);
    expect(new Set(weeks)).toEqual(
      new Set(['intensive 2023-08-28 2023-09-22', 'general 2023-08-28 2023-09-15']),
    );
    expect(administrators?.online?.period).toEqual({ from: '2023-08-28', to: '2023-09-01' });
    expect(administrators?.sections[0]?.visit).toEqual({ from: '2023-09-11', to: '2023-09-15' });
    expect(cpiDay?.date).toBe('2023-09-14');
    expect(published.map(({ people, countries }) => [people, countries])).toEqual([
      [48, 23],
      [20, 10],
      [68, 25],
    ]);
  });

  it('makes an attendance of exactly 80 % possible in every section', () => {
    for (const { online, sections } of tracks) {
      for (const { id } of sections) {
        const seminars = online?.seminars.filter((one) => one.sections?.includes(id) ?? true);
        expect((online?.modules.length ?? 0) + (seminars?.length ?? 0)).toBe(10);
      }
    }
  });
});

describe('the difference of two editions', () => {
  it('[F2] is empty for a file that was only written differently', () => {
    const turned = Object.fromEntries(Object.entries(edition2023File()).reverse());
    expect(diffEditions(edition2023File(), turned)).toEqual([]);
  });

  it('[F2] names changed paths by id, before and after', () => {
    const before = smallEdition();
    const [track] = before.tracks;
    const after = structuredClone(before);
    const changed = after.tracks[0];
    if (track === undefined || changed === undefined) throw new Error('The edition has no track');
    changed.sections = [{ ...track.sections[1], places: 4 }] as typeof track.sections;
    changed.eligibility.countries = ['MN', 'KH', 'LA'];
    changed.selection.tieBreak = ['earlier', 'first-criterion', 'lot'];
    delete after.cpiDay;
    expect(diffEditions(before, after).map(({ path }) => path)).toEqual([
      'tracks[makers].eligibility.countries[PE]',
      'tracks[makers].eligibility.countries[LA]',
      'tracks[makers].selection.tieBreak (order)',
      'tracks[makers].sections[paper]',
      'tracks[makers].sections[stage].places',
      'cpiDay',
    ]);
    expect(changeLine({ path: 'a', before: 2, after: 4 })).toBe('~ a: 2 → 4');
    expect(changeLine({ path: 'a', after: 4 })).toBe('+ a: 4');
    expect(changeLine({ path: 'a', before: 2 })).toBe('- a: 2');
  });
});
