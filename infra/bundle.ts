/**
 * Bundles each function as minified ESM with the SDK inside. The choices come from measurements
 * (docs/performance.md): built-ins are reached through `process.getBuiltinModule`, `module` is
 * preferred to `main`, and what a function never reaches of its packages stays out of it.
 */
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { builtIns } from './bundling/built-ins.ts';
import { leanErrors } from './bundling/lean-errors.ts';
import { leanZod } from './bundling/lean-zod.ts';
import { withStandIns } from './bundling/stand-ins.ts';
import { withoutUnreachable } from './bundling/without-unreachable.ts';

export interface FunctionBundle {
  /** Folder of the bundle, and name of the function in `npm run invoke`. */
  readonly name: string;
  /** Source file, from the project's root. */
  readonly entry: string;
  /** Files copied beside the bundle: name in the bundle → path from the project's root. */
  readonly files?: Readonly<Record<string, string>>;
  /** Keeps everything of its packages: it uses parts that other functions never reach. */
  readonly whole?: boolean;
}

const credentials = join(import.meta.dirname, 'bundling/stand-ins/environment-credentials.ts');

const bundles = join('.cache', 'bundles');

/** Where a function's bundle lies, from the project's root. */
export const bundleFolder = (name: string, folder = bundles): string => join(folder, name);

/** Bundles all functions, side by side; returns esbuild's account of what went in. */
export const bundleFunctions = async (
  functions: readonly FunctionBundle[],
  folder = bundles,
): Promise<ReadonlyMap<string, Metafile>> => {
  const built = await Promise.all(
    functions.map(async ({ name, entry, files = {}, whole = false }) => {
      const { metafile } = await build({
        entryPoints: [entry],
        outfile: join(bundleFolder(name, folder), 'index.mjs'),
        bundle: true,
        minify: true,
        charset: 'utf8',
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
        alias: { '@aws-sdk/credential-provider-node': credentials },
        plugins: whole
          ? [builtIns]
          : [builtIns, leanErrors, leanZod, withoutUnreachable, withStandIns],
      });
      for (const [target, source] of Object.entries(files)) {
        await mkdir(join(bundleFolder(name, folder), target, '..'), { recursive: true });
        await cp(source, join(bundleFolder(name, folder), target));
      }
      return [name, metafile] as const;
    }),
  );
  return new Map(built);
};
