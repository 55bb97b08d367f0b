import { describe, expect, it } from 'vitest';
import { select as selectBy } from '../../../shared/domain/selection.ts';
import { candidate, rubric, select, solve, trackWith } from './candidates.ts';
import { isAllowed } from './every-list.ts';

const ids = (people: readonly { applicationId: string }[]) =>
  people.map(({ applicationId }) => Number(applicationId.slice(1)));

describe('[F32] the list of a track', () => {
  it('fills each section from the best down and keeps the rest waiting in order', () => {
    const track = trackWith({ places: { paper: 2, stage: 1 } });
    const { chosen, waitlist } = select(track, rubric, [
      candidate(1, 'paper', 'KH', 80),
      candidate(2, 'paper', 'PE', 90),
      candidate(3, 'paper', 'MN', 75),
      candidate(4, 'stage', 'KH', 71),
      candidate(5, 'paper', 'KH', 74),
    ]);
    expect(ids(chosen)).toEqual([2, 1, 4]);
    expect(waitlist).toMatchObject([
      { applicationId: 'A0003', section: 'paper', position: 1 },
      { applicationId: 'A0005', section: 'paper', position: 2 },
    ]);
    expect(waitlist[0]?.reason).toEqual({ code: 'section-full', places: 2, lowest: 80 });
  });

  it('lets 70 reach a threshold of 70 and refuses less, with both figures', () => {
    const track = trackWith({ places: { paper: 9 } });
    const { chosen, excluded } = select(track, rubric, [
      candidate(1, 'paper', 'KH', 70),
      candidate(2, 'paper', 'KH', 69.999999),
    ]);
    expect(ids(chosen)).toEqual([1]);
    expect(excluded[0]?.reason).toEqual({
      code: 'below-threshold',
      mean: 69.999999,
      threshold: 70,
    });
  });

  it('ranks nobody on one review where two are needed', () => {
    const track = trackWith({ places: { paper: 9 }, reviewsNeeded: 2 });
    const { chosen, waitlist, excluded } = select(track, rubric, [
      candidate(1, 'paper', 'KH', 100, { reviews: 1, needed: 2 }),
    ]);
    expect([...chosen, ...waitlist]).toEqual([]);
    expect(excluded[0]?.reason).toEqual({ code: 'not-enough-reviews', reviews: 1, needed: 2 });
  });

  it('passes over a country that has its share, and says so', () => {
    const track = trackWith({ places: { paper: 2 }, perCountry: 1 });
    const { chosen, waitlist } = select(track, rubric, [
      candidate(1, 'paper', 'KH', 90),
      candidate(2, 'paper', 'KH', 89),
      candidate(3, 'paper', 'PE', 71),
    ]);
    expect(ids(chosen)).toEqual([1, 3]);
    expect(waitlist[0]?.reason).toEqual({ code: 'country-full', cap: 1 });
  });

  it('holds the share of a country in one section apart from its share in the track', () => {
    const track = trackWith({ places: { paper: 2, stage: 1 }, perCountryAndSection: 1 });
    const { chosen, waitlist } = select(track, rubric, [
      candidate(1, 'paper', 'KH', 90),
      candidate(2, 'paper', 'KH', 89),
      candidate(3, 'stage', 'KH', 72),
    ]);
    expect(ids(chosen)).toEqual([1, 3]);
    expect(waitlist[0]?.reason).toEqual({ code: 'country-in-section-full', cap: 1 });
  });

  it('exchanges people where a place would stay empty although it can be filled', () => {
    const track = trackWith({ places: { paper: 1, stage: 1 }, perCountry: 1 });
    const { chosen, waitlist } = select(track, rubric, [
      candidate(1, 'stage', 'KH', 90),
      candidate(2, 'stage', 'PE', 75),
      candidate(3, 'paper', 'KH', 71),
    ]);
    expect(ids(chosen)).toEqual([2, 3]);
    expect(waitlist[0]).toMatchObject({
      applicationId: 'A0001',
      reason: { code: 'places-left-empty', possible: 2, with: 1 },
    });
  });

  it('differs from plain ranking where that would break a rule', () => {
    const rules = {
      places: { paper: 2, stage: 1 },
      perCountry: 1,
      reservedPlaces: [{ title: { en: 'Mongolia', ko: '몽골' }, countries: ['MN'], places: 1 }],
    };
    const people = [
      candidate(1, 'paper', 'KH', 95),
      candidate(2, 'paper', 'KH', 94),
      candidate(3, 'stage', 'KH', 93),
      candidate(4, 'paper', 'PE', 80),
      candidate(5, 'stage', 'GH', 79),
      candidate(6, 'stage', 'MN', 72),
    ];
    const track = trackWith(rules);
    const plain = select(trackWith({ places: rules.places }), rubric, people).chosen;
    expect(ids(plain)).toEqual([1, 2, 3]);
    expect(isAllowed(track, people.slice(0, 3))).toBe(false);
    const { chosen, waitlist } = select(track, rubric, people);
    expect(ids(chosen)).toEqual([1, 4, 6]);
    expect(waitlist.map(({ reason }) => reason)).toEqual([
      { code: 'country-full', cap: 1 },
      { code: 'country-full', cap: 1 },
      { code: 'reserved-places', possible: 1, with: 0 },
    ]);
  });

  it('sends places that nobody of a section can take where the edition says, else nowhere', () => {
    const people = [
      candidate(1, 'paper', 'KH', 95),
      candidate(2, 'paper', 'PE', 94),
      candidate(3, 'paper', 'GH', 93),
      candidate(4, 'stage', 'MN', 72),
    ];
    const places = { paper: 1, stage: 2 };
    expect(ids(select(trackWith({ places }), rubric, people).chosen)).toEqual([1, 4]);
    const unusedPlaces = [{ from: 'stage', to: ['paper'] }];
    const { chosen, waitlist } = select(trackWith({ places, unusedPlaces }), rubric, people);
    expect(ids(chosen)).toEqual([1, 2, 4]);
    expect(waitlist[0]?.reason).toEqual({ code: 'section-full', places: 2, lowest: 94 });
  });

  it('chooses a country’s two levels together or neither, and says why', () => {
    const track = trackWith({ places: { paper: 1, stage: 1 }, pairs: [['paper', 'stage']] });
    const { chosen, waitlist } = select(track, rubric, [
      candidate(1, 'paper', 'KH', 95),
      candidate(2, 'paper', 'PE', 80),
      candidate(3, 'stage', 'PE', 71),
    ]);
    expect(ids(chosen)).toEqual([2, 3]);
    expect(waitlist[0]?.reason).toEqual({ code: 'pair-incomplete' });
  });

  it('ranks people of earlier editions after others, where the edition asks for it', () => {
    const people = [
      candidate(1, 'paper', 'KH', 95, { afterOthers: true }),
      candidate(2, 'paper', 'PE', 75),
    ];
    const track = trackWith({ places: { paper: 1 } });
    expect(ids(select(track, rubric, people).chosen)).toEqual([2]);
  });

  it('takes a partner’s list in its order, within places and caps', () => {
    const track = trackWith({ places: { paper: 2 }, perCountryAndSection: 1 });
    const { chosen, waitlist, excluded } = select(track, rubric, [
      candidate(1, 'paper', 'KH', 60, { partnerPlace: 1 }),
      candidate(2, 'paper', 'KH', 99, { partnerPlace: 2 }),
      candidate(3, 'paper', 'PE', 65, { partnerPlace: 3 }),
      candidate(4, 'paper', 'MN', 98, { partnerPlace: 0 }),
    ]);
    expect(ids(chosen)).toEqual([1, 3]);
    expect(waitlist[0]?.reason).toEqual({ code: 'country-in-section-full', cap: 1 });
    expect(excluded[0]?.reason).toEqual({ code: 'not-on-partner-list' });
  });

  it('is there for ten thousand people after few questions to the solver', () => {
    const countries = Array.from({ length: 120 }, (_, at) => `C${at}`);
    const sections = ['paper', 'stage', 'clay', 'glass'];
    const people = Array.from({ length: 10_000 }, (_, at) =>
      candidate(
        at,
        sections[at % 4] ?? '',
        countries[(at * 7) % 120] ?? '',
        70 + ((at * 7919) % 3000) / 100,
      ),
    );
    let asked = 0;
    const track = trackWith({
      places: { paper: 13, stage: 13, clay: 11, glass: 11 },
      perCountry: 3,
      perCountryAndSection: 1,
      minimumCountries: 40,
      reservedPlaces: [
        { title: { en: 'Some', ko: '일부' }, countries: countries.slice(90, 100), places: 6 },
      ],
    });
    const list = selectBy(track, rubric, people, (program) => {
      asked += 1;
      return solve(program);
    });
    expect(list.chosen).toHaveLength(48);
    expect(asked).toBeLessThan(400);
  });

  it('gathers the countries that the rules ask for, and says who gave way', () => {
    const track = trackWith({ places: { paper: 3 }, minimumCountries: 2 });
    const { chosen, waitlist } = select(track, rubric, [
      candidate(1, 'paper', 'KH', 90),
      candidate(2, 'paper', 'KH', 89),
      candidate(3, 'paper', 'KH', 88),
      candidate(4, 'paper', 'PE', 71),
      candidate(5, 'paper', 'MN', 70),
    ]);
    expect(ids(chosen)).toEqual([1, 2, 4]);
    expect(waitlist[0]).toMatchObject({
      applicationId: 'A0003',
      reason: { code: 'minimum-countries', possible: 2, with: 1 },
    });
    expect(waitlist[1]?.reason.code).toBe('section-full');
  });

  it('gives a share that was freed for another country back to the ranking', () => {
    const track = trackWith({
      places: { paper: 2, stage: 2 },
      perCountry: 2,
      minimumCountries: 3,
    });
    const { chosen } = select(track, rubric, [
      candidate(1, 'paper', 'KH', 90),
      candidate(2, 'paper', 'KH', 85),
      candidate(3, 'stage', 'KH', 84),
      candidate(4, 'stage', 'PE', 80),
      candidate(5, 'stage', 'PE', 79),
      candidate(6, 'paper', 'MN', 71),
    ]);
    expect(ids(chosen)).toEqual([1, 3, 4, 6]);
  });

  it('keeps somebody whose section the edition no longer has undecided', () => {
    const track = trackWith({ places: { paper: 1 } });
    const { excluded } = select(track, rubric, [candidate(1, 'clay', 'KH', 90)]);
    expect(excluded[0]?.reason.code).toBe('unknown-section');
  });
});

