import type { ChoiceState, FailState, State, WaitState } from '../definition/language.ts';
import { StatesError } from '../error.ts';
import { attempt, fail } from './fail.ts';
import { enterMap, enterParallel } from './fan-out.ts';
import { leave } from './leave.ts';
import { schedule } from './task.ts';
import { bindings, type Visit } from './visit.ts';

/** Enters the state that the branch stands before. */
export async function enter(entered: Visit): Promise<void> {
  const { transition, branch, state } = entered;
  branch.enteredAt = transition.now;
  branch.retries = [];
  branch.enteredEvent = transition.record(branch, `${state.Type}StateEntered`, {
    stateEnteredEventDetails: {
      name: branch.state,
      input: JSON.stringify(branch.input),
      inputDetails: { truncated: false },
    },
  });
  transition.execution.transitions += 1;
  transition.save(branch);
  await attempt(entered, () => begin(entered, state));
}

/** What a state does first. Narrowing the state's type here spares every behaviour the question. */
async function begin(entered: Visit, state: State): Promise<void> {
  switch (state.Type) {
    case 'Pass':
    case 'Succeed':
      return pass(entered);
    case 'Choice':
      return choose({ ...entered, state });
    case 'Wait':
      return wait({ ...entered, state });
    case 'Fail':
      return failDeliberately({ ...entered, state });
    case 'Task':
      return schedule({ ...entered, state });
    case 'Parallel':
      return enterParallel({ ...entered, state });
    case 'Map':
      return enterMap({ ...entered, state });
  }
}

/** Begins the state's work anew, its retry being due; it was entered before. */
export async function again(entered: Visit): Promise<void> {
  entered.transition.save(entered.branch);
  await attempt(entered, () => begin(entered, entered.state));
}

/** Leaves a state that has no result of its own: its input is its output. */
export async function pass(entered: Visit): Promise<void> {
  const { branch, state } = entered;
  await leave(entered, { outcome: state, output: branch.input, next: state.Next });
}

async function choose(entered: Visit<ChoiceState>): Promise<void> {
  const { engine, branch, state } = entered;
  const scope = bindings(entered);
  const output = branch.input;
  for (const [index, rule] of state.Choices.entries()) {
    const field = `Choices[${index}]/Condition`;
    if (await engine.evaluator.boolean(rule.Condition, scope, field)) {
      return leave(entered, { outcome: rule, output, next: rule.Next });
    }
  }
  if (state.Default !== undefined) {
    return leave(entered, { outcome: state, output, next: state.Default });
  }
  throw new StatesError(
    'States.NoChoiceMatched',
    `No choices matched and no default in the state '${branch.state}'`,
  );
}

async function wait(entered: Visit<WaitState>): Promise<void> {
  const { transition, branch } = entered;
  branch.wakeAt = await waitsUntil(entered);
  if (branch.wakeAt <= transition.now) return pass(entered);
  branch.phase = 'wait';
}

async function waitsUntil(entered: Visit<WaitState>): Promise<number> {
  const { engine, transition, state } = entered;
  const scope = bindings(entered);
  if (state.Seconds !== undefined) {
    const seconds = await engine.evaluator.number(state.Seconds, scope, 'Seconds');
    return transition.now + 1000 * seconds;
  }
  const timestamp = await engine.evaluator.string(state.Timestamp ?? '', scope, 'Timestamp');
  const moment = Date.parse(timestamp);
  if (!Number.isNaN(moment)) return moment;
  throw new StatesError(
    'States.QueryEvaluationError',
    `The field 'Timestamp' is no RFC 3339 timestamp: '${timestamp}'.`,
  );
}

async function failDeliberately(entered: Visit<FailState>): Promise<void> {
  const { engine, state } = entered;
  const scope = bindings(entered);
  const error = await engine.evaluator.string(state.Error ?? '', scope, 'Error');
  const cause = await engine.evaluator.string(state.Cause ?? '', scope, 'Cause');
  await fail(entered, new StatesError(error, cause));
}
