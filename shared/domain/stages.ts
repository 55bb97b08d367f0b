/**
 * The stages of an application and of a participant. The workflow definition and this table are
 * compared by a test: where they differ, one of them is wrong.
 */

/** What became of an application, up to the release of the decisions. */
export const applicationStatuses = [
  'draft',
  'submitted',
  'eligible',
  'ineligible',
  'selected',
  'waitlisted',
  'not-selected',
  'withdrawn',
  /** The same person's other application is the live one. */
  'merged',
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** The stages of a participant who is on the way, in their order. */
const onTheWay = [
  'allocated',
  'offered',
  'accepted',
  'in-online-training',
  'trained-online',
  'writing-proposal',
  'proposal-in-review',
  'proposal-approved',
  'invited',
  'in-korea',
] as const;
type OnTheWay = (typeof onTheWay)[number];

/** Where a participant stands: one who was allocated a place. */
export type ParticipantStage =
  | OnTheWay
  | 'graduated'
  // Ends before graduation.
  | 'declined'
  | 'offer-expired'
  | 'online-incomplete'
  | 'proposal-missed'
  | 'proposal-rejected'
  | 'completed-online'
  | 'visa-refused'
  | 'no-show'
  | 'certificate-withheld'
  | 'withdrawn';

/** The stages on the way from one to another, both included. */
export const stagesBetween = (first: OnTheWay, last: OnTheWay): readonly OnTheWay[] =>
  onTheWay.slice(onTheWay.indexOf(first), onTheWay.indexOf(last) + 1);

/** From which stages a stage is entered. Stages that an edition does not have are passed over. */
export const entersFrom: Readonly<Record<ParticipantStage, readonly ParticipantStage[]>> = {
  allocated: [],
  offered: ['allocated'],
  accepted: ['offered'],
  declined: ['offered'],
  'offer-expired': ['offered'],
  'in-online-training': ['accepted'],
  'trained-online': ['in-online-training'],
  'online-incomplete': ['in-online-training'],
  'writing-proposal': ['accepted', 'trained-online', 'proposal-in-review'],
  'proposal-in-review': ['writing-proposal'],
  'proposal-missed': ['writing-proposal'],
  'proposal-approved': ['proposal-in-review'],
  'proposal-rejected': ['proposal-in-review'],
  invited: ['accepted', 'trained-online', 'proposal-approved'],
  'completed-online': ['accepted', 'trained-online', 'proposal-approved'],
  'in-korea': ['invited'],
  'visa-refused': ['invited'],
  'no-show': ['invited'],
  graduated: ['in-korea', 'trained-online', 'proposal-approved'],
  'certificate-withheld': ['in-korea'],
  withdrawn: stagesBetween('offered', 'in-korea'),
};

/** Ends after which nobody travels any more: no letter invites, and what was arranged is called off. */
export const endsWithoutVisit: readonly ParticipantStage[] = [
  'declined',
  'offer-expired',
  'online-incomplete',
  'proposal-missed',
  'proposal-rejected',
  'completed-online',
  'visa-refused',
  'no-show',
  'withdrawn',
];

/** Stages from which nothing follows. */
export const finalStages: readonly ParticipantStage[] = [
  ...endsWithoutVisit,
  'certificate-withheld',
  'graduated',
];

/** Who has not said yes yet, or is here no more, has no timetable of their own. */
export const withoutDays: readonly ParticipantStage[] = ['allocated', 'offered', ...finalStages];

/** The strip that every page shows: the stage in words, and how far along it is. */
export const strip = [
  'applied',
  'reviewed',
  'selected',
  'online',
  'proposal',
  'invited',
  'korea',
  'cpi-day',
  'alumni',
] as const;
export type StripStep = (typeof strip)[number];
