import type { LocalizedText } from '../domain/edition.ts';
import { instantOf } from '../domain/time.ts';
import type { ChangedPart } from '../domain/timetable-change.ts';
import { inLocale, type Locale } from '../text/locale.ts';
import { schedulingText } from '../text/scheduling.ts';
import { momentText } from '../ui/moment.tsx';
import { plainLine } from './plain.ts';

/** A change of a session as the announcement of a timetable hands it over. */
interface ToldChange {
  readonly kind: 'added' | 'cancelled' | 'changed';
  readonly title: LocalizedText;
  readonly startsAt: string;
  readonly before?: string;
  readonly parts?: readonly ChangedPart[];
}

/** What changes of somebody's own timetable, a line each, every moment in both zones. */
export const changeLines = (
  facts: Readonly<Record<string, unknown>>,
  zone: string,
  locale: Locale,
  own?: string,
): readonly string[] => {
  const words = schedulingText(locale);
  const when = (local: string): string => momentText(instantOf(local, zone), zone, locale, own);
  const lineOf = ({ kind, title, startsAt, before = '', parts = [] }: ToldChange): string => {
    const name = plainLine(inLocale(title, locale));
    if (kind !== 'changed') return words.change[kind](name, when(startsAt));
    return parts.includes('time')
      ? words.change.moved(name, when(before), when(startsAt))
      : words.change.changed(
          name,
          when(startsAt),
          parts.map((part) => words.parts[part]).join(', '),
        );
  };
  const more = Number(facts.more ?? 0);
  return [
    ...(facts.changes as readonly ToldChange[]).map(lineOf),
    ...(more === 0 ? [] : [words.change.more(more)]),
  ];
};
