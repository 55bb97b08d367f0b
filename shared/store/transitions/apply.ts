import type { Participant } from '../../domain/participant.ts';
import type { Addition, Refusal, Transition } from './change.ts';

const isOnce = (participant: Participant, once: NonNullable<Addition['once']>): boolean => {
  if (once === 'letters.conditional') return participant.letters.conditional === undefined;
  if (once === 'letters.final') return participant.letters.final === undefined;
  return participant[once] === undefined;
};

/** Why a change may not be written on this state; undefined when it may. The same as the condition. */
export const refusalOf = (
  participant: Participant,
  change: Transition | Addition,
): Exclude<Refusal, 'absent'> | undefined => {
  const { version, dueUntil, offerOpenAt, proposalOpenAt, proposal } = change.onlyIf ?? {};
  if ('adds' in change && change.adds !== undefined) {
    if (participant[change.adds.to].includes(change.adds.value)) return 'already';
  }
  if ('once' in change && change.once !== undefined && !isOnce(participant, change.once)) {
    return 'already';
  }
  if (!change.from.includes(participant.stage)) return 'wrong-stage';
  if (offerOpenAt !== undefined && !(offerOpenAt < (participant.offer?.expiresAt ?? ''))) {
    return 'too-late';
  }
  if (proposalOpenAt !== undefined && !(proposalOpenAt < (participant.proposal?.dueAt ?? ''))) {
    return 'too-late';
  }
  if (dueUntil !== undefined && (participant.dueAt === undefined || participant.dueAt > dueUntil)) {
    return 'not-due';
  }
  if (version !== undefined && participant.version !== version) return 'changed';
  if (
    proposal !== undefined &&
    (participant.proposal?.version !== proposal.version ||
      participant.proposal.round !== proposal.round)
  ) {
    return 'changed';
  }
  return undefined;
};

/** The participant after a change that may be written. */
export const applied = (participant: Participant, change: Transition | Addition): Participant => {
  const { dueAt: due, attention, ...rest } = participant;
  const clears = 'clears' in change && change.clears === 'attention';
  const set = change.set ?? {};
  const keepsDue = !('to' in change) && change.due === undefined;
  const dueAt = keepsDue ? due : (change.due ?? undefined);
  const adds = 'adds' in change ? change.adds : undefined;
  return {
    ...rest,
    ...(attention === undefined || clears ? {} : { attention }),
    ...set,
    letters: { ...participant.letters, ...set.letters },
    ...('to' in change ? { stage: change.to } : {}),
    ...(adds === undefined ? {} : { [adds.to]: [...participant[adds.to], adds.value].sort() }),
    ...(dueAt === undefined ? {} : { dueAt }),
    version: participant.version + 1,
  };
};
