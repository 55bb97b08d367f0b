/** What has to be there before a person travels: how far it is, until when, and whether it will do. */
import { type Edition, sectionOf, trackOf } from './edition.ts';
import { usualPreparationDays } from './edition-travel.ts';
import type { Participant } from './participant.ts';
import { passportStateOf } from './passport-validity.ts';
import { type ParticipantStage, stagesBetween } from './stages.ts';
import { addDays } from './time.ts';
import type { OwnPart, TravelProgress, VisaState } from './travel.ts';

export const preparationItems = ['passport', 'visa', 'ticket', 'insurance', 'room'] as const;
export type PreparationItem = (typeof preparationItems)[number];

export type ItemState =
  | 'done'
  | 'open'
  | 'late'
  /** It is there, and will not do: a passport that expires, an insurance that ends too early. */
  | 'wrong'
  | 'not-needed'
  /** The journey ended before. */
  | 'ended'
  /** It was arranged, and nobody travels any more. */
  | 'to-call-off'
  | 'called-off';

/** How a thing stands that somebody still prepares. */
export type PreparedState = Exclude<ItemState, 'ended' | 'to-call-off' | 'called-off'>;

export interface Preparation {
  readonly item: PreparationItem;
  readonly state: PreparedState;
  /** The last day on which it is in time. */
  readonly dueOn: string;
}

type Person = Pick<Participant, 'track' | 'section' | 'travel' | 'visa'>;

/** What was decided on the visa; before that, what the person told. */
export const visaStateOf = ({ visa, travel }: Pick<Person, 'visa' | 'travel'>): VisaState =>
  visa ?? travel?.visa ?? 'to-apply';

/** Stages at which people prepare: they said yes, and may still travel. */
export const preparing: readonly ParticipantStage[] = stagesBetween('accepted', 'in-korea');

type Standing = Extract<ItemState, 'done' | 'open' | 'wrong' | 'not-needed'>;

const visaStandings: Readonly<Record<VisaState, Standing>> = {
  'not-needed': 'not-needed',
  'to-apply': 'open',
  applied: 'open',
  granted: 'done',
  refused: 'wrong',
};

const passportStandings = { good: 'done', 'expires-too-early': 'wrong', missing: 'open' } as const;

const insuranceStanding = (
  { insuredFrom, insuredTo }: TravelProgress,
  visit: { readonly from: string; readonly to: string },
): Standing => {
  if (insuredFrom === undefined || insuredTo === undefined) return 'open';
  return insuredFrom <= visit.from && insuredTo >= visit.to ? 'done' : 'wrong';
};

/** Everything that a person prepares, by the edition's present dates; nothing where nobody travels. */
export const preparationOf = (
  person: Person,
  edition: Edition,
  today: string,
): readonly Preparation[] => {
  const visit = sectionOf(edition, person.track, person.section)?.visit;
  const rules = trackOf(edition, person.track)?.visit;
  if (visit === undefined || rules === undefined) return [];
  const { travel = {} } = person;
  const standings: Readonly<Record<PreparationItem, Standing>> = {
    passport: passportStandings[passportStateOf(edition, person)],
    visa: visaStandings[visaStateOf(person)],
    ticket: travel.arrival && travel.departure ? 'done' : 'open',
    insurance: insuranceStanding(travel, visit),
    room: travel.room ? 'done' : 'open',
  };
  return preparationItems.map((item) => {
    const dueOn = addDays(visit.from, -(rules.dueDays?.[item] ?? usualPreparationDays[item]));
    const standing = standings[item];
    return { item, dueOn, state: standing === 'open' && today > dueOn ? 'late' : standing };
  });
};

/** A task of the person's own list. */
export interface TravelTask {
  readonly part: OwnPart;
  readonly state: PreparedState;
  readonly dueOn?: string;
}

/** The person's own list, in the order in which things are best done. */
export const travelTasks = (
  person: Person,
  edition: Edition,
  today: string,
): readonly TravelTask[] => {
  const found = new Map(
    preparationOf(person, edition, today).map((one) => [one.item, one] as const),
  );
  const { travel = {} } = person;
  const like = (part: OwnPart, item: PreparationItem, isTold?: boolean): TravelTask[] => {
    const one = found.get(item);
    if (one === undefined) return [];
    return [{ part, state: isTold ? 'done' : one.state, dueOn: one.dueOn }];
  };
  if (found.size === 0) return [];
  return [
    ...like('passport', 'passport'),
    ...like('visa', 'visa'),
    ...like('arrival', 'ticket', travel.arrival),
    ...like('departure', 'ticket', travel.departure),
    ...like('insurance', 'insurance'),
    { part: 'emergency', state: travel.emergency ? 'done' : 'open' },
    { part: 'needs', state: travel.needs ? 'done' : 'open' },
  ];
};

/** Whether something is left that the person should do. */
export const isOpenTask = ({ state }: TravelTask): boolean =>
  state === 'open' || state === 'late' || state === 'wrong';
