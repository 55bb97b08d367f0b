/**
 * The table of reminders. Each row says which letter it is, on which date it depends, what has to
 * be open still, and how many days before the date it is sent where the edition does not say.
 */
import type { ApplicationCard } from './application.ts';
import type { Edition, Seminar } from './edition.ts';
import { trackOf } from './edition.ts';
import { type Endorsement, endorsementDueAt } from './endorsement.ts';
import type { Window } from './evaluation.ts';
import type { Guest } from './guest.ts';
import type { InformationCard } from './information-request.ts';
import { trainingEndsAt } from './journey.ts';
import type { Participant } from './participant.ts';
import type { PreparationItem } from './preparation.ts';
import { usualQuietHours, zoneOf } from './quiet-hours.ts';
import type { Awaited, ReminderName } from './reminders.ts';
import type { Reviewer } from './review.ts';
import type { ApplicationStatus } from './stages.ts';
import { endOfDay, type Instant, instantOf, isoOf } from './time.ts';

/** Who would read it, and what is known of the clock that they live by. */
export type ReminderReader = (
  | { readonly kind: 'dossier'; readonly applicationId: string }
  | { readonly kind: 'guest'; readonly guest: Guest }
  | { readonly kind: 'reviewer'; readonly reviewer: Reviewer }
) & {
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly timeZone?: string | undefined;
};

interface Subject {
  readonly edition: Edition;
  readonly reader: ReminderReader;
}

interface Subjects {
  readonly draft: Subject & { readonly draft: ApplicationCard };
  readonly offer: Subject & { readonly participant: Participant };
  readonly training: Subject & { readonly participant: Participant };
  readonly seminar: Subject & { readonly track: string; readonly seminar: Seminar };
  readonly proposal: Subject & { readonly participant: Participant };
  readonly travel: Subject & {
    /** The last day of these things: one letter names all that the person has open by it. */
    readonly dueOn: string;
    readonly items: readonly PreparationItem[];
  };
  readonly endorsement: Subject & {
    readonly endorsement: Endorsement;
    readonly application?: ApplicationStatus | undefined;
  };
  readonly information: Subject & { readonly request: InformationCard };
  readonly review: Subject & {
    readonly track: string;
    readonly dueAt: string;
    /** Reviews with the same due date: one letter names them all. */
    readonly open: number;
  };
  /** What is asked of the person and closes at the same moment: one letter for all of it. */
  readonly evaluation: Subject & { readonly window: Window; readonly isAnswered: boolean };
  readonly followUp: Subject & { readonly window: Window; readonly isAnswered: boolean };
  readonly dinner: Subject & { readonly invitedAt: string; readonly hasAnswered: boolean };
}

type Facts = Readonly<Record<string, unknown>>;

interface Definition<S extends Subject> {
  /** The letter. */
  readonly moment: string;
  readonly usualDays: readonly number[];
  readonly dueAt: (subject: S) => Instant | undefined;
  /** Whether there is something to do still: else the reminders stop. */
  readonly isOpen: (subject: S) => boolean;
  readonly toldAt?: (subject: S) => Instant;
  /** The letter is also what tells of it, when it opens. */
  readonly opensAt?: (subject: S) => Instant;
  /** Which of several things, where one reader may have more. */
  readonly about?: (subject: S) => string;
  readonly facts?: (subject: S, dueAt: string) => Facts;
}

/** The modules that a person has still to do. */
const modulesOpen = ({ edition, participant }: Subjects['training']): number =>
  (trackOf(edition, participant.track)?.online?.modules ?? []).filter(
    ({ id }) => !participant.modulesDone.includes(id),
  ).length;

const parsed = (moment: string | undefined): Instant | undefined =>
  moment === undefined ? undefined : Date.parse(moment);

