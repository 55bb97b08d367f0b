/** The participant list of a meeting tool, as Zoom exports it, read into rows. */
import { parse } from 'csv-parse/sync';
import type { LogRow } from '../../shared/domain/seminar-log.ts';
import { lengthWithin, type Span } from '../../shared/domain/spans.ts';
import { type Instant, instantOf } from '../../shared/domain/time.ts';
import { oneLine } from '../../shared/domain/typed-text.ts';
import {
  type DayOrder,
  localIn,
  type WrittenMoment,
  writtenMoment,
  yearFirst,
  yearLast,
} from './written-moment.ts';

/** What is wrong with a list, at which line of the file and in which column. */
export interface LogFault {
  readonly line: number;
  readonly column: string;
  readonly code:
    | 'unreadable'
    | 'no-header'
    | 'no-times'
    | 'no-rows'
    | 'no-name'
    | 'no-moment'
    | 'left-before'
    | 'too-many-rows'
    | 'another-time';
}

export interface MeetingLog {
  readonly rows: readonly LogRow[];
  /** Rows of people who were not let in yet. */
  readonly waiting: number;
}

export interface LogWindow {
  /** When the seminar is held. */
  readonly spans: readonly Span[];
  /** Whose clock the list is written by. */
  readonly zone: string;
}

const mostRows = 5000;

/**
 * The columns by how their names begin, without case, spaces and signs: "Name (Original Name)",
 * "User Email" and "Email", in English and in Korean.
 */
const columns = {
  name: /^(user)?(name|이름)/u,
  email: /^(user|사용자)?(email|이메일)/u,
  joined: /^(jointime|참가시간|참여시간|입장시간)$/u,
  left: /^(leavetime|나간시간|퇴장시간)$/u,
  waiting: /^(inwaitingroom|대기실)/u,
} as const;
type Column = keyof typeof columns;

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

interface Header {
  readonly line: number;
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** As the file calls them. */
  readonly called: (column: Column) => string;
}

const plainName = (cell: string): string => cell.toLowerCase().replace(/[^\p{L}]/gu, '');

const headerIn = ({ number, cells }: Line): Header => {
  const names = cells.map(plainName);
  const at = Object.fromEntries(
    Object.entries(columns).flatMap(([column, begins]) => {
      const index = names.findIndex((name) => begins.test(name));
      return index < 0 ? [] : [[column, index]];
    }),
  ) as Header['at'];
  return { line: number, at, called: (column) => cells[at[column] ?? -1]?.trim() ?? column };
};

const delimiterOf = (csv: string): string => {
  const header = csv
    .split(/\r?\n/)
    .find((line) => /name|이름/i.test(line) && /time|시간/i.test(line));
  return [',', ';', '\t'].find((sign) => (header ?? '').split(sign).length > 2) ?? ',';
};

const linesOf = (csv: string): readonly Line[] | LogFault => {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
    const read = parse(csv, { ...options, delimiter: delimiterOf(csv) }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return read.map(({ record, info }) => ({ number: info.lines, cells: record }));
  } catch (fault) {
    const { lines = 1 } = fault as { readonly lines?: number };
    return { line: lines, column: '', code: 'unreadable' };
  }
};

interface ReadRow {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly joined: WrittenMoment;
  readonly left: WrittenMoment;
}

