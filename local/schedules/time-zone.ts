/**
 * Wall-clock time of a zone. A wall time is written as the epoch milliseconds that it would be in
 * UTC, so that calendar arithmetic in UTC works on it.
 */
const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for a zone that does not exist. */
export function wallTime(moment: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

/** The moment of a wall time: the first of two, undefined where clocks skip it. */
export function momentOf(wall: number, timeZone: string): number | undefined {
  const offsets = [wall - DAY, wall + DAY].map((near) => wallTime(near, timeZone) - near);
  const moments = offsets.map((offset) => wall - offset);
  return moments.sort((a, b) => a - b).find((moment) => wallTime(moment, timeZone) === wall);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
