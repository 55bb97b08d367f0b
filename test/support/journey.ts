import { completeWaits } from '../../functions/journey/complete-waits.ts';
import type { JourneyDeps, Workflow } from '../../functions/journey/deps.ts';
import { runTask } from '../../functions/journey/run-task.ts';
import { sweepDeadlines } from '../../functions/journey/sweep-deadlines.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { WaitStep } from '../../shared/domain/journey-steps.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { ParticipantStage } from '../../shared/domain/stages.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { Addition, Stamp, Transition } from '../../shared/store/transitions/index.ts';
import { inMemoryCertificateRepository } from './in-memory/certificate-repository.ts';
import { inMemoryEditionRepository } from './in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from './in-memory/participant-repository.ts';
import { inMemorySeminarRepository } from './in-memory/seminar-repository.ts';
import { inMemoryWaitRepository } from './in-memory/wait-repository.ts';
import { someEvent, someParticipant } from './participant.ts';
import { smallEdition } from './small-edition.ts';

/** A workflow service that remembers which tokens wait and what completed them. */
const fakeWorkflow = () => {
  const waiting = new Set<string>();
  const completed: { token: string; stage: ParticipantStage }[] = [];
  const complete: Workflow['complete'] = async (token, { stage }) => {
    if (!waiting.delete(token)) return 'stale';
    completed.push({ token, stage });
    return 'completed';
  };
  return { complete, waiting, completed };
};

/** A person's journey in memory: its tasks, its events and its clock. */
export const journeyOf = (
  changes: Partial<Participant> = {},
  options: { readonly edition?: Edition; readonly now?: string } = {},
) => {
  const one = someParticipant(changes);
  const id = one.applicationId;
  const participants = inMemoryParticipantRepository(one);
  const seminars = inMemorySeminarRepository();
  const workflow = fakeWorkflow();
  let now = Date.parse(options.now ?? '2031-04-10T01:00:00.000Z');
  let ids = 0;
  const deps: JourneyDeps = {
    participants,
    editions: inMemoryEditionRepository(options.edition ?? smallEdition()),
    waits: inMemoryWaitRepository(participants),
    certificates: inMemoryCertificateRepository(participants),
    workflow,
    clock: { now: () => now },
    ids: {
      newId: () => {
        ids += 1;
        return `ID${ids}`;
      },
    },
  };
  const stamp = (): Stamp => ({ at: isoOf(now), eventId: deps.ids.newId() });
  return {
    id,
    deps,
    participants,
    seminars,
    workflow,
    stamp,
    setClock: (moment: string) => {
      now = Date.parse(moment);
    },
    state: async (): Promise<Participant> => (await participants.get(id)) ?? one,
    /** Runs a task as the workflow does. */
    run: (task: string, more: Record<string, string> = {}) =>
      runTask(deps, { task, applicationId: id, ...more }),
    /** Enters a waiting step with a token. */
    wait: (step: WaitStep, token: string) => {
      workflow.waiting.add(token);
      return runTask(deps, { task: 'wait', step, applicationId: id, token });
    },
    /** Writes what a use case would write. */
    write: (change: Transition | Addition) =>
      'to' in change ? participants.move(id, change) : participants.record(id, change),
    /** The bus tells the token consumer. */
    tell: () => completeWaits(deps, someEvent(one)),
    sweep: () => sweepDeadlines({ ...deps, participants, seminars }),
  };
};
