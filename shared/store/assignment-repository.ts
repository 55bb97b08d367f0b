import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import type { Envelope } from '../../events/envelope.ts';
import type { Panels } from '../domain/assignment.ts';
import type { Reviewer } from '../domain/review.ts';
import type { CpiTable } from './client.ts';
import { documentStore } from './document-store.ts';
import { assignmentEntity } from './entities/assignment.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

/**
 * Who reviews what in a track. The plan is settled by one conditional write before any review is
 * made from it, so that two people who assign at once, or one who assigns again after a crash,
 * make the reviews of one and the same plan.
 */
export interface Assignment {
  readonly edition: string;
  readonly track: string;
  /** 0 before the first plan; counts up with every change. */
  readonly version: number;
  /** Everyone on a panel, and everyone who was named for the next ones. */
  readonly reviewers: readonly Reviewer[];
  readonly panels: Panels;
  /** Who left a panel, and who took over; nobody is given back what they left. */
  readonly released: readonly PanelRelease[];
  /** Applications whose panel the office has made by hand: no later assignment completes it. */
  readonly byHand: readonly string[];
  /** How many reviews each reviewer has been told of. */
  readonly announced: Readonly<Record<string, number>>;
}

export interface PanelRelease {
  readonly application: string;
  readonly reviewer: string;
  /** Absent where nobody fits, or the office wanted nobody. */
  readonly replacement?: string;
}

export interface AssignmentRepository {
  get(edition: string, track: string): Promise<Assignment>;
  /** Replaces the assignment that is one version behind `next`; `false` when it has changed. */
  replace(next: Assignment, event?: Envelope): Promise<boolean>;
}

/** Reviewers by their place in the list, so that ten thousand panels stay small. */
interface PlanDocument {
  readonly reviewers: readonly Reviewer[];
  readonly panels: readonly (readonly [applicationId: string, reviewers: readonly number[]])[];
  /** Absent in plans from which nobody has been released. */
  readonly released?: readonly PanelRelease[];
  /** Absent in plans that nobody has changed by hand. */
  readonly byHand?: readonly string[];
}

const documentOf = ({ reviewers, panels, released, byHand }: Assignment): PlanDocument => {
  const places = new Map(reviewers.map(({ sub }, place) => [sub, place]));
  return {
    reviewers,
    panels: [...panels].map(([application, subs]) => [
      application,
      subs.flatMap((sub) => places.get(sub) ?? []),
    ]),
    released,
    byHand,
  };
};

const panelsOf = ({ reviewers, panels }: PlanDocument): Panels =>
  new Map(
    panels.map(([application, places]) => [
      application,
      places.flatMap((place) => reviewers[place]?.sub ?? []),
    ]),
  );

/** Before the first plan of a track. */
export const noAssignment = (edition: string, track: string): Assignment => ({
  edition,
  track,
  version: 0,
  reviewers: [],
  panels: new Map(),
  released: [],
  byHand: [],
  announced: {},
});

/** The assignments in the table: of applications, or of what else the entity says. */
export const createAssignmentRepository = (
  table: CpiTable,
  entityOf: typeof assignmentEntity = assignmentEntity,
): AssignmentRepository => {
  const assignments = entityOf(table);
  const documents = documentStore(table);

  return {
    get: async (edition, track) => {
      const command = assignments.build(GetItemCommand).key({ edition, track });
      const { Item } = await command.options({ consistent: true }).send();
      if (Item === undefined) {
        return noAssignment(edition, track);
      }
      const { version, announced, documentId } = Item;
      const plan = (await documents.get(edition, documentId)) as PlanDocument;
      const { reviewers, released = [], byHand = [] } = plan;
      const panels = panelsOf(plan);
      return { edition, track, version, reviewers, panels, released, byHand, announced };
    },

    replace: async (next, event) => {
      const { edition, track, version, announced } = next;
      const documentId = await documents.put(edition, documentOf(next));
      const command = assignments.build(PutItemCommand).item({
        edition,
        track,
        version,
        documentId,
        announced: { ...announced },
        ...(event === undefined ? {} : { event: JSON.stringify(event) }),
      });
      const condition =
        version === 1
          ? ({ attr: 'version', exists: false } as const)
          : ({ attr: 'version', eq: version - 1 } as const);
      try {
        await withRetry(() => command.options({ condition }).send());
        return true;
      } catch (fault) {
        if (isConditionFailure(fault)) return false;
        throw fault;
      }
    },
  };
};
