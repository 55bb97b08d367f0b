import type { Envelope } from '../../../events/envelope.ts';
import {
  type Assignment,
  type AssignmentRepository,
  noAssignment,
} from '../../../shared/store/assignment-repository.ts';

export interface InMemoryAssignments extends AssignmentRepository {
  readonly events: readonly Envelope[];
}

/** Assignments in memory, with the same outcomes as the table's. */
export const inMemoryAssignmentRepository = (): InMemoryAssignments => {
  const assignments = new Map<string, Assignment>();
  const events: Envelope[] = [];
  const get = async (edition: string, track: string): Promise<Assignment> =>
    assignments.get(`${edition}#${track}`) ?? noAssignment(edition, track);
  return {
    events,
    get,
    replace: async (next, event) => {
      const id = `${next.edition}#${next.track}`;
      if ((assignments.get(id)?.version ?? 0) !== next.version - 1) return false;
      assignments.set(id, next);
      if (event !== undefined) events.push(event);
      return true;
    },
  };
};
