import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Errors whose details are read, or that are told from others by their class. */
const kept = ['ConditionalCheckFailedException', 'TransactionCanceledException'];

/**
 * A client registers a class for every error of its service, hundreds of operations wide. Errors
 * without one come as the service's base exception with the same name, message and status, which
 * is all that is asked of them here.
 */
export const leanErrors: Plugin = {
  name: 'lean-errors',
  setup({ onLoad }) {
    const schemas =
      /\/node_modules\/@aws-sdk\/client-(dynamodb|sfn|ses)\/dist-es\/schemas\/schemas_0\.js$/;
    onLoad({ filter: schemas }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const registration = /^n0_registry\.registerError\(\w+\$, (\w+)\);$/gm;
      if (source.search(registration) < 0)
        throw new Error(`${path} registers errors in another way`);
      const contents = source.replaceAll(registration, (line, name: string) =>
        kept.includes(name) ? line : '',
      );
      return { contents };
    });
  },
};
