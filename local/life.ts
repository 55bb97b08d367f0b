/** Starting and ending parts that need each other. */
import type { Part } from './kernel.ts';

/** Parts of one step do not need each other and start side by side; each step needs those before it. */
export type Steps = readonly (readonly Part[])[];

/** @throws what the first part failed with, after its whole step has settled */
export async function startSteps(steps: Steps): Promise<void> {
  for (const step of steps) await allDone(step.map((part) => part.start()));
}

/** In the opposite order. One part that fails to end keeps no other from it. */
export async function stopSteps(steps: Steps): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps.toReversed()) {
    await allDone(step.map((part) => part.stop())).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function allDone(work: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
