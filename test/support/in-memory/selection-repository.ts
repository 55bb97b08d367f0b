import type { Selection } from '../../../shared/domain/selection.ts';
import type { SelectionRecord } from '../../../shared/domain/selection-record.ts';
import { hashOf } from '../../../shared/runtime/ids.ts';
import type { ApplicationRepository } from '../../../shared/store/application-repository.ts';
import type { ParticipantRepository } from '../../../shared/store/participant-repository.ts';
import type {
  Allocation,
  SelectionRepository,
} from '../../../shared/store/selection-repository.ts';

/** Selections in memory, over the applications and participants that their places are for. */
export const inMemorySelectionRepository = (
  applications: Pick<ApplicationRepository, 'setStatus'>,
  participants: Pick<ParticipantRepository, 'allocate' | 'get'>,
): SelectionRepository => {
  const records = new Map<string, SelectionRecord>();
  const lists = new Map<string, Selection>();
  const idOf = ({ edition, track }: SelectionRecord) => `${edition}#${track}`;

  const follows = (next: SelectionRecord) =>
    (records.get(idOf(next))?.version ?? 0) === next.version - 1;

  /** A transaction is one step: nobody sees or does anything in the middle of it. */
  let last: Promise<unknown> = Promise.resolve();
  const inOneStep = (write: () => Promise<boolean>): Promise<boolean> => {
    const written = last.then(write);
    last = written.catch(() => undefined);
    return written;
  };

  const give = async ({ application, participant, event }: Allocation) => {
    if ((await participants.get(participant.applicationId)) !== undefined) return false;
    const { written } = await applications.setStatus(application, 'selected');
    if (written) await participants.allocate(participant, event);
    return written;
  };

  return {
    get: async (edition, track) => records.get(`${edition}#${track}`),
    listOf: async ({ documentId }) => {
      const list = lists.get(documentId);
      if (list === undefined) throw new Error(`No document ${documentId}`);
      return list;
    },
    keep: async (_edition, list) => {
      const documentId = hashOf(JSON.stringify(list));
      lists.set(documentId, list);
      return documentId;
    },
    replace: async (next) => {
      if (!follows(next)) return false;
      records.set(idOf(next), next);
      return true;
    },
    allocate: (place) => inOneStep(() => give(place)),
    promote: (next, place) =>
      inOneStep(async () => {
        if (!follows(next) || !(await give(place))) return false;
        records.set(idOf(next), next);
        return true;
      }),
  };
};
