/** Sessions that still need a time, as they are typed, and what is sent of them. */
import { type SessionKind, sessionKinds } from '../../../../../shared/domain/timetable.ts';
import type { InputOf } from '../../../api/routes.ts';

export type ProposalAsSent = InputOf<'POST /staff/editions/{edition}/timetable/proposals'>['body'];
type WantedAsSent = ProposalAsSent['sessions'][number];

export interface WantedValues {
  readonly id: string;
  readonly titleEn: string;
  readonly titleKo: string;
  readonly kind: SessionKind;
  readonly minutes: string;
  readonly cohorts: readonly string[];
  readonly instructors: readonly string[];
  readonly isOnline: boolean;
  readonly rooms: readonly string[];
  readonly from: string;
  readonly to: string;
}

export interface GridValues {
  readonly from: string;
  readonly to: string;
  readonly breakFrom: string;
  readonly breakTo: string;
  readonly step: string;
  readonly weekends: boolean;
}

/** What somebody has collected on the page. */
export interface Wish {
  readonly wanted: readonly WantedValues[];
  readonly grid: GridValues;
}

export const newWanted: WantedValues = {
  ...{ id: '', titleEn: '', titleKo: '', kind: 'lecture', minutes: '120' },
  ...{ cohorts: [], instructors: [], isOnline: false, rooms: [], from: '', to: '' },
};

/** The hours that the server takes where none are said. */
const emptyWish: Wish = {
  wanted: [],
  grid: {
    ...{ from: '09:00', to: '18:00', breakFrom: '12:00', breakTo: '13:00' },
    ...{ step: '30', weekends: false },
  },
};

export type WantedFault = 'title' | 'minutes' | 'cohorts' | 'day';

const isDay = (typed: string): boolean => typed === '' || /^\d{4}-\d{2}-\d{2}$/.test(typed);

/** What is wrong with a session before it is on the list. */
export const wantedFaults = (values: WantedValues): readonly WantedFault[] => {
  const { titleEn, titleKo, minutes, cohorts, from, to } = values;
  const isLength = /^\d{1,3}$/.test(minutes) && Number(minutes) >= 15 && Number(minutes) <= 720;
  return [
    ...(titleEn.trim() === '' || titleKo.trim() === '' ? (['title'] as const) : []),
    ...(isLength ? [] : (['minutes'] as const)),
    ...(cohorts.length > 0 ? [] : (['cohorts'] as const)),
    ...(isDay(from) && isDay(to) ? [] : (['day'] as const)),
  ];
};

const wantedOf = (values: WantedValues): WantedAsSent => {
  const { id, titleEn, titleKo, kind, minutes, cohorts, instructors } = values;
  const { isOnline, rooms, from, to } = values;
  return {
    ...{ id, kind, title: { en: titleEn, ko: titleKo }, minutes: Number(minutes) },
    cohorts: [...cohorts],
    instructors: [...instructors],
    ...(isOnline ? { rooms: [] } : rooms.length === 0 ? {} : { rooms: [...rooms] }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
};

const steps = [15, 30, 60] as const;
export const stepOptions: readonly string[] = steps.map(String);

/** What is sent of all that was collected. */
export const proposalOf = ({ wanted, grid }: Wish): ProposalAsSent => {
  const { from, to, breakFrom, breakTo, step, weekends } = grid;
  const hasBreak = breakFrom !== '' && breakTo !== '';
  return {
    sessions: wanted.map(wantedOf),
    hours: { from, to },
    breaks: hasBreak ? [{ from: breakFrom, to: breakTo }] : [],
    weekends,
    stepMinutes: steps.find((minutes) => String(minutes) === step) ?? 30,
  };
};

const isWanted = (value: unknown): value is WantedValues =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(newWanted).every((name) => name in value) &&
  sessionKinds.some((kind) => 'kind' in value && value.kind === kind);

/** What a tab has kept; nothing where it is of another version of this page. */
export const wishIn = (kept: string | null): Wish => {
  if (kept === null) return emptyWish;
  const wish = JSON.parse(kept) as Partial<Wish>;
  const isWhole =
    wish.grid !== undefined &&
    Object.keys(emptyWish.grid).every((name) => name in (wish.grid ?? {})) &&
    (wish.wanted ?? [undefined]).every(isWanted);
  return isWhole ? (wish as Wish) : emptyWish;
};
