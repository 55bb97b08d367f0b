import { build, type Plugin } from 'esbuild';
import { leftOut } from './left-out.ts';

/** Names that a module exports, its re-exports included. */
const exportsOf = async (path: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    outdir: '.',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
};

const refusing = (names: readonly string[], path: string, reason: string): string => {
  const message = JSON.stringify(`Left out of the bundle: ${path}. ${reason}`);
  const named = names.map((name) => `refuse as ${name}`).join(', ');
  return `const refuse = function () { throw new Error(${message}) };\nexport { ${named} };`;
};

/** Asked once for all bundles: functions are bundled side by side, from the same packages. */
const known = new Map<string, Promise<readonly string[]>>();
const knownExportsOf = (path: string): Promise<readonly string[]> => {
  const found = known.get(path) ?? exportsOf(path);
  known.set(path, found);
  return found;
};

/** Replaces what is never reached by functions that say so. */
export const withoutUnreachable: Plugin = {
  name: 'without-unreachable',
  setup({ onLoad }) {
    for (const [module, reason] of Object.entries(leftOut)) {
      const filter = new RegExp(`/node_modules/${RegExp.escape(module)}$`);
      onLoad({ filter }, async ({ path }) => ({
        contents: refusing(await knownExportsOf(path), module, reason),
      }));
    }
  },
};
