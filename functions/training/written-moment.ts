/** Moments as spreadsheets and meeting tools write them, in whatever order their language has. */

export interface WrittenMoment {
  /** The three numbers of the day, in the order in which they stand. */
  readonly day: readonly [number, number, number];
  /** `HH:mm:ss`. */
  readonly time: string;
  readonly yearFirst: boolean;
  /** Where it is written with its offset from UTC. */
  readonly instant?: number;
}

/** Where year, month and day stand among the three numbers. */
export type DayOrder = readonly [
  'year' | 'month' | 'day',
  'year' | 'month' | 'day',
  'year' | 'month' | 'day',
];

export const yearFirst: DayOrder = ['year', 'month', 'day'];
/** What is ambiguous is tried in both orders: the day of the meeting tells which it is. */
export const yearLast: readonly DayOrder[] = [
  ['month', 'day', 'year'],
  ['day', 'month', 'year'],
];

const half = '(?<half>a\\.?m\\.?|p\\.?m\\.?|오전|오후)';
const written = new RegExp(
  '^(?<one>\\d{1,4})[-./]\\s*(?<two>\\d{1,2})[-./]\\s*(?<three>\\d{1,4})\\.?,?[T\\s]+' +
    `(?:${half}\\s*)?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?\\s*` +
    `(?:${half.replace('half', 'after')})?$`,
  'iu',
);

/** Hours on a clock of twelve or twenty-four. */
const hourOf = (hour: number, said: string | undefined): number | undefined => {
  if (said === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/^(p|오후)/iu.test(said) ? 12 : 0);
};

const two = (number: number): string => String(number).padStart(2, '0');

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Undefined where it is no moment in any order. */
export const writtenMoment = (text: string): WrittenMoment | undefined => {
  if (withOffset.test(text)) {
    const instant = Date.parse(text);
    if (Number.isNaN(instant)) return undefined;
    return { day: [0, 0, 0], time: '', yearFirst: true, instant };
  }
  // Some exports put a narrow space before AM and PM.
  const found = written.exec(text.replace(/[\s\u202f\u00a0]+/gu, ' ').trim())?.groups;
  if (found === undefined) return undefined;
  const hour = hourOf(Number(found.hour), found.half ?? found.after);
  const minute = Number(found.minute);
  const second = Number(found.second ?? '0');
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  return {
    day: [Number(found.one), Number(found.two), Number(found.three)],
    time: `${two(hour)}:${two(minute)}:${two(second)}`,
    yearFirst: found.one?.length === 4,
  };
};

/** The local moment in an order; undefined where there is no such day. */
export const localIn = ({ day, time }: WrittenMoment, order: DayOrder): string | undefined => {
  const part = (name: DayOrder[number]): number => day[order.indexOf(name)] ?? 0;
  const year = part('year') < 100 ? 2000 + part('year') : part('year');
  const date = `${String(year).padStart(4, '0')}-${two(part('month'))}-${two(part('day'))}`;
  const exists = !Number.isNaN(Date.parse(`${date}T00:00:00Z`));
  return exists && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
    ? `${date}T${time}`
    : undefined;
};
