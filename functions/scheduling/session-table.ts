/** A timetable as a table: one session a row, so that it can be written in any spreadsheet. */
import { parse } from 'csv-parse/sync';
import { inTime, type Session, SessionInput } from '../../shared/domain/timetable.ts';
import { csvOf } from '../../shared/text/csv.ts';

const columns = [
  'id',
  'title_en',
  'title_ko',
  'kind',
  'starts',
  'ends',
  'cohorts',
  'instructors',
  'room',
  'link',
  'capacity',
  'language',
  'participants',
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/** What is wrong with a row, by the number that a spreadsheet shows for it. */
export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

const listed = (cell = ''): string[] =>
  cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A spreadsheet is kept from reading a text as a formula by a quote before it; it is no part of the text. */
const plain = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r＝])/, '').normalize('NFC');

const moment = (cell = ''): string => cell.trim().replace(' ', 'T');

const candidateOf = (row: Row): unknown => ({
  id: row.id,
  title: { en: row.title_en, ko: row.title_ko || row.title_en },
  kind: row.kind,
  startsAt: moment(row.starts),
  endsAt: moment(row.ends),
  cohorts: listed(row.cohorts),
  instructors: listed(row.instructors),
  participants: listed(row.participants),
  ...(row.room ? { room: row.room } : {}),
  ...(row.link ? { link: row.link } : {}),
  ...(row.capacity ? { capacity: Number(row.capacity) } : {}),
  ...(row.language ? { language: row.language } : {}),
});

const columnOf: Readonly<Record<string, string>> = { startsAt: 'starts', endsAt: 'ends' };

const columnAt = (path: readonly PropertyKey[]): string => {
  const [first = '', second] = path.map(String);
  return first === 'title' && second !== undefined ? `title_${second}` : (columnOf[first] ?? first);
};

/** The sessions of a table, or everything that is wrong with it. */
export const sessionsOfTable = (
  csv: string,
): { readonly sessions: readonly Session[] } | { readonly faults: readonly RowFault[] } => {
  let rows: readonly Row[];
  try {
    rows = parse(csv, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      cast: plain,
    });
  } catch (fault) {
    const { message, lines } = fault as { readonly message: string; readonly lines?: number };
    return { faults: [{ row: lines ?? 1, column: '', reason: message }] };
  }
  const unknown = Object.keys(rows[0] ?? {}).filter(
    (name) => !(columns as readonly string[]).includes(name),
  );
  const faults: RowFault[] = unknown.map((column) => ({
    row: 1,
    column,
    reason: `There is no such column. There are: ${columns.join(', ')}.`,
  }));
  const sessions: Session[] = [];
  for (const [index, row] of rows.entries()) {
    const parsed = SessionInput.safeParse(candidateOf(row), { reportInput: true });
    if (parsed.success) sessions.push(parsed.data);
    else {
      for (const { path, message } of parsed.error.issues) {
        faults.push({ row: index + 2, column: columnAt(path), reason: message });
      }
    }
  }
  return faults.length > 0 ? { faults } : { sessions };
};

const rowOf = (session: Session): Row => ({
  id: session.id,
  title_en: session.title.en,
  title_ko: session.title.ko,
  kind: session.kind,
  starts: session.startsAt,
  ends: session.endsAt,
  cohorts: session.cohorts.join(';'),
  instructors: session.instructors.join(';'),
  room: session.room ?? '',
  link: session.link ?? '',
  capacity: session.capacity === undefined ? '' : String(session.capacity),
  language: session.language,
  participants: session.participants.join(';'),
});

/** Sessions as a table, earliest first; a spreadsheet reads none of its texts as a formula. */
export const tableOfSessions = (sessions: readonly Session[]): string =>
  csvOf([
    columns,
    ...inTime(sessions)
      .map(rowOf)
      .map((row) => columns.map((column) => row[column] ?? '')),
  ]);
