import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A call that says what is missing, in place of the one that keeps it in the bundle. */
const refusal = (what: string): string =>
  `(() => { throw new Error("Left out of the bundle: ${what}") })()`;

type Change = readonly [pattern: RegExp, by: string];

/**
 * What keeps code of zod alive that nobody calls: helpers imported as a nested namespace, of which
 * bundlers drop nothing; methods that every schema has; the deprecated methods of strings
 * (`z.string().jwt()`), where formats are schemas of their own (`z.email()`).
 */
const changes: Readonly<Record<string, readonly Change[]>> = {
  'schemas.js': [
    [/import \{ util \} from "\.\.\/core\/index\.js"/g, 'import * as util from "../core/util.js"'],
    [/\bcore\.util\./g, 'util.'],
    [/this\.check\(core\._\w+\(Zod\w+, params\)\)/g, refusal('formats as methods of z.string()')],
    [/(?<=and\(arg\) \{\s+return )intersection\(this, arg\)/g, refusal('and()')],
    [/(?<=prefault\(d\) \{\s+return )prefault\(this, d\)/g, refusal('prefault()')],
    [
      /(?<=nonoptional\(params\) \{\s+return )nonoptional\(this, params\)/g,
      refusal('nonoptional()'),
    ],
    [/(?<=exactOptional\(\) \{\s+return )exactOptional\(this\)/g, refusal('exactOptional()')],
    [/(?<=readonly\(\) \{\s+return )readonly\(this\)/g, refusal('readonly()')],
  ],
  'coerce.js': [[/core\._coerced(?!Number)\w+\(schemas\.\w+, params\)/g, refusal('z.coerce')]],
  'iso.js': [[/core\._iso(Time|Duration)\(\w+, params\)/g, refusal('z.iso')]],
};

const changed = (source: string, [pattern, by]: Change): string => {
  if (source.search(pattern) < 0) throw new Error(`zod has changed: ${pattern} is not found`);
  return source.replaceAll(pattern, by);
};

export const leanZod: Plugin = {
  name: 'lean-zod',
  setup({ onLoad }) {
    for (const [file, all] of Object.entries(changes)) {
      const filter = new RegExp(`/node_modules/zod/v4/classic/${RegExp.escape(file)}$`);
      onLoad({ filter }, async ({ path }) => ({
        contents: all.reduce(changed, await readFile(path, 'utf8')),
      }));
    }
  },
};
