import { isBuiltin } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * `import 'node:http'` in an ES module makes Node evaluate a lazy getter and load a whole fetch
 * client: 43 ms of a cold start against 5 ms (nodejs/node#57649). Built-ins are therefore reached
 * through `process.getBuiltinModule`.
 */
export const builtIns: Plugin = {
  name: 'built-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?[a-z_/0-9]+$/ }, ({ path, kind }) =>
      isBuiltin(path) && kind !== 'entry-point'
        ? { path: path.replace(/^(node:)?/, 'node:'), namespace: 'builtin' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }));
  },
};
