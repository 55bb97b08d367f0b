/** Which kinds of personal data an edition deletes, and on which day. */
import type { ApplicationDocuments } from './application-documents.ts';
import type { Edition } from './edition.ts';
import { addDays, type Instant, monthsLater, startOfDay } from './time.ts';
import { changedTravel, type Travel, type TravelPart } from './travel.ts';

export const retentionKinds = [
  'passport',
  'visa',
  'journey',
  'emergency',
  'health',
  'documents',
] as const;
export type RetentionKind = (typeof retentionKinds)[number];

export type TravelKind = Exclude<RetentionKind, 'documents'>;

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

/** The record of a deletion: how many of a kind, when, and for which day. It names nobody. */
export interface RetentionProof {
  readonly edition: string;
  readonly kind: RetentionKind;
  /** People whose data there was. */
  readonly people: number;
  /** Files, each with all its versions. */
  readonly files: number;
  /** The day that was set. */
  readonly day?: string;
  /** When the sweep of that day ended; absent while it runs. */
  readonly sweptAt?: string;
}

/** The next version of the travel, without a kind; undefined when there is nothing of it. */
export const withoutKind = (travel: Travel, kind: TravelKind): Travel | undefined => {
  const parts = partsOfKind[kind];
  return parts.some((part) => travel[part] !== undefined)
    ? changedTravel(travel, Object.fromEntries(parts.map((part) => [part, undefined])))
    : undefined;
};

/** The next version of the documents, each file removed, and how many there were; undefined without any. */
export const withoutFiles = (
  documents: ApplicationDocuments,
): { readonly next: ApplicationDocuments; readonly files: number } | undefined => {
  const kept = documents.files.filter(({ state }) => state !== 'removed' && state !== 'refused');
  if (kept.length === 0) return undefined;
  const files = documents.files.map((file) => ({ ...file, state: 'removed' as const }));
  return { next: { ...documents, files, version: documents.version + 1 }, files: kept.length };
};