describe('[F35] the tie rule', () => {
  const one = { places: { paper: 1 } };
  const chain = ['first-criterion', 'under-represented-country', 'earlier', 'lot'] as const;
  const winnerOf = (track: ReturnType<typeof trackWith>, people: ReturnType<typeof candidate>[]) =>
    ids(select(track, rubric, people).chosen).at(-1);

  it('looks at the first criterion first', () => {
    const track = trackWith({ ...one, tieBreak: [...chain] });
    const people = [
      candidate(1, 'paper', 'KH', 80, { firstCriterion: 60, submittedAt: '2031-02-01' }),
      candidate(2, 'paper', 'PE', 80, { firstCriterion: 80, submittedAt: '2031-02-09' }),
    ];
    expect(winnerOf(track, people)).toBe(2);
  });

  it('then prefers the country with fewer places so far', () => {
    const track = trackWith({ places: { paper: 2 }, tieBreak: [...chain] });
    const people = [
      candidate(1, 'paper', 'KH', 95),
      candidate(2, 'paper', 'KH', 80, { submittedAt: '2031-02-01' }),
      candidate(3, 'paper', 'PE', 80, { submittedAt: '2031-02-09' }),
    ];
    expect(winnerOf(track, people)).toBe(3);
  });

  it('then the earlier submission, then the lot', () => {
    const track = trackWith({ ...one, tieBreak: [...chain] });
    const early = candidate(2, 'paper', 'PE', 80, { submittedAt: '2031-02-01' });
    expect(winnerOf(track, [candidate(1, 'paper', 'KH', 80), early])).toBe(2);
    expect(
      winnerOf(track, [candidate(2, 'paper', 'PE', 80), candidate(1, 'paper', 'KH', 80)]),
    ).toBe(1);
  });

  it('follows the order of the chain that the edition names', () => {
    const track = trackWith({ ...one, tieBreak: ['earlier', 'first-criterion'] });
    const people = [
      candidate(1, 'paper', 'KH', 80, { firstCriterion: 99, submittedAt: '2031-02-02' }),
      candidate(2, 'paper', 'KH', 80, { firstCriterion: 10, submittedAt: '2031-02-01' }),
    ];
    expect(winnerOf(track, people)).toBe(2);
  });

  it('ends in the lot where the chain of an edition does not', () => {
    const track = trackWith({ ...one, tieBreak: ['first-criterion'] });
    const tied = [candidate(2, 'paper', 'PE', 80), candidate(1, 'paper', 'KH', 80)];
    expect(winnerOf(track, tied)).toBe(1);
  });
});
