/** Every change of a participant, by name. */
export * from './attention.ts';
export type { Addition, Refusal, Stamp, Transition } from './change.ts';
export * from './completion.ts';
export * from './dates.ts';
export * from './evaluation.ts';
export * from './invitation.ts';
export * from './offer.ts';
export * from './proposal.ts';
export * from './training.ts';
export * from './travel.ts';
export * from './visit.ts';
