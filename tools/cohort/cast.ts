/** Who plays which part in a track: from the people who take part to those who come late. */
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { applicationRubric } from '../../shared/domain/rubric.ts';
import { timeFor } from './calendar.ts';
import { type Band, bandsOf, isReachable } from './merit.ts';
import { namedCountries } from './names/names.ts';
import type { Random } from './random.ts';
import { type Seat, seatMore, seatPeople } from './seats.ts';
import { targetOf } from './targets.ts';

export type Part =
  /** Holds a place from the release on and takes part. */
  | 'settled'
  /** Takes part after somebody has given a place up. */
  | 'promoted'
  /** Is chosen and gives the place up. */
  | 'leaving'
  /** Accepts a place and is never seen. */
  | 'absent'
  /** Good enough, and never called. */
  | 'waiting'
  | 'below'
  | 'ineligible'
  | 'late'
  | 'unfinished';

export interface Role extends Seat {
  readonly part: Part;
  /** Where the reviews lie; absent where nobody reviews. */
  readonly band?: Band;
  readonly offer?: 'decline' | 'silent';
}

const sectionIds = ({ sections }: Track): readonly string[] => sections.map(({ id }) => id);

/** Sections in which places are left, each as often as it has some. */
const sectionsWithRoom = (track: Track, seats: readonly Seat[]): readonly string[] =>
  track.sections.flatMap(({ id, places }) => {
    const left = places - seats.filter(({ section }) => section === id).length;
    return Array.from({ length: Math.max(0, left) }, () => id);
  });

/** How those who leave answer their offer, as far as there is time to fill their places. */
const departures = (
  edition: Edition,
  track: Track,
  places: number,
): readonly ('decline' | 'silent')[] => {
  const { declines, expiries } = timeFor(edition, track);
  const count = places < 4 ? 0 : Math.max(1, Math.round(places * 0.1));
  return Array.from({ length: count }, (_, index) =>
    expiries && index % 2 === 1 ? ('silent' as const) : ('decline' as const),
  ).filter((offer) => offer === 'silent' || declines);
};

/** People who give a place up, each with the one who is to be promoted into it. */
const exchange = (
  edition: Edition,
  track: Track,
  seats: readonly Seat[],
  others: readonly Seat[],
  random: Random,
): { readonly leaving: readonly Role[]; readonly promoted: ReadonlySet<Seat> } => {
  const promoted = new Set<Seat>();
  const leaving: Role[] = [];
  for (const offer of departures(edition, track, seats.length)) {
    // Whoever is promoted has a compatriot among the settled, so that no country waits for a place.
    const one = random
      .shuffled(seats)
      .find(
        (seat) =>
          seats.some(
            (other) => other !== seat && other.country === seat.country && !promoted.has(other),
          ) && !promoted.has(seat),
      );
    if (one === undefined) break;
    const taken = [...seats, ...others, ...leaving];
    const [seat] = seatMore(track, taken, [one.section], track.eligibility.countries, random);
    if (seat === undefined) continue;
    promoted.add(one);
    leaving.push({ ...seat, part: 'leaving', offer });
  }
  return { leaving, promoted };
};

/** Countries dealt in turn, so that each of them is there before one comes again. */
const inTurn = (countries: readonly string[], count: number, random: Random): readonly string[] => {
  const order = random.shuffled(countries);
  return Array.from(
    { length: order.length === 0 ? 0 : count },
    (_, index) => order[index % order.length] ?? '',
  );
};

/** Everyone else who applies: they fill the queue and the reviewers' desks. */
const crowd = (
  track: Track,
  part: Part,
  count: number,
  countries: readonly string[],
  random: Random,
) =>
  inTurn(countries, Math.max(0, count), random).map(
    (country): Role => ({ part, country, section: random.pick(sectionIds(track)) }),
  );

/** The cast of a track for so many applications; those with a part to play are never left out. */
export const castOf = (
  edition: Edition,
  track: Track,
  nations: readonly string[],
  applications: number,
  random: Random,
): readonly Role[] => {
  const rubric = applicationRubric(edition, track.id);
  const bands = bandsOf(rubric);
  const can = (band: Band) => isReachable(rubric, band, random.fork('reach'));
  const { people } = targetOf(edition, track);

  const seats = seatPeople(track, nations, people, random);
  const absent = seatMore(track, seats, sectionsWithRoom(track, seats), nations, random);
  const { leaving, promoted } = can(bands.next)
    ? exchange(edition, track, seats, absent, random)
    : { leaving: [], promoted: new Set<Seat>() };
  const chosen: readonly Role[] = [
    ...seats.map((seat): Role => {
      const isPromoted = promoted.has(seat);
      return {
        ...seat,
        part: isPromoted ? 'promoted' : 'settled',
        band: isPromoted ? bands.next : bands.chosen,
      };
    }),
    ...absent.map((seat): Role => ({ ...seat, part: 'absent', band: bands.chosen })),
    ...leaving.map((role): Role => ({ ...role, band: bands.chosen })),
  ];

  const listed = track.eligibility.countries;
  const elsewhere = namedCountries.filter((country) => !listed.includes(country));
  const rest = Math.max(0, applications - chosen.length);
  const ineligible = Math.round(rest * 0.14);
  const foreign = Math.round(ineligible * 0.6);
  const late = Math.round(rest * 0.02);
  const unfinished = Math.round(rest * 0.04);
  const waiting = can(bands.waiting)
    ? Math.min(Math.round(people * 0.6), Math.round(rest * 0.2))
    : 0;
  const below = rest - ineligible - late - unfinished - waiting;
  return [
    ...chosen,
    ...crowd(track, 'waiting', waiting, listed, random).map((role) => ({
      ...role,
      band: bands.waiting,
    })),
    ...crowd(track, 'below', below, listed, random).map((role) => ({ ...role, band: bands.below })),
    ...crowd(track, 'ineligible', foreign, elsewhere, random),
    ...crowd(track, 'ineligible', ineligible - foreign, listed, random),
    ...crowd(track, 'late', late, listed, random),
    ...crowd(track, 'unfinished', unfinished, listed, random),
  ];
};
