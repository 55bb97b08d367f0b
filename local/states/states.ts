import { randomBytes } from 'node:crypto';
import type { AwsService, Kernel, Part } from '../kernel.ts';
import { jsonBody, jsonReply, operationOf } from '../protocol/json.ts';
import { ServiceError } from '../protocol/service-error.ts';
import { createEvaluator } from './evaluator.ts';
import { createInterpreter, type Interpreter } from './interpreter/interpreter.ts';
import type { Execution } from './interpreter/records.ts';
import { createStore } from './interpreter/store.ts';
import { loadStateMachines, type StateMachine } from './service/machines.ts';
import { createOperations } from './service/operations.ts';
import { permissionsOf } from './service/permissions.ts';
import { type ExecutionSummary, summarize } from './service/read-model.ts';
import { createStarter } from './service/start.ts';
import type { Authorize } from './tasks/authorization.ts';
import { createAwsTask } from './tasks/aws-task.ts';
import { createLambdaTask } from './tasks/lambda-task.ts';
import { createTaskRunner } from './tasks/runner.ts';
import { createSignedPost, type RoleCredentials } from './tasks/signed-post.ts';
import {
  createStartExecutionTask,
  type StartExecution,
  type StartedExecution,
} from './tasks/start-execution-task.ts';

export interface StatesDeps {
  /** Decides by the policies of a machine's role what its tasks may call. */
  readonly authorize: Authorize;
  /** For the calls that tasks make to AWS services through the runtime's endpoint. */
  readonly credentials: RoleCredentials;
  /** A number in [0, 1) for jitter and `$random`. */
  readonly random?: () => number;
}

export interface States extends Part, AwsService {
  readonly stateMachines: readonly StateMachine[];
  /** The machines that are not run here, with the reasons. */
  readonly notRun: readonly string[];
  /** Starts an execution, e.g. as the target of a rule; it is saved when this resolves. */
  startExecution(stateMachineArn: string, input: string, name?: string): Promise<StartedExecution>;
  /** The newest executions first. */
  executions(options: { readonly limit: number }): readonly ExecutionSummary[];
  /** State transitions so far, as the service bills them. */
  transitions(executionArn: string): number;
}

/** AWS Step Functions: the state machines of the assembly, run durably on the virtual clock. */
export function createStates(kernel: Kernel, deps: StatesDeps): States {
  const { assembly, clock, functions, database, endpoint } = kernel;
  const { authorize, credentials, random = Math.random } = deps;
  const { region, account } = assembly;
  const now = () => clock.now();
  const log = kernel.log.child('states');
  const machines = loadStateMachines(assembly);
  const store = createStore(database);
  const engine = {
    evaluator: createEvaluator({ now, random }),
    random,
    newToken: () => randomBytes(96).toString('base64url'),
  };
  const startByTask: StartExecution = (options) => startedExecution(start(options));
  const tasks = createTaskRunner({
    lambda: createLambdaTask({ functions, authorize, region, account }),
    startExecution: createStartExecutionTask(startByTask, authorize),
    aws: createAwsTask(createSignedPost({ endpoint, credentials, region, now })),
  });
  const interpreter: Interpreter = createInterpreter({
    kernel: { ...kernel, log },
    store,
    engine,
    tasks,
  });
  const start = createStarter(machines, store, interpreter);
  const operations = createOperations({
    ...{ store, machines, interpreter, start, now },
    loadedAt: clock.now(),
  });

  return {
    signingName: 'states',
    stateMachines: machines.all,
    notRun: machines.all.flatMap(({ name, refusal }) =>
      refusal === undefined ? [] : [`AWS::StepFunctions::StateMachine ${name}: ${refusal}`],
    ),
    async start() {
      interpreter.resume();
    },
    stop: () => interpreter.halt(),
    permissions: (request) => permissionsOf(request, store),
    async handle(request) {
      const operation = operations[operationOf(request)];
      try {
        if (operation === undefined) {
          const message = `${operationOf(request)} is not played here`;
          throw new ServiceError('UnknownOperationException', message);
        }
        return jsonReply(200, await operation(jsonBody(request)));
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        return jsonReply(error.status, { __type: error.code, message: error.message });
      }
    },
    async startExecution(stateMachineArn, input, name) {
      return startedExecution(start({ stateMachineArn, input, name }));
    },
    executions: ({ limit }) => summarize(store, limit),
    transitions: (executionArn) => store.execution(executionArn)?.transitions ?? 0,
  };
}

function startedExecution({ arn, startedAt }: Execution): StartedExecution {
  return { executionArn: arn, startedAt };
}
