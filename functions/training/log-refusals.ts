import type { Problem } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { seminarLogText } from '../../shared/text/seminar-logs.ts';
import type { LogFault } from './meeting-log.ts';

/** A list that cannot be taken over, with the line and the column of everything that is wrong. */
export const unreadableLog = (faults: readonly LogFault[], locale: Locale): Problem => {
  const words = seminarLogText(locale);
  return {
    code: 'unreadable-table',
    status: 422,
    ...words.unreadable,
    errors: faults.map(({ line, column, code }) => ({
      pointer: `/csv/${line}${column === '' ? '' : `/${column.replaceAll('/', '~1')}`}`,
      code,
      detail: words.fault(line, column, words.faults[code]),
    })),
  };
};

export const notBegun = (locale: Locale): Problem => ({
  code: 'seminar-not-begun',
  status: 409,
  title: seminarLogText(locale).notBegun,
});

export const notAParticipant = (locale: Locale): Problem => ({
  code: 'not-a-participant',
  status: 422,
  title: seminarLogText(locale).notAParticipant,
});

export const alreadyMatched = (locale: Locale): Problem => ({
  code: 'already-matched',
  status: 409,
  title: seminarLogText(locale).alreadyMatched,
});
