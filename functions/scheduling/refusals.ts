import type { Edition } from '../../shared/domain/edition.ts';
import { everythingHeld, type Session } from '../../shared/domain/timetable.ts';
import type { Clash } from '../../shared/domain/timetable-clash.ts';
import type { Timetable } from '../../shared/domain/timetable-record.ts';
import type { Problem } from '../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../shared/text/locale.ts';
import { schedulingText } from '../../shared/text/scheduling.ts';
import type { RowFault } from './session-table.ts';

/** The refusal of what clashes: every clash, with the sessions by name. */
export const clashing = (
  clashes: readonly Clash[],
  edition: Edition,
  sessions: readonly Session[],
  locale: Locale,
): Problem => {
  const words = schedulingText(locale);
  const held = new Map(everythingHeld(edition, sessions).map((one) => [one.id, one]));
  const nameOf = (id: string): string => {
    const session = held.get(id);
    if (session === undefined) return id;
    const { startsAt, endsAt, title } = session;
    return words.session(inLocale(title, locale), startsAt.replace('T', ' '), endsAt.slice(11));
  };
  return {
    code: 'timetable-clash',
    status: 409,
    ...words.refused.clash,
    errors: clashes.map((clash) => ({
      pointer: `/sessions/${clash.sessions[0]}`,
      code: clash.code,
      detail: words.clashes[clash.code]({
        what: clash.what,
        sessions: clash.sessions.map(nameOf),
        ...('needed' in clash ? { minutes: clash.minutes, needed: clash.needed } : {}),
      }),
    })),
  };
};

/** The draft is another one by now; the writer is told which, and what stands of those sessions. */
export const changedElsewhere = (
  { version, sessions }: Timetable,
  locale: Locale,
  concerned: ReadonlySet<string> = new Set(),
): Problem => {
  const { title, detail } = schedulingText(locale).refused.changed;
  return {
    code: 'timetable-changed',
    status: 409,
    title,
    detail: detail(version),
    difference: sessions.filter(({ id }) => concerned.has(id)),
    version,
  };
};

export const otherName = (locale: Locale): Problem => ({
  code: 'invalid-input',
  status: 422,
  title: schedulingText(locale).refused.otherName,
  errors: [
    {
      pointer: '/session/id',
      code: 'other-name',
      detail: schedulingText(locale).refused.otherName,
    },
  ],
});

export const unreadableTable = (faults: readonly RowFault[], locale: Locale): Problem => ({
  code: 'unreadable-table',
  status: 422,
  ...schedulingText(locale).refused.table,
  errors: faults.map(({ row, column, reason }) => ({
    pointer: `/csv/${row}/${column}`,
    code: 'row-fault',
    detail: schedulingText(locale).rowFault(row, column, reason),
  })),
});
