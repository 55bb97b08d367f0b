import { SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { env } from '../../../shared/runtime/env.ts';
import type { Workflow } from '../deps.ts';

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

/** The workflow service. Apart from the store, so that the starter stays without it. */
export const workflow: Workflow = { start, complete };
