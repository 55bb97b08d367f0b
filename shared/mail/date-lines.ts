import type { MovedDate } from '../domain/moved-dates.ts';
import { instantOf } from '../domain/time.ts';
import { datesText } from '../text/dates.ts';
import type { Locale } from '../text/locale.ts';
import { dayText, momentText } from '../ui/moment.tsx';

/** Dates that moved, a line each: days as days, moments in both zones. */
export const dateLines = (
  moved: readonly MovedDate[],
  zone: string,
  locale: Locale,
  own?: string,
): readonly string[] => {
  const words = datesText(locale);
  const when = (local: string): string =>
    local.includes('T')
      ? momentText(instantOf(local, zone), zone, locale, own)
      : dayText(local, locale);
  return moved.map(({ date, before, after }) =>
    words.moved(words.kinds[date], when(before), when(after)),
  );
};
