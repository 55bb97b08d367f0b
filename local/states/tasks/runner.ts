import type { Json } from '../definition/language.ts';
import type { Resource } from './resource.ts';

/** One attempt of a Task state. */
export interface TaskCall {
  readonly resource: Resource;
  readonly arguments: Json;
  readonly execution: {
    readonly arn: string;
    readonly machineArn: string;
    readonly roleArn: string;
  };
  /** The same for the same attempt, also when it is run again after a crash. */
  readonly attemptId: string;
}

/** Does what a Task state asks for. Throws a `StatesError`, which Retry and Catch then match by name. */
export interface TaskRunner {
  run(call: TaskCall): Promise<Json>;
}

/** Gives each call to the runner of its service. */
export function createTaskRunner(runners: {
  readonly lambda: TaskRunner;
  readonly startExecution: TaskRunner;
  readonly aws: TaskRunner;
}): TaskRunner {
  return {
    run(call) {
      const { kind, service } = call.resource;
      if (service === 'lambda') return runners.lambda.run(call);
      if (kind === 'optimized' && service === 'states') return runners.startExecution.run(call);
      return runners.aws.run(call);
    },
  };
}
