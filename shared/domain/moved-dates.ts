/** Dates that differ between two versions of an edition, and whom each of them concerns. */
import type { Edition } from './edition.ts';
import { type ApplicationStatus, type ParticipantStage, stagesBetween } from './stages.ts';

export const dateKinds = [
  'call-closes',
  'age-measured',
  'reviews-due',
  'release',
  'training-begins',
  'training-ends',
  'proposal-opens',
  'proposal-due',
  'proposal-decided',
  'invitations',
  'visit-begins',
  'visit-ends',
  'cpi-day',
] as const;
export type DateKind = (typeof dateKinds)[number];

/** A date as the edition's file writes it, in the edition's zone: before the change and after it. */
export interface MovedDate {
  readonly date: DateKind;
  readonly track?: string;
  readonly section?: string;
  readonly before: string;
  readonly after: string;
}

interface Dated extends Omit<MovedDate, 'before' | 'after'> {
  readonly value: string | undefined;
}

const datesOf = ({ tracks, cpiDay }: Edition): readonly Dated[] => [
  ...tracks.flatMap((track): Dated[] => {
    const of = (date: DateKind, value: string | undefined): Dated => ({
      ...{ date, track: track.id, value },
    });
    return [
      of('call-closes', track.call.closesAt),
      of('age-measured', track.eligibility.age?.on),
      of('reviews-due', track.selection.reviewDueAt),
      of('release', track.selection.releaseAt),
      of('training-begins', track.online?.period.from),
      of('training-ends', track.online?.period.to),
      of('proposal-opens', track.proposal?.opensAt),
      of('proposal-due', track.proposal?.dueAt),
      of('proposal-decided', track.proposal?.reviewDueAt),
      of('invitations', track.visit?.inviteAt),
      ...track.sections.flatMap(({ id: section, visit }): Dated[] => [
        { ...of('visit-begins', visit?.from), section },
        { ...of('visit-ends', visit?.to), section },
      ]),
    ];
  }),
  { date: 'cpi-day', value: cpiDay?.date },
];

const nameOf = ({ date, track, section }: Omit<Dated, 'value'>): string =>
  [date, track, section].join('/');

/** Every date that both versions have, and that differs; in the order of the year of each track. */
export const movedDates = (before: Edition, after: Edition): readonly MovedDate[] => {
  const was = new Map(datesOf(before).map((one) => [nameOf(one), one.value]));
  return datesOf(after).flatMap((one) => {
    const { value, ...date } = one;
    const old = was.get(nameOf(one));
    return old === undefined || value === undefined || old === value
      ? []
      : [{ ...date, before: old, after: value }];
  });
};

/** The last stage at which a participant still waits for a date. */
const lastStageFor: Readonly<Partial<Record<DateKind, Parameters<typeof stagesBetween>[1]>>> = {
  'training-begins': 'accepted',
  'training-ends': 'in-online-training',
  'proposal-opens': 'trained-online',
  'proposal-due': 'writing-proposal',
  'proposal-decided': 'proposal-in-review',
  invitations: 'proposal-approved',
  'visit-begins': 'invited',
  'visit-ends': 'in-korea',
  'cpi-day': 'in-korea',
};

interface Placed {
  readonly track: string;
  readonly section: string;
  readonly stage: ParticipantStage;
}

/** Whether a date still lies before a participant of that place and stage. */
export const concerns = (
  { date, track, section }: Pick<MovedDate, 'date' | 'track' | 'section'>,
  person: Placed,
): boolean => {
  const last = lastStageFor[date];
  if (last === undefined) return false;
  if (track !== undefined && track !== person.track) return false;
  if (section !== undefined && section !== person.section) return false;
  const waiting: readonly ParticipantStage[] = stagesBetween('allocated', last);
  return waiting.includes(person.stage);
};

/** Applications that wait for a date of the time before the journey. */
export const applicationsConcerned: Readonly<
  Partial<Record<DateKind, readonly ApplicationStatus[]>>
> = {
  'call-closes': ['draft'],
  'age-measured': ['submitted', 'eligible', 'ineligible'],
  'reviews-due': ['submitted', 'eligible'],
  release: ['submitted', 'eligible', 'ineligible'],
};

/** What a participant is asked to confirm: the days in the host country, and what they were. */
export interface DatesToConfirm {
  readonly visit: { readonly from: string; readonly to: string };
  readonly before: { readonly from: string; readonly to: string };
  readonly askedAt: string;
  readonly confirmedAt?: string;
}

/** From the acceptance until the arrival, other days have to be confirmed. */
const confirming: readonly ParticipantStage[] = stagesBetween('accepted', 'invited');

/** Whether a participant of that stage has promised to come on days that moved. */
export const hasPromisedToCome = (stage: ParticipantStage): boolean => confirming.includes(stage);

/** Whether days that moved still wait for the person's word. */
export const isToConfirm = (person: {
  readonly stage: ParticipantStage;
  readonly datesToConfirm?: DatesToConfirm;
}): boolean =>
  hasPromisedToCome(person.stage) &&
  person.datesToConfirm !== undefined &&
  person.datesToConfirm.confirmedAt === undefined;
