import { useMemo } from 'react';
import { type Locale, useLocale } from './locale.ts';

/** Figures, moments and names of countries as the reader's language writes them. */
export interface Format {
  readonly number: (value: number) => string;
  /** A mean or a score: one decimal at most. */
  readonly score: (value: number) => string;
  /** A mean among others: always one decimal, so that they stand below each other. */
  readonly mean: (value: number) => string;
  /** How far one mean is from another, with its sign. */
  readonly difference: (value: number) => string;
  /** A moment in the edition's own time zone, named. */
  readonly moment: (iso: string | undefined, timeZone: string) => string;
  /** A moment by the minute, on this device. */
  readonly time: (at: number) => string;
  readonly day: (day: string) => string;
  readonly country: (code: string | undefined) => string;
}

/** Dates as the programme writes them in English. */
const dateLocales: Readonly<Record<Locale, string>> = { en: 'en-GB', ko: 'ko-KR' };

/** Seoul's zone has a name that the standard list does not know. */
const zoneName = (timeZone: string, at: Date): string =>
  timeZone === 'Asia/Seoul'
    ? 'KST'
    : (new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'short' })
        .formatToParts(at)
        .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone);

const formatIn = (locale: Locale): Format => {
  const dates = dateLocales[locale];
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const numbers = new Intl.NumberFormat(locale);
  const scores = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const means = new Intl.NumberFormat(locale, oneDecimal);
  const differences = new Intl.NumberFormat(locale, {
    ...oneDecimal,
    signDisplay: 'exceptZero',
  });
  return {
    number: (value) => numbers.format(value),
    score: (value) => scores.format(value),
    mean: (value) => means.format(value),
    difference: (value) => differences.format(value),
    moment: (iso, timeZone) => {
      if (iso === undefined) return '–';
      const at = new Date(iso);
      const words = at.toLocaleString(dates, {
        timeZone,
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      return `${words} ${zoneName(timeZone, at)}`;
    },
    time: (at) =>
      new Date(at).toLocaleTimeString(dates, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
    day: (day) =>
      new Date(`${day}T00:00:00Z`).toLocaleDateString(dates, {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        weekday: 'short',
      }),
    country: (code) =>
      code !== undefined && /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : (code ?? '–'),
  };
};

export const useFormat = (): Format => {
  const locale = useLocale();
  return useMemo(() => formatIn(locale), [locale]);
};
