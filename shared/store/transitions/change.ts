/**
 * A change of a participant as a value: from which stages, to which one, what it writes, the event
 * that travels with it, and what must hold. The repository turns it into one conditional call, so
 * that two people who act at the same moment cannot both be right.
 */
import type * as z from 'zod';
import type { Audit } from '../../../events/audit.ts';
import type { Envelope } from '../../../events/envelope.ts';
import type { Participant } from '../../domain/participant.ts';
import type { ParticipantStage } from '../../domain/stages.ts';

/** Identity and moment of one change; given by the caller, so that builders stay pure. */
export interface Stamp {
  readonly eventId: string;
  /** UTC moment, ISO 8601: the server's clock at receipt. */
  readonly at: string;
  /** Who on the staff does it; absent where time or the person does. */
  readonly audit?: Audit;
}

/** Attributes that a change may write. Letters are merged; everything else is replaced. */
type Written = Partial<
  Omit<
    Participant,
    | 'applicationId'
    | 'edition'
    | 'stage'
    | 'version'
    | 'dueAt'
    | 'modulesDone'
    | 'seminarsAttended'
    | 'daysAttended'
  >
>;

/** What must hold beside the stage for a change to be written. */
interface Conditions {
  /** Nobody has changed the participant since this version was read. */
  readonly version?: number;
  /** The deadline on the item has come: not after this moment. */
  readonly dueUntil?: string;
  /** This moment is before the offer expires. */
  readonly offerOpenAt?: string;
  /** This moment is before the proposal is due. */
  readonly proposalOpenAt?: string;
  /** The proposal stands where it was read. */
  readonly proposal?: { readonly version: number; readonly round: number };
}

interface Change {
  /** Verb and noun, for logs and tests: `accept-offer`. */
  readonly name: string;
  readonly from: readonly ParticipantStage[];
  readonly set?: Written;
  readonly event?: Envelope;
  readonly onlyIf?: Conditions;
}

/** A change of the stage. A deadline that it does not set is dropped. */
export interface Transition extends Change {
  readonly to: ParticipantStage;
  readonly event: Envelope;
  /** The next deadline, ISO 8601 UTC. */
  readonly due?: string;
}

/** Lists that only grow; adding a value twice is adding it once. */
type GrowingList = 'modulesDone' | 'seminarsAttended' | 'daysAttended';

/**
 * An addition that leaves the stage as it is. It is written, with its event, only when it really
 * adds something: a value that the list lacks, or attributes that were absent (`once`).
 */
export interface Addition extends Change {
  readonly adds?: { readonly to: GrowingList; readonly value: string };
  /** Written only while this attribute is absent. */
  readonly once?: keyof Written | 'letters.conditional' | 'letters.final';
  /** Taken away, if it is there. */
  readonly clears?: 'attention';
  /** A new next deadline, ISO 8601 UTC; `null` drops the present one, without it that one stays. */
  readonly due?: string | null;
}

/** Why a change was not written. */
export type Refusal =
  /** There is no such participant. */
  | 'absent'
  /** The participant stands elsewhere: answered before, expired, withdrawn. */
  | 'wrong-stage'
  /** The version or the proposal is not the one that the writer read. */
  | 'changed'
  /** The offer or the proposal was due before. */
  | 'too-late'
  /** The deadline on the item has not come (any more): it was moved. */
  | 'not-due'
  /** An addition that is there already. */
  | 'already';

type EventSchema = z.ZodObject<{
  type: z.ZodLiteral<string>;
  source: z.ZodLiteral<string>;
  data: z.ZodType;
  id: z.ZodType;
  time: z.ZodType;
  subject: z.ZodType;
  edition: z.ZodType;
}>;

type Subject = Pick<Participant, 'applicationId' | 'edition'>;

/** The envelope of an event about a participant. */
export const eventOf = <S extends EventSchema>(
  schema: S,
  { applicationId, edition }: Subject,
  { eventId, at, audit }: Stamp,
  data: z.infer<S>['data'] & Record<string, unknown>,
): Envelope => ({
  id: eventId,
  type: schema.shape.type.value,
  source: schema.shape.source.value,
  time: at,
  subject: applicationId,
  edition,
  data,
  ...(audit === undefined ? {} : { audit }),
});
