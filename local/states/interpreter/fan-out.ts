import type { Json, MapState, ParallelState } from '../definition/language.ts';
import { StatesError } from '../error.ts';
import { leave } from './leave.ts';
import { type Branch, clearWork } from './records.ts';
import type { Transition } from './transition.ts';
import { bindings, type Visit } from './visit.ts';

/** The service runs at most this many iterations of an inline Map at once. */
const MOST_ITERATIONS = 40;

/** Starts a branch for each of the state's Branches. */
export async function enterParallel(entered: Visit<ParallelState>): Promise<void> {
  const { engine, transition, branch, state } = entered;
  const input =
    state.Arguments === undefined
      ? branch.input
      : await engine.evaluator.json(state.Arguments, bindings(entered), 'Arguments');
  holdBranch(branch);
  transition.record(branch, 'ParallelStateStarted');
  for (const [position, { StartAt }] of state.Branches.entries()) {
    transition.fork(branch, { position, state: StartAt, input, queued: false });
  }
}

/** Starts an iteration for each item, as many at once as MaxConcurrency lets; the rest is queued. */
export async function enterMap(entered: Visit<MapState>): Promise<void> {
  const { engine, transition, branch, state } = entered;
  const items = await itemsOf(entered);
  const most = await engine.evaluator.number(
    state.MaxConcurrency ?? 0,
    bindings(entered),
    'MaxConcurrency',
  );
  const iterations = await Promise.all(
    items.map(async (Value, Index) => {
      const item = { Index, Value };
      return { item, input: await iterationInput(entered, item) };
    }),
  );
  holdBranch(branch);
  branch.concurrency = most > 0 ? Math.min(most, MOST_ITERATIONS) : MOST_ITERATIONS;
  transition.record(branch, 'MapStateStarted', {
    mapStateStartedEventDetails: { length: items.length },
  });
  for (const { item, input } of iterations) {
    const queued = item.Index >= branch.concurrency;
    const start = { position: item.Index, state: state.ItemProcessor.StartAt, queued };
    const child = transition.fork(branch, { ...start, input, item });
    if (!queued) recordIteration(transition, branch, child);
  }
  if (items.length === 0) transition.proceed(branch);
}

/** A child ended, or the runtime started again: goes on if all are done, else fills the free places. */
export async function join(visit: Visit<ParallelState | MapState>): Promise<void> {
  const { transition, branch, state } = visit;
  const phases = transition.childPhases(branch);
  const total = [...phases.values()].reduce((sum, count) => sum + count, 0);
  const done = phases.get('done') ?? 0;
  if (done < total) {
    startQueued(transition, branch, total - done - (phases.get('queued') ?? 0));
    return;
  }
  const children = transition.children(branch);
  const output = children.map((child) => child.output ?? null);
  transition.record(branch, `${state.Type}StateSucceeded`);
  await leave(visit, { outcome: state, output, offered: { result: output }, next: state.Next });
}

function startQueued(transition: Transition, branch: Branch, running: number): void {
  const free = (branch.concurrency ?? MOST_ITERATIONS) - running;
  if (free <= 0) return;
  for (const child of transition.queuedChildren(branch, free)) {
    child.phase = 'enter';
    recordIteration(transition, branch, child);
    transition.save(child);
    transition.proceed(child);
  }
}

function holdBranch(branch: Branch): void {
  clearWork(branch);
  branch.phase = 'join';
}

async function itemsOf(entered: Visit<MapState>): Promise<readonly Json[]> {
  const { engine, branch, state } = entered;
  const items =
    state.Items === undefined
      ? branch.input
      : await engine.evaluator.json(state.Items, bindings(entered), 'Items');
  if (Array.isArray(items)) return items;
  throw new StatesError(
    'States.QueryEvaluationError',
    "The field 'Items' returned an unexpected result type. Expected 'array'.",
  );
}

async function iterationInput(
  entered: Visit<MapState>,
  item: NonNullable<Branch['item']>,
): Promise<Json> {
  const { engine, branch, state } = entered;
  if (state.ItemSelector === undefined) return item.Value;
  const scope = bindings({ ...entered, branch: { ...branch, item } });
  return engine.evaluator.json(state.ItemSelector, scope, 'ItemSelector');
}

function recordIteration(transition: Transition, holder: Branch, child: Branch): void {
  transition.record(child, 'MapIterationStarted', {
    mapIterationStartedEventDetails: { name: holder.state, index: child.position },
  });
}
