/** Which kinds of personal data an edition deletes, and on which day. */
import type { Edition } from './edition.ts';
import { addDays, type Instant, monthsLater, startOfDay } from './time.ts';
import type { TravelPart } from './travel.ts';

const retentionKinds = ['passport', 'visa', 'journey', 'emergency', 'health', 'documents'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

type TravelKind = Exclude<RetentionKind, 'documents'>;

/** The parts of a journey that are deleted together. */
const partsOfKind: Readonly<Record<TravelKind, readonly TravelPart[]>> = {
  passport: ['passport'],
  visa: ['visa'],
  journey: ['arrival', 'departure', 'insurance', 'room'],
  emergency: ['emergency'],
  health: ['needs'],
};

export const kindOfPart = (part: TravelPart): TravelKind => {
  const kinds = Object.entries(partsOfKind) as [TravelKind, readonly TravelPart[]][];
  return kinds.find(([, parts]) => parts.includes(part))?.[0] ?? 'journey';
};

const usualDays = 30;
const usualMonthsOfDocuments = 12;

/** The last day on which an edition does anything with its participants. */
const lastDayOf = ({ tracks, cpiDay }: Edition): string =>
  [
    ...(cpiDay === undefined ? [] : [cpiDay.date]),
    ...tracks.flatMap(({ call, online, sections }) => [
      call.closesAt.slice(0, 10),
      ...(online === undefined ? [] : [online.period.to]),
      ...sections.flatMap(({ visit }) => (visit === undefined ? [] : [visit.to])),
    ]),
  ]
    .sort()
    .at(-1) ?? '';

/** The day on which a kind of data is deleted, in the edition's zone. */
export const retentionDay = (edition: Edition, kind: RetentionKind): string => {
  const day = edition.retention?.[kind];
  if (day !== undefined) return day;
  const last = lastDayOf(edition);
  return kind === 'documents'
    ? monthsLater(last, usualMonthsOfDocuments)
    : addDays(last, usualDays);
};

/** Whether the day has come: nothing of the kind is kept, or taken, from its first moment on. */
export const isPastRetention = (edition: Edition, kind: RetentionKind, now: Instant): boolean =>
  now >= startOfDay(retentionDay(edition, kind), edition.timeZone);
