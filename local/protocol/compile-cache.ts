import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For the environment of Node children: compiled code is kept where Node itself would keep it. */
export const compileCache: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
};
