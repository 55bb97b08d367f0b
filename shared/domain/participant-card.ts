import type { Participant } from './participant.ts';
import type { ParticipantStage } from './stages.ts';

/** A participant as the journey board and the report see one, without reading the dossier. */
export interface ParticipantCard {
  readonly applicationId: string;
  readonly edition: string;
  readonly track: string;
  readonly section: string;
  readonly reference: string;
  readonly name: string;
  readonly country: string;
  readonly stage: ParticipantStage;
  readonly dueAt?: string;
  readonly offer?: Participant['offer'];
  readonly modulesDone: number;
  readonly seminarsAttended: number;
  readonly daysAttended: number;
  readonly onlineAttendance?: number;
  readonly proposal?: Participant['proposal'];
  /** Which letters were issued. */
  readonly letters: Readonly<Partial<Record<'conditional' | 'final', boolean>>>;
  readonly invitedAt?: string;
  readonly visa?: 'granted' | 'refused';
  readonly travel?: Participant['travel'];
  readonly calledOff?: Participant['calledOff'];
  readonly arrivedOn?: string;
  readonly departedOn?: string;
  readonly visitAttendance?: number;
  readonly provisionalGraduate?: boolean;
  /** Public code of the certificate. */
  readonly certificate?: string;
  readonly attention?: Participant['attention'];
  readonly evaluated?: readonly string[];
  readonly datesToConfirm?: Participant['datesToConfirm'];
}

/** What the card copies as it is. */
const copied = [
  'stage',
  'dueAt',
  'offer',
  'onlineAttendance',
  'proposal',
  'invitedAt',
  'visa',
  'travel',
  'calledOff',
  'arrivedOn',
  'departedOn',
  'visitAttendance',
  'provisionalGraduate',
  'attention',
  'evaluated',
  'datesToConfirm',
] as const satisfies readonly (keyof ParticipantCard & keyof Participant)[];

/** What a change of these attributes changes on the card. */
export const cardChangesOf = (changes: Partial<Participant>): Partial<ParticipantCard> => ({
  ...Object.fromEntries(
    copied.flatMap((name) => (changes[name] === undefined ? [] : [[name, changes[name]]])),
  ),
  ...(changes.certificate === undefined ? {} : { certificate: changes.certificate.code }),
  ...(changes.letters === undefined
    ? {}
    : {
        letters: Object.fromEntries(Object.keys(changes.letters).map((kind) => [kind, true])),
      }),
});

export const cardOf = (participant: Participant): ParticipantCard => ({
  applicationId: participant.applicationId,
  edition: participant.edition,
  track: participant.track,
  section: participant.section,
  reference: participant.reference,
  name: participant.name,
  country: participant.country,
  stage: participant.stage,
  letters: {},
  modulesDone: participant.modulesDone.length,
  seminarsAttended: participant.seminarsAttended.length,
  daysAttended: participant.daysAttended.length,
  ...cardChangesOf(participant),
});
