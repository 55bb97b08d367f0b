import { taskDeps } from './container.ts';
import type { JourneyDeps } from './deps.ts';
import { runTask } from './run-task.ts';

let deps: JourneyDeps | undefined;

/** The tasks of the workflow, in one function: a journey of months seldom finds a warm one. */
export const handler = async (event: unknown): Promise<unknown> => {
  deps ??= taskDeps();
  return runTask(deps, event);
};
