import { isoOf, offsetOf } from '../domain/time.ts';
import { component, localValue } from './icalendar.ts';

const hour = 3_600_000;

/** Minutes east of UTC as a calendar writes them: `+0900`. */
const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join('')}`;
};

/** The first minute of the offset that holds at `to`; it was another one at `from`. */
const changeBetween = (zone: string, from: number, to: number): number => {
  let [before, after] = [from, to];
  const target = offsetOf(to, zone);
  while (after - before > 60_000) {
    const middle = before + Math.floor((after - before) / 120_000) * 60_000;
    if (offsetOf(middle, zone) === target) after = middle;
    else before = middle;
  }
  return after;
};

const observance = (name: string, zone: string, at: number, from: number): string => {
  const to = offsetOf(at, zone);
  const wall = isoOf(at + from * 60_000).slice(0, 16);
  return component(name, [
    { name: 'DTSTART', value: localValue(wall) },
    { name: 'TZOFFSETFROM', value: offsetText(from) },
    { name: 'TZOFFSETTO', value: offsetText(to) },
  ]);
};

/**
 * The VTIMEZONE of an IANA zone for the time between two moments, one observance for each change
 * of its clocks. Readers that know the zone by its name need none of it; the others need all.
 */
export const timeZone = (zone: string, from: number, to: number): string => {
  const start = from - 31 * 24 * hour;
  const first = offsetOf(start, zone);
  const observances = [observance('STANDARD', zone, start, first)];
  let offset = first;
  for (let at = start; at < to; at += 24 * hour) {
    const next = at + 24 * hour;
    if (offsetOf(next, zone) === offset) continue;
    const change = changeBetween(zone, at, next);
    const now = offsetOf(change, zone);
    observances.push(observance(now > offset ? 'DAYLIGHT' : 'STANDARD', zone, change, offset));
    offset = now;
  }
  return component('VTIMEZONE', [{ name: 'TZID', value: zone }], observances);
};
