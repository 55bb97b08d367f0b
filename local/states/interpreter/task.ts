import type { Json, TaskState } from '../definition/language.ts';
import { StatesError } from '../error.ts';
import { parseResource, type Resource } from '../tasks/resource.ts';
import type { TaskCall } from '../tasks/runner.ts';
import { attempt, fail } from './fail.ts';
import { jsonText, leave } from './leave.ts';
import { type Branch, clearWork } from './records.ts';
import { bindings, type Visit } from './visit.ts';

/** How a task attempt ended. */
export type TaskOutcome = { readonly output: Json } | { readonly error: StatesError };

/** Begins a new attempt: evaluates what it is called with, issues its token and arms its timers. */
export async function schedule(visit: Visit<TaskState>): Promise<void> {
  const { engine, transition, branch, state } = visit;
  const resource = parseResource(state.Resource);
  clearWork(branch);
  branch.attempt += 1;
  if (resource.pattern !== 'request') transition.issue(branch, engine.newToken());

  const scope = bindings(visit);
  const seconds = async (field: 'TimeoutSeconds' | 'HeartbeatSeconds') => {
    const template = state[field];
    return template === undefined ? undefined : engine.evaluator.number(template, scope, field);
  };
  branch.arguments = await engine.evaluator.json(state.Arguments ?? {}, scope, 'Arguments');
  const timeout = await seconds('TimeoutSeconds');
  const heartbeat = await seconds('HeartbeatSeconds');
  if (timeout !== undefined) branch.timeoutAt = transition.now + 1000 * timeout;
  if (heartbeat !== undefined && resource.pattern === 'token') {
    branch.heartbeatSeconds = heartbeat;
    branch.heartbeatAt = transition.now + 1000 * heartbeat;
  }
  branch.phase = 'run';
  recordScheduled(visit, resource, timeout, heartbeat);
  transition.save(branch);
  transition.run(branch);
}

/** What the attempt under way asks for, read from what was saved of it. */
export function taskCall({ transition, branch, state }: Visit<TaskState>): TaskCall {
  const { execution } = transition;
  return {
    resource: parseResource(state.Resource),
    arguments: branch.arguments ?? {},
    execution,
    attemptId: `${execution.arn}/${branch.id}/${branch.attempt}`,
  };
}

/** The call came back. A task that waits for its token was only submitted by it. */
export async function settle(visit: Visit<TaskState>, outcome: TaskOutcome): Promise<void> {
  const { transition, branch, state } = visit;
  const resource = parseResource(state.Resource);
  if (resource.pattern === 'request' || 'error' in outcome) return complete(visit, outcome);
  await attempt(visit, () => {
    const details = { ...names(resource), ...outputOf(jsonText(branch.state, outcome.output)) };
    transition.record(branch, 'TaskSubmitted', { taskSubmittedEventDetails: details });
    branch.phase = 'token';
    if (resource.pattern === 'sync') branch.awaits = startedArn(outcome.output);
    transition.save(branch);
  });
}

function startedArn(started: Json): string {
  const arn = (started as { readonly ExecutionArn?: Json }).ExecutionArn;
  return String(arn);
}

/** The task is over: by its call, by its token, or by a timeout. */
export async function complete(visit: Visit<TaskState>, outcome: TaskOutcome): Promise<void> {
  const { transition, branch, state } = visit;
  const resource = parseResource(state.Resource);
  transition.save(branch);
  if ('error' in outcome) {
    recordFailure(visit, resource, outcome.error);
    return fail(visit, outcome.error);
  }
  await attempt(visit, async () => {
    const { output } = outcome;
    recordSuccess(visit, resource, jsonText(branch.state, output));
    await leave(visit, { outcome: state, output, offered: { result: output }, next: state.Next });
  });
}

/** The error of a task whose time is over; undefined while it is not. */
export function overdue(branch: Branch, now: number): StatesError | undefined {
  if (branch.timeoutAt !== undefined && branch.timeoutAt <= now) {
    return new StatesError(
      'States.Timeout',
      `The task '${branch.state}' took longer than its TimeoutSeconds`,
    );
  }
  if (branch.heartbeatAt !== undefined && branch.heartbeatAt <= now) {
    return new StatesError(
      'States.HeartbeatTimeout',
      `The task '${branch.state}' sent no heartbeat within its HeartbeatSeconds`,
    );
  }
  return undefined;
}

function recordScheduled(
  { transition, branch }: Visit<TaskState>,
  resource: Resource,
  timeoutInSeconds: number | undefined,
  heartbeatInSeconds: number | undefined,
): void {
  const input = JSON.stringify(branch.arguments);
  if (resource.kind === 'function') {
    transition.record(branch, 'LambdaFunctionScheduled', {
      lambdaFunctionScheduledEventDetails: {
        resource: resource.arn,
        input,
        inputDetails: { truncated: false },
        timeoutInSeconds,
      },
    });
    transition.record(branch, 'LambdaFunctionStarted');
    return;
  }
  transition.record(branch, 'TaskScheduled', {
    taskScheduledEventDetails: {
      ...names(resource),
      region: transition.execution.arn.split(':')[3],
      parameters: input,
      timeoutInSeconds,
      heartbeatInSeconds,
    },
  });
  transition.record(branch, 'TaskStarted', { taskStartedEventDetails: names(resource) });
}

function recordSuccess({ transition, branch }: Visit, resource: Resource, text: string): void {
  if (resource.kind === 'function') {
    transition.record(branch, 'LambdaFunctionSucceeded', {
      lambdaFunctionSucceededEventDetails: outputOf(text),
    });
    return;
  }
  transition.record(branch, 'TaskSucceeded', {
    taskSucceededEventDetails: { ...names(resource), ...outputOf(text) },
  });
}

function recordFailure(
  { transition, branch }: Visit,
  resource: Resource,
  failure: StatesError,
): void {
  const { error, cause } = failure;
  const timedOut = error === 'States.Timeout' || error === 'States.HeartbeatTimeout';
  const ending = timedOut ? 'TimedOut' : 'Failed';
  if (resource.kind === 'function') {
    transition.record(branch, `LambdaFunction${ending}`, {
      [`lambdaFunction${ending}EventDetails`]: { error, cause },
    });
    return;
  }
  transition.record(branch, `Task${ending}`, {
    [`task${ending}EventDetails`]: { ...names(resource), error, cause },
  });
}

/** How the history names an integration: `lambda` and `invoke.waitForTaskToken`. */
function names({ kind, service, action, pattern }: Resource) {
  const suffix = { request: '', token: '.waitForTaskToken', sync: '.sync:2' }[pattern];
  return {
    resourceType: kind === 'aws-sdk' ? `aws-sdk:${service}` : service,
    resource: `${action}${suffix}`,
  };
}

function outputOf(output: string) {
  return { output, outputDetails: { truncated: false } };
}
