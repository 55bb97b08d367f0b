/** Who comes to the dinner of CPI Day: answers, seats that are never given twice, and who waits. */
import type { Guest } from './guest.ts';
import type { ParticipantStage } from './stages.ts';

/** What somebody does not or cannot eat; the kitchen's own list. */
export const diets = [
  'vegetarian',
  'vegan',
  'halal',
  'kosher',
  'no-pork',
  'no-beef',
  'no-alcohol',
  'gluten-free',
  'lactose-free',
  'no-nuts',
  'no-shellfish',
] as const;
export type Diet = (typeof diets)[number];

/** Who is invited: a participant, or a visitor from outside. */
export type Invited =
  | { readonly kind: 'person'; readonly edition: string; readonly applicationId: string }
  | Extract<Guest, { kind: 'visitor' }>;

/** Who is asked to CPI Day among the participants: those who come to Korea, or are there. */
export const askedStages: readonly ParticipantStage[] = ['invited', 'in-korea', 'graduated'];

/** One name for either, unique in the edition. */
export const invitedKey = (invited: Invited): string =>
  invited.kind === 'person' ? `person/${invited.applicationId}` : `visitor/${invited.visitorId}`;

/** What somebody answered. Diet and access tell of health and faith: the office alone sees them. */
export interface Answer {
  readonly dines: boolean;
  readonly diets: readonly Diet[];
  /** Anything else about food, in the person's words. */
  readonly dietNote?: string;
  /** What the person needs to get there and take part. */
  readonly access?: string;
}

export interface Reply extends Answer {
  /** `invitedKey`. */
  readonly invited: string;
  readonly name: string;
  /** With whom the person sits: a section, or an organisation. */
  readonly group: string;
  /** ISO 8601 UTC. */
  readonly answeredAt: string;
}

/** A visitor from outside the programme. */
export interface Visitor {
  readonly visitorId: string;
  readonly edition: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly locale: 'en' | 'ko';
  /** ISO 8601 UTC. */
  readonly invitedAt: string;
}

/** Who has a seat, and who waits for one, in the order of asking. */
export interface Seats {
  readonly holders: readonly string[];
  readonly waiting: readonly string[];
}

export type Standing = 'seated' | 'waiting' | 'none';

/** Where somebody stands with their seat. */
export const standingOf = ({ holders, waiting }: Seats, invited: string): Standing => {
  if (holders.includes(invited)) return 'seated';
  return waiting.includes(invited) ? 'waiting' : 'none';
};

/** Whose turn it is: the first who waits, if a seat is free. */
export const nextInLine = ({ holders, waiting }: Seats, seats: number): string | undefined =>
  holders.length < seats ? waiting[0] : undefined;
