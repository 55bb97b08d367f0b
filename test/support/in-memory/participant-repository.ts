import type { Envelope } from '../../../events/envelope.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { cardOf } from '../../../shared/domain/participant-card.ts';
import type { ParticipantRepository } from '../../../shared/store/participant-repository.ts';
import { applied, refusalOf } from '../../../shared/store/transitions/apply.ts';
import type { Addition, Transition } from '../../../shared/store/transitions/change.ts';

export interface InMemoryParticipants extends ParticipantRepository {
  /** Every event that was written, in order. */
  readonly events: Envelope[];
}

/** Participants in memory, with the same refusals as the table. */
export const inMemoryParticipantRepository = (
  ...participants: readonly Participant[]
): InMemoryParticipants => {
  const held = new Map(participants.map((one) => [one.applicationId, one]));
  const events: Envelope[] = [];

  const write = async (applicationId: string, change: Transition | Addition) => {
    const found = held.get(applicationId);
    if (found === undefined) return 'absent';
    const refusal = refusalOf(found, change);
    if (refusal !== undefined) return refusal;
    const next = applied(found, change);
    held.set(applicationId, next);
    if (change.event !== undefined) events.push(change.event);
    return next;
  };

  const sortOf = ({ track, section, applicationId }: Participant) =>
    `${track}#${section}#${applicationId}`;

  return {
    events,
    get: async (applicationId) => held.get(applicationId),
    allocate: async (participant, event) => {
      if (held.has(participant.applicationId)) return 'already';
      held.set(participant.applicationId, participant);
      events.push(event);
      return 'allocated';
    },
    move: write,
    record: write,
    page: async (edition, { within, cursor, limit = 100 } = {}) => {
      const start =
        within === undefined
          ? ''
          : within.section === undefined
            ? `${within.track}#`
            : `${within.track}#${within.section}#`;
      const found = [...held.values()]
        .filter((one) => one.edition === edition && sortOf(one).startsWith(start))
        .sort((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1));
      const from = cursor === undefined ? 0 : Number(cursor);
      const next = from + limit;
      return {
        participants: found.slice(from, next).map(cardOf),
        ...(next < found.length ? { cursor: String(next) } : {}),
      };
    },
    due: async (until) => ({
      due: [...held.values()]
        .flatMap(({ applicationId, dueAt }) =>
          dueAt !== undefined && dueAt <= until ? [{ applicationId, dueAt }] : [],
        )
        .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    }),
  };
};
