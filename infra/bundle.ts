/**
 * Bundles each function as minified ESM with the SDK inside. Two choices come from measurements
 * (docs/performance.md): built-ins are reached through `process.getBuiltinModule`, and
 * `module` is preferred to `main`, so that bundles stay small and start fast.
 */
import { cp, mkdir } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

/**
 * `import 'node:http'` in an ES module makes Node evaluate a lazy getter and load a whole fetch
 * client: 43 ms of a cold start against 5 ms (nodejs/node#57649).
 */
const builtins: Plugin = {
  name: 'builtins',
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

export interface FunctionBundle {
  /** Folder of the bundle, and name of the function in `npm run invoke`. */
  readonly name: string;
  /** Source file, from the project's root. */
  readonly entry: string;
  /** Files copied beside the bundle: name in the bundle → path from the project's root. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Where a function's bundle lies, from the project's root. */
export const bundleFolder = (name: string): string => join('.cache', 'bundles', name);

/** Bundles all functions, side by side; returns esbuild's account of what went in. */
export const bundleFunctions = async (
  functions: readonly FunctionBundle[],
): Promise<ReadonlyMap<string, Metafile>> => {
  const built = await Promise.all(
    functions.map(async ({ name, entry, files = {} }) => {
      const { metafile } = await build({
        entryPoints: [entry],
        outfile: join(bundleFolder(name), 'index.mjs'),
        bundle: true,
        minify: true,
        format: 'esm',
        platform: 'node',
        target: 'node24',
        mainFields: ['module', 'main'],
        sourcemap: 'external',
        metafile: true,
        legalComments: 'none',
        logLevel: 'warning',
        jsx: 'automatic',
        jsxImportSource: 'hono/jsx',
        plugins: [builtins],
        alias: {
          '@aws-sdk/credential-provider-node': join(
            import.meta.dirname,
            'environment-credentials.ts',
          ),
        },
      });
      for (const [target, source] of Object.entries(files)) {
        await mkdir(join(bundleFolder(name), target, '..'), { recursive: true });
        await cp(source, join(bundleFolder(name), target));
      }
      return [name, metafile] as const;
    }),
  );
  return new Map(built);
};
