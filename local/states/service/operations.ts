import * as z from 'zod';
import { ServiceError } from '../../protocol/service-error.ts';
import type { Json } from '../definition/language.ts';
import { StatesError } from '../error.ts';
import type { Answered, Interpreter } from '../interpreter/interpreter.ts';
import type { Execution } from '../interpreter/records.ts';
import type { Store } from '../interpreter/store.ts';
import type { StateMachine, StateMachines } from './machines.ts';
import { pageSize, positionOf, tokenOf } from './paging.ts';
import { executionDescription, executionItem, historyEvent, seconds } from './shapes.ts';
import type { Starter } from './start.ts';

const status = z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']);
const page = { maxResults: z.int().min(0).max(1000).optional(), nextToken: z.string().optional() };
const executionArn = z.string();
const stateMachineArn = z.string();
const taskToken = z.string();

export interface OperationOptions {
  readonly store: Store;
  readonly machines: StateMachines;
  readonly interpreter: Interpreter;
  readonly start: Starter;
  /** Since when the machines are as they are, in epoch milliseconds. */
  readonly loadedAt: number;
  readonly now: () => number;
}

/** What an operation is asked, checked, and what it answers. */
export type Operation = (input: unknown) => Promise<unknown> | unknown;

/** The operations of the service's API by name. Refusals are `ServiceError`s. */
export function createOperations(options: OperationOptions): Readonly<Record<string, Operation>> {
  const { store, machines, interpreter, start, loadedAt, now } = options;

  function execution(arn: string): Execution {
    const found = store.execution(arn);
    if (found) return found;
    throw new ServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
  }

  function machine(arn: string): StateMachine {
    const found = machines.find(arn);
    if (found) return found;
    throw new ServiceError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
  }

  return {
    StartExecution: operation(
      { stateMachineArn, name: z.string().optional(), input: z.string().optional() },
      (request) => {
        const started = start({ input: '{}', ...request });
        return { executionArn: started.arn, startDate: seconds(started.startedAt) };
      },
    ),
    DescribeExecution: operation({ executionArn }, (request) =>
      executionDescription(execution(request.executionArn)),
    ),
    ListExecutions: operation(
      { stateMachineArn, statusFilter: status.optional(), ...page },
      (request) => {
        const limit = pageSize(request.maxResults);
        const found = store.list({
          machineArn: machine(request.stateMachineArn).arn,
          ...(request.statusFilter && { status: request.statusFilter }),
          ...(request.nextToken && { before: positionOf(request.nextToken) }),
          limit,
        });
        const last = found.length === limit ? found.at(-1) : undefined;
        return {
          executions: found.map(executionItem),
          nextToken: last && tokenOf(last.sequence),
        };
      },
    ),
    StopExecution: operation(
      { executionArn, error: z.string().optional(), cause: z.string().optional() },
      async (request) => {
        execution(request.executionArn);
        await interpreter.abort(request.executionArn, request.error, request.cause);
        return { stopDate: seconds(execution(request.executionArn).stoppedAt ?? now()) };
      },
    ),
    RedriveExecution: operation({ executionArn }, (request) => {
      const { status } = execution(request.executionArn);
      if (status === 'RUNNING' || status === 'SUCCEEDED') {
        const why = `Execution is ${status} and cannot be redriven`;
        throw new ServiceError('ExecutionNotRedrivable', why);
      }
      interpreter.redrive(request.executionArn);
      return { redriveDate: seconds(now()) };
    }),
    GetExecutionHistory: operation(
      {
        executionArn,
        reverseOrder: z.boolean().optional(),
        includeExecutionData: z.boolean().optional(),
        ...page,
      },
      ({ reverseOrder = false, includeExecutionData = true, ...request }) => {
        const { arn } = execution(request.executionArn);
        const first = reverseOrder ? Number.MAX_SAFE_INTEGER : 0;
        const from = request.nextToken === undefined ? first : positionOf(request.nextToken);
        const limit = pageSize(request.maxResults);
        const events = store.events(arn, from, limit, reverseOrder);
        const last = events.length === limit ? events.at(-1) : undefined;
        return {
          events: events.map((event) => historyEvent(event, includeExecutionData)),
          nextToken: last && tokenOf(last.id),
        };
      },
    ),
    SendTaskSuccess: operation({ taskToken, output: z.string() }, async (request) => {
      const output = parseJson(request.output, 'InvalidOutput');
      return answered(await interpreter.answer(request.taskToken, { output }));
    }),
    SendTaskFailure: operation(
      { taskToken, error: z.string().optional(), cause: z.string().optional() },
      async (request) => {
        const error = new StatesError(request.error ?? '', request.cause ?? '');
        return answered(await interpreter.answer(request.taskToken, { error }));
      },
    ),
    SendTaskHeartbeat: operation({ taskToken }, async (request) =>
      answered(await interpreter.heartbeat(request.taskToken)),
    ),
    DescribeStateMachine: operation({ stateMachineArn }, (request) => {
      const { arn, name, definition, roleArn } = machine(request.stateMachineArn);
      return {
        ...{ stateMachineArn: arn, name, definition, roleArn },
        ...{ status: 'ACTIVE', type: 'STANDARD', creationDate: seconds(loadedAt) },
      };
    }),
    DescribeStateMachineForExecution: operation({ executionArn }, (request) => {
      const { machineArn, definition, roleArn } = execution(request.executionArn);
      return {
        stateMachineArn: machineArn,
        name: machineArn.slice(machineArn.lastIndexOf(':') + 1),
        definition: store.definition(definition),
        roleArn,
        updateDate: seconds(loadedAt),
      };
    }),
    ListStateMachines: operation(page, () => ({
      stateMachines: machines.all.map(({ arn, name }) => ({
        ...{ stateMachineArn: arn, name },
        ...{ type: 'STANDARD', creationDate: seconds(loadedAt) },
      })),
    })),
  };
}

function operation<Shape extends z.ZodRawShape>(
  shape: Shape,
  answer: (request: z.infer<z.ZodObject<Shape>>) => unknown,
): Operation {
  const schema = z.object(shape);
  return (input) => {
    const request = schema.safeParse(input);
    if (request.success) return answer(request.data);
    throw new ServiceError('ValidationException', z.prettifyError(request.error));
  };
}

function parseJson(text: string, code: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new ServiceError(code, `Invalid JSON: ${String(error)}`);
  }
}

function answered(answer: Answered): Record<string, never> {
  if (answer === 'accepted') return {};
  if (answer === 'unknown')
    throw new ServiceError('InvalidToken', "Invalid Token: 'Invalid token'");
  throw new ServiceError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
}
