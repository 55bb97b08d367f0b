import type { Instant } from '../domain/time.ts';
import { cityOf } from '../domain/time-zone.ts';
import { commonText } from '../text/common.ts';
import { fieldText } from '../text/fields.ts';
import type { Locale } from '../text/locale.ts';

const tag = { en: 'en-GB', ko: 'ko-KR' } as const;

const clock = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);

/** "Fri 14 April 2023", 2023년 4월 14일(금). */
const date = (at: Instant, zone: string, locale: Locale): string => {
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag[locale], { timeZone: zone, ...options }).format(at);
  const day = words({ year: 'numeric', month: 'long', day: 'numeric' });
  const weekday = words({ weekday: 'short' });
  return locale === 'ko' ? `${day}(${weekday})` : `${weekday} ${day}`;
};

const shortName = (zone: string, at: Instant): string => {
  if (zone === 'Asia/Seoul') return 'KST';
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' });
  return parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
};

/** Day and time of a moment on one zone's clock. */
export const clockText = (at: Instant, zone: string, locale: Locale): string =>
  `${date(at, zone, locale)} ${clock(at, zone)}`;

/**
 * A moment as text, in the edition's zone and in the reader's own; in UTC where they have chosen
 * none, or live by the edition's clock. The same words serve mails.
 */
export const momentText = (at: Instant, zone: string, locale: Locale, own?: string): string => {
  const other = own === undefined || own === zone ? 'UTC' : own;
  const there = date(at, zone, locale);
  const here = date(at, other, locale);
  const label = other === 'UTC' ? 'UTC' : `(${cityOf(other)})`;
  const second = `${there === here ? '' : `${here} `}${clock(at, other)} ${label}`;
  return `${there} ${clock(at, zone)} ${shortName(zone, at)} · ${second}`;
};

/**
 * A moment on a page, in the edition's zone and in the reader's own. Where they have chosen none it
 * is told in UTC, and a script adds what their device shows.
 */
export const Moment = (props: {
  readonly at: Instant;
  readonly zone: string;
  readonly locale: Locale;
  /** The zone that the reader has chosen. */
  readonly own?: string | undefined;
}) => {
  const { at, zone, locale, own } = props;
  return (
    <time
      datetime={new Date(at).toISOString()}
      data-moment={own === undefined ? commonText(locale).yourTime : undefined}
    >
      {momentText(at, zone, locale, own)}
    </time>
  );
};

/** A calendar day in words: "28 August 2023", 2023년 8월 28일. */
export const dayText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tag[locale], {
    timeZone: 'UTC',
    dateStyle: 'long',
  }).format(Date.parse(`${day}T00:00:00Z`));

/** Calendar days from one to another in words: "28 August – 22 September 2023". */
export const periodText = (from: string, to: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: 'long',
  }).formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`));

/** How much time is left until a moment, in the largest unit that says enough. */
export const remainingText = (until: Instant, now: Instant, locale: Locale): string => {
  const words = fieldText(locale).remaining;
  const minutes = Math.floor((until - now) / 60_000);
  if (minutes >= 48 * 60) return words.days(Math.floor(minutes / 1440));
  if (minutes >= 60) return words.hours(Math.floor(minutes / 60));
  return minutes >= 1 ? words.minutes(minutes) : words.lessThanAMinute;
};
