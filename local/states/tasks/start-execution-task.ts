import { createHash } from 'node:crypto';
import { ServiceError } from '../../protocol/service-error.ts';
import { StatesError } from '../error.ts';
import { jsonString, objectOf, requiredString } from './arguments.ts';
import { type Authorize, demand } from './authorization.ts';
import type { TaskCall, TaskRunner } from './runner.ts';

export interface StartedExecution {
  readonly executionArn: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
}

export type StartExecution = (request: {
  readonly stateMachineArn: string;
  readonly name: string;
  readonly input: string;
  /** Answer an execution of this name and input that has ended, too: the caller made the name up. */
  readonly repeat?: boolean;
}) => StartedExecution;

/** Starts an execution of another machine. The attempt names it, so that a repeated call starts none. */
export function createStartExecutionTask(start: StartExecution, authorize: Authorize): TaskRunner {
  return {
    async run({ arguments: given, execution, attemptId }: TaskCall) {
      const { StateMachineArn, Name, Input = {} } = objectOf(given);
      const stateMachineArn = requiredString(StateMachineArn, 'StateMachineArn');
      const check = { action: 'states:StartExecution', resource: stateMachineArn };
      demand(authorize, execution.roleArn, check);
      const name =
        Name === undefined
          ? createHash('sha256').update(attemptId).digest('hex').slice(0, 36)
          : requiredString(Name, 'Name');
      try {
        const input = jsonString(Input) ?? '{}';
        const started = start({ stateMachineArn, name, input, repeat: Name === undefined });
        return { ExecutionArn: started.executionArn, StartDate: started.startedAt / 1000 };
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        throw new StatesError(`StepFunctions.${error.code}Exception`, error.message);
      }
    },
  };
}
