import type { Json, State, TaskState } from '../definition/language.ts';
import type { Bindings, Evaluator } from '../evaluator.ts';
import type { Branch } from './records.ts';
import type { Transition } from './transition.ts';

/** What the behaviour of the states needs beside the records. */
export interface Engine {
  readonly evaluator: Evaluator;
  /** A number in [0, 1), for jitter. */
  readonly random: () => number;
  readonly newToken: () => string;
}

/** A branch at its state, within one transition. */
export interface Visit<S extends State = State> {
  readonly engine: Engine;
  readonly transition: Transition;
  readonly branch: Branch;
  readonly state: S;
}

export function visit(engine: Engine, transition: Transition, branch: Branch): Visit {
  return { engine, transition, branch, state: transition.machine.state(branch.state) };
}

/** A branch at a Task state, which it is known to be at. */
export function taskVisit(
  engine: Engine,
  transition: Transition,
  branch: Branch,
): Visit<TaskState> {
  const state = transition.machine.state(branch.state);
  if (state.Type !== 'Task') throw new Error(`"${branch.state}" is no Task`);
  return { engine, transition, branch, state };
}

/** What `$states` offers beside `input` and `context`, where it is defined. */
export interface Offered {
  readonly result?: Json;
  readonly errorOutput?: Json;
}

/** `$states` and the variables that the branch can read: its own and those of the scopes around it. */
export function bindings({ transition, branch }: Visit, offered: Offered = {}): Bindings {
  const { execution } = transition;
  const machineName = execution.machineArn.slice(execution.machineArn.lastIndexOf(':') + 1);
  const item = mapItem(transition, branch);
  const context = {
    Execution: {
      Id: execution.arn,
      Input: JSON.parse(execution.input) as Json,
      Name: execution.name,
      RoleArn: execution.roleArn,
      StartTime: time(execution.startedAt),
      RedriveCount: execution.redriveCount,
      ...(execution.redrivenAt === null ? {} : { RedriveTime: time(execution.redrivenAt) }),
    },
    StateMachine: { Id: execution.machineArn, Name: machineName },
    State: {
      Name: branch.state,
      EnteredTime: time(branch.enteredAt),
      RetryCount: branch.retries.reduce((sum, count) => sum + count, 0),
    },
    ...(branch.token === undefined ? {} : { Task: { Token: branch.token } }),
    ...(item === undefined ? {} : { Map: { Item: item } }),
  };
  return {
    ...variables(transition, branch),
    states: { input: branch.input, ...offered, context },
  };
}

function variables(transition: Transition, branch: Branch): Readonly<Record<string, Json>> {
  const parent = transition.parent(branch);
  return parent === undefined
    ? branch.variables
    : { ...variables(transition, parent), ...branch.variables };
}

/** The item of the innermost Map around the branch. */
function mapItem(transition: Transition, branch: Branch): Branch['item'] {
  if (branch.item !== undefined) return branch.item;
  const parent = transition.parent(branch);
  return parent && mapItem(transition, parent);
}

function time(moment: number): string {
  return new Date(moment).toISOString();
}
