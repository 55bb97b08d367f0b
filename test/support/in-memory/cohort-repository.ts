import type { Envelope } from '../../../events/envelope.ts';
import { type Contribution, withoutReportOf } from '../../../shared/domain/cohort-contribution.ts';
import { isNewestFirst, placesOf } from '../../../shared/domain/cohort-list.ts';
import type { CohortMember } from '../../../shared/domain/cohort-member.ts';
import { cursorAt, sortAt } from '../../../shared/domain/cursor.ts';
import type { CohortRepository } from '../../../shared/store/cohort-repository.ts';
import { listName } from '../../../shared/store/contribution-writes.ts';
import type { ParticipantRepository } from '../../../shared/store/participant-repository.ts';

export interface InMemoryCohort extends CohortRepository {
  readonly events: readonly Envelope[];
}

/** What people write for each other in memory, with the same outcomes as the table's. */
export const inMemoryCohortRepository = (
  participants: Pick<ParticipantRepository, 'get'>,
): InMemoryCohort => {
  const held = new Map<string, Contribution>();
  const members = new Map<string, CohortMember>();
  const events: Envelope[] = [];
  const isNext = (before: { readonly version: number } | undefined, version: number) =>
    (before?.version ?? 0) === version - 1;

  return {
    events,
    get: async (edition, id) => held.get(`${edition}#${id}`),
    page: async (edition, list, { cursor, limit = 20 } = {}) => {
      const after = cursor === undefined ? undefined : sortAt(cursor);
      const newestFirst = isNewestFirst(list);
      const found = [...held.values()]
        .filter((one) => one.edition === edition)
        .flatMap(placesOf)
        .filter((place) => listName(place.list) === listName(list))
        .filter(({ sort }) => after === undefined || (newestFirst ? sort < after : sort > after))
        .sort((one, other) => (one.sort < other.sort === newestFirst ? 1 : -1));
      const last = found.length > limit ? found[limit - 1] : undefined;
      return {
        contributions: found.slice(0, limit).map(({ row }) => row),
        ...(last === undefined ? {} : { cursor: cursorAt(last.sort) }),
      };
    },
    write: async ({ next, event, by }) => {
      const name = `${next.edition}#${next.id}`;
      const stage = by && (await participants.get(by.member.applicationId))?.stage;
      if (!isNext(held.get(name), next.version) || stage !== by?.stage) return false;
      if (by !== undefined) {
        const { member } = by;
        if (!isNext(members.get(member.applicationId), member.version)) return false;
        members.set(member.applicationId, member);
      }
      held.set(name, next);
      if (event !== undefined) events.push(event);
      return true;
    },
    forget: async (edition, applicationId) => {
      for (const [name, one] of held) {
        if (one.edition !== edition) continue;
        const without = withoutReportOf(one, applicationId);
        if (one.author.applicationId === applicationId) held.delete(name);
        else if (without !== undefined) held.set(name, without);
      }
    },
    member: async (applicationId) => members.get(applicationId),
    replaceMember: async (next, event) => {
      if (!isNext(members.get(next.applicationId), next.version)) return false;
      members.set(next.applicationId, next);
      events.push(event);
      return true;
    },
  };
};
