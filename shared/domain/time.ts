/**
 * Moments are stored as UTC and decided in the edition's zone. A `LocalMoment` is what a
 * programme office writes ("2023-04-14T10:00"); an `Instant` is epoch milliseconds.
 */
export type Instant = number;

const formats = new Map<string, Intl.DateTimeFormat>();

/** One formatter for each zone: making one takes fifty times as long as using it. */
const partsIn = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, format);
  return format;
};

/** The wall-clock reading of a moment in a zone, as if it were UTC. */
const wallClock = (at: Instant, zone: string): Instant => {
  const part = Object.fromEntries(
    partsIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>;
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/** Minutes east of UTC that a zone's clocks are at a moment. */
export const offsetOf = (at: Instant, zone: string): number =>
  Math.round((wallClock(at, zone) - at) / 60_000);

/**
 * The instant of a local moment in a zone. A moment that a clock change skips is read with the
 * offset before the change; one that occurs twice, as its first occurrence.
 */
export const instantOf = (localMoment: string, zone: string): Instant => {
  const asUtc = Date.parse(`${localMoment.length === 16 ? `${localMoment}:00` : localMoment}Z`);
  const before = asUtc - (wallClock(asUtc - 86_400_000, zone) - (asUtc - 86_400_000));
  if (wallClock(before, zone) === asUtc) return before;
  const around = asUtc - (wallClock(before, zone) - before);
  return wallClock(around, zone) === asUtc ? around : before;
};

/** The first moment of a calendar day in a zone. */
export const startOfDay = (date: string, zone: string): Instant => instantOf(`${date}T00:00`, zone);

/** The first moment after a calendar day in a zone (exclusive end). */
export const endOfDay = (date: string, zone: string): Instant => startOfDay(addDays(date, 1), zone);

/** The calendar day (YYYY-MM-DD) of a moment in a zone. */
export const dayOf = (at: Instant, zone: string): string =>
  new Date(wallClock(at, zone)).toISOString().slice(0, 10);

/** A calendar day some days later (or earlier). */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A calendar day some months later: the same day of its month, or the month's last. */
export const monthsLater = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
};

/** "Anywhere on Earth": day D closes at D+1 12:00:00Z, exclusive. */
export const endOfDayAnywhereOnEarth = (date: string): Instant =>
  Date.parse(`${addDays(date, 1)}T12:00:00Z`);

/** Completed years between a birth date and a reference date; born on 29 February ages on 1 March. */
export const ageOn = (birthDate: string, referenceDate: string): number => {
  const years = Number(referenceDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return referenceDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
};

/** Some days later at the same time of day in a zone, whatever its clocks do in between. */
export const daysLater = (at: Instant, days: number, zone: string): Instant =>
  instantOf(new Date(wallClock(at, zone) + days * 86_400_000).toISOString().slice(0, 19), zone);

export const isoOf = (at: Instant): string => new Date(at).toISOString();
