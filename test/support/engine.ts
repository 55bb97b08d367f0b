import { afterAll, beforeAll } from 'vitest';
import { type Engine, startEngine } from './start-engine.ts';

/** One engine for the tests of a file: `const engine = useEngine()`, then `engine().table`. */
export const useEngine = (): (() => Engine) => {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(async () => {
    await engine?.stop();
  });
  return () => {
    if (engine === undefined) throw new Error('The engine is not running');
    return engine;
  };
};
