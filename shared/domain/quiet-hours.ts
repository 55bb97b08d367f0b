/** The hours in which nobody is written to, by the clock of whoever would read it. */
import type { QuietHours } from './edition-reminders.ts';
import { addDays, dayOf, type Instant, instantOf, offsetOf } from './time.ts';
import { zonesOfCountry } from './time-zone.ts';

/** Where the edition does not say. */
export const usualQuietHours: QuietHours = { from: '21:00', to: '08:00' };

/**
 * Time enough to act on what is read in the morning, and for the sweep to come by: a morning that
 * is nearer to the deadline than this is too late for a warning.
 */
const morningLead = 5 * 3_600_000;

const timeOfDay = (at: Instant, zone: string): string =>
  new Date(at + offsetOf(at, zone) * 60_000).toISOString().slice(11, 16);

/** When the quiet hours end that a moment lies in; undefined for a moment outside of them. */
export const quietUntil = (
  at: Instant,
  zone: string,
  { from, to }: QuietHours,
): Instant | undefined => {
  const time = timeOfDay(at, zone);
  const overNight = from > to;
  const isQuiet = overNight ? time >= from || time < to : from <= time && time < to;
  if (!isQuiet) return undefined;
  const today = dayOf(at, zone);
  return instantOf(`${time < to ? today : addDays(today, 1)}T${to}`, zone);
};

/**
 * When something that is due at a moment is sent: then, or after the night; but at once where the
 * night ends too near to the deadline that it warns of.
 */
export const sendingMoment = (
  at: Instant,
  of: { readonly zone: string; readonly quiet: QuietHours; readonly before?: Instant },
): Instant => {
  const morning = quietUntil(at, of.zone, of.quiet);
  if (morning === undefined) return at;
  return of.before !== undefined && morning + morningLead > of.before ? at : morning;
};

/**
 * Whose clock counts: the zone that a person chose, the one of their country where it has a single
 * one, or the edition's.
 */
export const zoneOf = (
  reader: { readonly timeZone?: string | undefined; readonly country?: string | undefined },
  { timeZone }: { readonly timeZone: string },
): string => {
  const [only, ...others] = reader.country === undefined ? [] : zonesOfCountry(reader.country);
  return reader.timeZone ?? (others.length === 0 ? only : undefined) ?? timeZone;
};
