import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedLog, matchOf, nobody } from '../../../shared/domain/attendee-match.ts';
import { noLog, saysTheSame, withRows } from '../../../shared/domain/seminar-log.ts';
import { lengthWithin, mergedSpans, type Span } from '../../../shared/domain/spans.ts';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]) => [from, from + length]);
const spans = fc.array(span, { maxLength: 25 });

/** How long, counted the slow way: minute by minute. */
const slowly = (of: readonly Span[], [opens, closes]: Span): number =>
  Array.from({ length: 300 }, (_, at) => at).filter(
    (at) => at >= opens && at < closes && of.some(([from, to]) => at >= from && at < to),
  ).length;

describe('[F42] time at a seminar', () => {
  it('counts each moment once, however often somebody came back, on however many devices', () => {
    fc.assert(
      fc.property(spans, span, (of, window) => {
        expect(lengthWithin(of, window)).toBe(slowly(of, window));
        expect(mergedSpans(mergedSpans(of))).toEqual(mergedSpans(of));
        expect(mergedSpans(of.toReversed())).toEqual(mergedSpans(of));
      }),
    );
  });

  it('is the same when a list is imported again, in part, or in another order', () => {
    const row = fc.record({
      name: fc.constantFrom('Sok Dara', 'sok  dara', 'Ana', '솔롱고'),
      email: fc.constantFrom('', 'a@b.example', 'A@B.example'),
      span,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.nat(20), (rows, part) => {
        const once = withRows(noLog('2031', 'opening', '2031-12-31T00:00:00.000Z'), rows);
        const again = withRows(withRows(once, rows.slice(part)), rows.toReversed());
        expect(saysTheSame(again, once)).toBe(true);
        const split = withRows(
          withRows(noLog('2031', 'opening', '2031-12-31T00:00:00.000Z'), rows.slice(part)),
          rows,
        );
        expect(saysTheSame(split, once)).toBe(true);
      }),
    );
  });
});

describe('[F42] somebody in a list', () => {
  const people = [
    { applicationId: 'DARA', name: 'Sok Dara', email: 'dara@example.org' },
    { applicationId: 'ANA', name: 'Ana Quispe', email: 'ana@example.org' },
    { applicationId: 'ANA2', name: 'ana quispe', email: 'ana.q@example.org' },
    { applicationId: 'JOSE', name: 'José Ñahui', email: 'jose@example.org' },
  ];
  const undecided = { matches: {} };
  const who = (
    name: string,
    email = '',
    decided = undecided as { matches: Record<string, string> },
  ) => matchOf({ name, email }, people, decided);

  it('is known by the address, whatever they call themselves, then by the exact name', () => {
    expect(who('iPhone', 'DARA@Example.org ')).toBe('DARA');
    expect(who('  sok   DARA ')).toBe('DARA');
    expect(who('Jose\u0301 N\u0303ahui')).toBe('JOSE');
    expect(who('Dara from Phnom Penh (Sok Dara)')).toBe('DARA');
    expect(who('Sok Dara (she/her)')).toBe('DARA');
  });

  it('is left to a person where it is not clear', () => {
    expect(who('Sok Dar')).toBeUndefined();
    expect(who('Ana Quispe')).toBeUndefined();
    expect(who('Ana Quispe', 'ana@example.org')).toBe('ANA');
    expect(who('Guest', 'stranger@example.org')).toBeUndefined();
  });

  it('is remembered as staff decided, for all lists to come', () => {
    const decided = { matches: { 'name ipad': 'DARA', 'host@office.example': nobody } };
    expect(who('iPad', '', decided)).toBe('DARA');
    expect(who('Host', 'host@office.example', decided)).toBe(nobody);
    const log = withRows(noLog('2031', 'opening', '2031-12-31T00:00:00.000Z'), [
      { name: 'iPad', email: '', span: [0, 10] },
      { name: 'Sok Dara', email: '', span: [5, 20] },
      { name: 'Host', email: 'host@office.example', span: [0, 60] },
      { name: 'Nobody knows', email: '', span: [0, 60] },
    ]);
    const { spans: of, unmatched } = matchedLog(log, people, decided);
    expect([...of]).toEqual([
      [
        'DARA',
        [
          [0, 10],
          [5, 20],
        ],
      ],
    ]);
    expect(unmatched.map(({ attendee }) => attendee)).toEqual(['name nobody knows']);
  });
});
