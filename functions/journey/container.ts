import { SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { systemClock } from '../../shared/runtime/clock.ts';
import { env } from '../../shared/runtime/env.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { createCertificateRepository } from '../../shared/store/certificate-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createWaitRepository } from '../../shared/store/wait-repository.ts';
import type { JourneyDeps, Workflow } from './deps.ts';
import type { SweepDeps } from './sweep-deadlines.ts';

let client: SFNClient | undefined;
const stepFunctions = (): SFNClient => {
  client ??= new SFNClient({ maxAttempts: 4 });
  return client;
};

/** What the service calls a token that nothing waits with any more. */
const stale = ['TaskTimedOut', 'InvalidToken', 'TaskDoesNotExist'];

const complete: Workflow['complete'] = async (taskToken, outcome) => {
  try {
    const output = JSON.stringify(outcome);
    await stepFunctions().send(new SendTaskSuccessCommand({ taskToken, output }));
    return 'completed';
  } catch (fault) {
    if (fault instanceof Error && stale.includes(fault.name)) return 'stale';
    throw fault;
  }
};

/** Executions are named after the dossier, so the service itself refuses a second one. */
const start: Workflow['start'] = async (applicationId, edition) => {
  try {
    await stepFunctions().send(
      new StartExecutionCommand({
        stateMachineArn: env('STATE_MACHINE_ARN'),
        name: applicationId,
        input: JSON.stringify({ applicationId, edition }),
      }),
    );
    return 'started';
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'ExecutionAlreadyExists') return 'running';
    throw fault;
  }
};

export const starterDeps = (): { readonly workflow: Pick<Workflow, 'start'> } => ({
  workflow: { start },
});

export const answersDeps = (): Pick<JourneyDeps, 'participants' | 'waits' | 'workflow'> => ({
  participants: createParticipantRepository(cpiTable()),
  waits: createWaitRepository(cpiTable()),
  workflow: { complete },
});

export const sweepDeps = (): SweepDeps => ({
  participants: createParticipantRepository(cpiTable()),
  editions: createEditionRepository(cpiTable()),
  clock: systemClock,
  ids: randomIds,
});

export const taskDeps = (): JourneyDeps => ({
  ...answersDeps(),
  editions: createEditionRepository(cpiTable()),
  certificates: createCertificateRepository(cpiTable()),
  clock: systemClock,
  ids: randomIds,
});
