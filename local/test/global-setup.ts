import { synthesiseSmallApp } from './small-app.ts';

/** Before the first test: the small application's cloud assembly. */
export async function setup(): Promise<void> {
  await synthesiseSmallApp();
}