const table = {
  draft: {
    moment: 'draft-reminder',
    usualDays: [7, 2],
    dueAt: ({ draft }) => parsed(draft.closesAt),
    isOpen: ({ draft }) => draft.status === 'draft',
    facts: ({ draft }) => ({ track: draft.track }),
  },
  offer: {
    moment: 'offer-reminder',
    usualDays: [2],
    dueAt: ({ participant }) => parsed(participant.offer?.expiresAt),
    isOpen: ({ participant }) => participant.stage === 'offered',
    facts: (_, expiresAt) => ({ expiresAt }),
  },
  training: {
    moment: 'training-reminder',
    usualDays: [2],
    dueAt: ({ edition, participant }) => trainingEndsAt(edition, participant.track),
    isOpen: (subject) =>
      subject.participant.stage === 'in-online-training' && modulesOpen(subject) > 0,
    facts: (subject) => ({ modulesOpen: modulesOpen(subject) }),
  },
  seminar: {
    moment: 'seminar-reminder',
    usualDays: [],
    dueAt: ({ edition, seminar }) => instantOf(seminar.startsAt, edition.timeZone),
    isOpen: () => true,
    about: ({ seminar }) => seminar.id,
    facts: ({ track, seminar }, dueAt) => ({ track, seminar: seminar.id, dueAt }),
  },
  proposal: {
    moment: 'proposal-reminder',
    usualDays: [2],
    dueAt: ({ participant }) => parsed(participant.proposal?.dueAt),
    isOpen: ({ participant }) => participant.stage === 'writing-proposal',
    facts: (_, dueAt) => ({ dueAt }),
  },
  travel: {
    moment: 'travel-reminder',
    usualDays: [7, 0],
    dueAt: ({ edition, dueOn }) => endOfDay(dueOn, edition.timeZone),
    isOpen: ({ items }) => items.length > 0,
    facts: ({ items, dueOn }) => ({ items, dueOn }),
  },
  endorsement: {
    moment: 'endorsement-reminder',
    usualDays: [2],
    dueAt: ({ edition, endorsement }) => {
      const track = trackOf(edition, endorsement.track);
      return track && endorsementDueAt(edition, track, endorsement);
    },
    isOpen: ({ endorsement, application }) =>
      endorsement.status === 'asked' && application !== 'withdrawn' && application !== 'merged',
    about: ({ endorsement }) => endorsement.applicationId,
    facts: ({ endorsement }, dueAt) => ({ applicant: endorsement.applicant, dueAt }),
  },
  information: {
    moment: 'information-reminder',
    usualDays: [2],
    dueAt: ({ request }) => parsed(request.dueAt),
    isOpen: ({ request }) => request.status === 'asked',
    toldAt: ({ request }) => Date.parse(request.askedAt),
    about: ({ request }) => String(request.number),
    facts: ({ request: { track, number } }, dueAt) => ({ track, number, dueAt }),
  },
  review: {
    moment: 'review-reminder',
    usualDays: [3, 1, 0],
    dueAt: ({ dueAt }) => Date.parse(dueAt),
    isOpen: ({ open }) => open > 0,
    about: ({ track }) => track,
    facts: ({ track, open: count }, dueAt) => ({ track, dueAt, count }),
  },
  dinner: {
    moment: 'cpi-day-reminder',
    usualDays: [7, 2],
    dueAt: ({ edition }) =>
      edition.cpiDay?.dinner && instantOf(edition.cpiDay.dinner.answerBy, edition.timeZone),
    isOpen: ({ hasAnswered }) => !hasAnswered,
    toldAt: ({ invitedAt }) => Date.parse(invitedAt),
  },
  evaluation: {
    moment: 'evaluation-asked',
    usualDays: [2],
    dueAt: ({ window }) => window.closesAt,
    opensAt: ({ window }) => window.opensAt,
    isOpen: ({ isAnswered }) => !isAnswered,
    facts: (_, dueAt) => ({ dueAt }),
  },
  followUp: {
    moment: 'follow-up-asked',
    usualDays: [7],
    dueAt: ({ window }) => window.closesAt,
    opensAt: ({ window }) => window.opensAt,
    isOpen: ({ isAnswered }) => !isAnswered,
    facts: (_, dueAt) => ({ dueAt }),
  },
} as const satisfies { readonly [N in ReminderName]: Definition<Subjects[N]> };

/** The letters that remind. */
export type ReminderMoment = (typeof table)[ReminderName]['moment'];

const definitions: { readonly [N in ReminderName]: Definition<Subjects[N]> } = table;

const reminderMoments: ReadonlySet<string> = new Set(
  Object.values(table).map(({ moment }) => moment),
);

/** Whether a letter is a reminder: one that says nothing any more once its date has passed. */
export const isReminder = (moment: string): moment is ReminderMoment => reminderMoments.has(moment);

/** Something awaited of a reader, and what its letter tells. */
export interface AwaitedOf extends Awaited {
  readonly moment: ReminderMoment;
  readonly edition: string;
  readonly reader: ReminderReader;
  readonly facts: Facts;
}

/** How many days before its date a reminder comes in an edition. */
export const daysOf = (
  reminder: Exclude<ReminderName, 'draft'>,
  { reminders }: Pick<Edition, 'reminders'>,
): readonly number[] => reminders?.daysBefore?.[reminder] ?? definitions[reminder].usualDays;

/** Whole days from its opening to its date: by then the letter that tells of it is due. */
const openingDays = <S extends Subject>(
  { opensAt }: Definition<S>,
  subject: S,
  dueAt: Instant,
): readonly number[] =>
  opensAt === undefined ? [] : [Math.floor((dueAt - opensAt(subject)) / 86_400_000)];

const daysFor = <N extends ReminderName>(reminder: N, subject: Subjects[N]): readonly number[] => {
  if (reminder !== 'draft') return daysOf(reminder, subject.edition);
  const { draft } = subject as Subjects['draft'];
  return trackOf(subject.edition, draft.track)?.call.remindDays ?? table.draft.usualDays;
};

/** What is awaited of somebody; undefined when nothing is, or by no date. */
export const awaitedOf = <N extends ReminderName>(
  reminder: N,
  subject: Subjects[N],
): AwaitedOf | undefined => {
  const definition: Definition<Subjects[N]> = definitions[reminder];
  const { edition, reader } = subject;
  const dueAt = definition.dueAt(subject);
  if (dueAt === undefined || !definition.isOpen(subject)) return undefined;
  return {
    reminder,
    moment: table[reminder].moment,
    edition: edition.edition,
    reader,
    about: definition.about?.(subject) ?? '',
    dueAt,
    toldAt: definition.toldAt?.(subject),
    days: [...openingDays(definition, subject, dueAt), ...daysFor(reminder, subject)],
    zone: zoneOf(reader, edition),
    quiet: edition.reminders?.quietHours ?? usualQuietHours,
    facts: definition.facts?.(subject, isoOf(dueAt)) ?? {},
  };
};