/** A spreadsheet that saved the list again may have put a quote before a cell. */
const cellOf = ({ cells }: Line, index: number | undefined): string =>
  oneLine((cells[index ?? -1] ?? '').replace(/^'(?=[=+\-@])/, '')).slice(0, 200);

const isYes = (cell: string): boolean => /^(yes|y|true|예|네)$/iu.test(cell);

const rowOf = (line: Line, header: Header): ReadRow | LogFault => {
  const of = (column: Column) => cellOf(line, header.at[column]);
  const fault = (column: Column, code: LogFault['code']): LogFault => ({
    ...{ line: line.number, column: header.called(column), code },
  });
  const name = of('name');
  if (name === '') return fault('name', 'no-name');
  const joined = writtenMoment(of('joined'));
  if (joined === undefined) return fault('joined', 'no-moment');
  const left = writtenMoment(of('left'));
  if (left === undefined) return fault('left', 'no-moment');
  const email = of('email').includes('@') ? of('email') : '';
  return { line: line.number, name, email, joined, left };
};

const isFault = (one: object): one is LogFault => 'code' in one;

const instantIn = (moment: WrittenMoment, order: DayOrder, zone: string): Instant | undefined => {
  if (moment.instant !== undefined) return moment.instant;
  const local = localIn(moment, order);
  return local === undefined ? undefined : instantOf(local, zone);
};

/** The rows with their moments read in an order; undefined where some day would not exist. */
const spansIn = (
  rows: readonly ReadRow[],
  order: DayOrder,
  zone: string,
): readonly Span[] | undefined => {
  const spans: Span[] = [];
  for (const { joined, left } of rows) {
    const from = instantIn(joined, order, zone);
    const to = instantIn(left, order, zone);
    if (from === undefined || to === undefined) return undefined;
    spans.push([from, to]);
  }
  return spans;
};

const touches = (spans: readonly Span[], { spans: held }: LogWindow): boolean =>
  held.some((window) => lengthWithin(spans, window) > 0);

/** The moments in the one order in which somebody was there while the seminar was held. */
const placed = (
  rows: readonly ReadRow[],
  header: Header,
  window: LogWindow,
): readonly LogRow[] | readonly LogFault[] => {
  const [first] = rows;
  if (first === undefined) return [{ line: header.line, column: '', code: 'no-rows' }];
  const orders = first.joined.yearFirst ? [yearFirst] : yearLast;
  const read = orders.flatMap((order) => spansIn(rows, order, window.zone) ?? []);
  if (read.length === 0) {
    return [{ line: first.line, column: header.called('joined'), code: 'no-moment' }];
  }
  const spans = orders
    .map((order) => spansIn(rows, order, window.zone))
    .find((one) => one !== undefined && touches(one, window));
  if (spans === undefined) {
    return [{ line: first.line, column: header.called('joined'), code: 'another-time' }];
  }
  const backwards = rows.filter((_row, at) => (spans[at]?.[0] ?? 0) > (spans[at]?.[1] ?? 0));
  if (backwards.length > 0) {
    return backwards.map(({ line }) => ({
      ...{ line, column: header.called('left'), code: 'left-before' as const },
    }));
  }
  return rows.map(({ name, email }, at) => ({ name, email, span: spans[at] ?? [0, 0] }));
};

/** The rows of a list, or everything that is wrong with it. */
export const readMeetingLog = (
  csv: string,
  window: LogWindow,
): MeetingLog | { readonly faults: readonly LogFault[] } => {
  const lines = linesOf(csv);
  if (!Array.isArray(lines)) return { faults: [lines as LogFault] };
  const headers = (lines as readonly Line[]).map(headerIn);
  // What stands before it tells of the meeting: topic, number, host, duration.
  const index = headers.findIndex(({ at }) => at.name !== undefined && at.joined !== undefined);
  const header = headers[index];
  if (header === undefined || header.at.left === undefined) {
    const named = headers.find(({ at }) => at.name !== undefined && at.email !== undefined);
    return named === undefined
      ? { faults: [{ line: 1, column: '', code: 'no-header' }] }
      : { faults: [{ line: named.line, column: '', code: 'no-times' }] };
  }
  const below = (lines as readonly Line[])
    .slice(index + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (below.length > mostRows) {
    return { faults: [{ line: header.line + mostRows, column: '', code: 'too-many-rows' }] };
  }
  const counts = below.filter((line) => !isYes(cellOf(line, header.at.waiting)));
  const read = counts.map((line) => rowOf(line, header));
  const faults = read.filter(isFault);
  if (faults.length > 0) return { faults: faults.slice(0, 50) };
  const rows = placed(
    read.filter((row): row is ReadRow => !isFault(row)),
    header,
    window,
  );
  const [first] = rows;
  if (first !== undefined && isFault(first)) return { faults: rows as readonly LogFault[] };
  return { rows: rows as readonly LogRow[], waiting: below.length - counts.length };
};
