/** A timetable as a calendar file, for subscriptions and for attachments of mails. */
import type { Edition } from '../domain/edition.ts';
import { instructorsOf, placeOf } from '../domain/edition-scheduling.ts';
import { instantOf } from '../domain/time.ts';
import type { CalendarSession } from '../domain/timetable-revision.ts';
import { inLocale, type Locale } from '../text/locale.ts';
import { schedulingText } from '../text/scheduling.ts';
import { component, localValue, type Property, textValue, utcValue } from './icalendar.ts';
import { timeZone } from './time-zone.ts';

interface Calendar {
  readonly edition: Edition;
  readonly sessions: readonly CalendarSession[];
  readonly locale: Locale;
  /** What the calendar is called in the reader's list. */
  readonly name: string;
  /** Where the programme lives; the right-hand side of every UID. */
  readonly host: string;
}

const placeText = ({ edition, locale }: Calendar, room: string | undefined) => {
  const place = placeOf(edition.scheduling, room);
  const parts = place && [place.room.title, place.venue.title, place.venue.address];
  return parts?.flatMap((part) => (part === undefined ? [] : [inLocale(part, locale)])).join(', ');
};

const descriptionOf = ({ edition, locale }: Calendar, { session }: CalendarSession): string => {
  const words = schedulingText(locale);
  const instructors = instructorsOf(edition.scheduling, session.instructors)
    .map(({ name }) => inLocale(name, locale))
    .join(' · ');
  const lines = [
    words.kinds[session.kind],
    ...(instructors === '' ? [] : [`${words.with}: ${instructors}`]),
    ...(session.link === undefined ? [] : [`${words.join}: ${session.link}`]),
  ];
  return lines.join('\n');
};

const optional = (name: string, text: string | undefined): Property[] =>
  text === undefined ? [] : [{ name, value: textValue(text) }];

const eventOf = (calendar: Calendar, entry: CalendarSession): string => {
  const { edition, locale, host } = calendar;
  const { session, sequence, changedAt, cancelled } = entry;
  const parameters = { TZID: edition.timeZone };
  return component('VEVENT', [
    { name: 'UID', value: `${edition.edition}-${session.id}@${host}` },
    { name: 'SEQUENCE', value: String(sequence) },
    { name: 'DTSTAMP', value: utcValue(changedAt) },
    { name: 'LAST-MODIFIED', value: utcValue(changedAt) },
    { name: 'DTSTART', value: localValue(session.startsAt), parameters },
    { name: 'DTEND', value: localValue(session.endsAt), parameters },
    { name: 'SUMMARY', value: textValue(inLocale(session.title, locale)) },
    ...optional('LOCATION', placeText(calendar, session.room)),
    { name: 'DESCRIPTION', value: textValue(descriptionOf(calendar, entry)) },
    ...(session.link === undefined ? [] : [{ name: 'URL', value: session.link }]),
    { name: 'STATUS', value: cancelled ? 'CANCELLED' : 'CONFIRMED' },
    { name: 'TRANSP', value: cancelled ? 'TRANSPARENT' : 'OPAQUE' },
  ]);
};

/** The VTIMEZONE that the sessions need; none where there is no session. */
const zoneOf = ({ edition: { timeZone: zone }, sessions }: Calendar): string[] => {
  const moments = sessions.flatMap(({ session: { startsAt, endsAt } }) => [
    instantOf(startsAt, zone),
    instantOf(endsAt, zone),
  ]);
  return moments.length === 0 ? [] : [timeZone(zone, Math.min(...moments), Math.max(...moments))];
};

/**
 * The calendar as text: times in the edition's own zone, entries that keep their UID for ever, and
 * sessions that are called off among them, so that they leave the calendars they are in.
 */
export const timetableCalendar = (calendar: Calendar): string =>
  component(
    'VCALENDAR',
    [
      { name: 'VERSION', value: '2.0' },
      { name: 'PRODID', value: '-//Cultural Partnership Initiative//Timetable//EN' },
      { name: 'CALSCALE', value: 'GREGORIAN' },
      { name: 'METHOD', value: 'PUBLISH' },
      { name: 'NAME', value: textValue(calendar.name) },
      { name: 'X-WR-CALNAME', value: textValue(calendar.name) },
      { name: 'X-WR-TIMEZONE', value: calendar.edition.timeZone },
      { name: 'REFRESH-INTERVAL', value: 'PT1H', parameters: { VALUE: 'DURATION' } },
      { name: 'X-PUBLISHED-TTL', value: 'PT1H' },
    ],
    [...zoneOf(calendar), ...calendar.sessions.map((session) => eventOf(calendar, session))],
  );
