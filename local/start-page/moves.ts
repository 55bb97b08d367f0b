/** Moves of the clock, as people write them. */
const unitMs: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/**
 * `+3d`, `+1d12h`, or a moment in ISO 8601 with its zone (a date alone means midnight UTC).
 * @returns epoch milliseconds; throws a `RangeError` that says what is wrong with the text
 */
export function parseMove(text: string, now: number): number {
  const trimmed = text.trim();
  const to = trimmed.startsWith('+') ? now + parseDuration(trimmed) : parseMoment(trimmed);
  if (to < now) {
    const moments = `${new Date(to).toISOString()} is before ${new Date(now).toISOString()}`;
    throw new RangeError(`The clock moves forward only: ${moments}`);
  }
  return to;
}

function parseDuration(text: string): number {
  if (!/^\+(\d+[smhdw])+$/.test(text)) {
    throw new RangeError(`'${text}' is no duration: write +3d, +12h, +90m or +1w`);
  }
  return [...text.matchAll(/(\d+)([smhdw])/g)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (unitMs[unit] ?? 0),
    0,
  );
}

function parseMoment(text: string): number {
  const zoned = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  const moment = zoned ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) {
    throw new RangeError(`'${text}' is no moment: write 2023-04-14T10:00+09:00 or 2023-04-14`);
  }
  return moment;
}
