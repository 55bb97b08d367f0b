import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const own = (name: string): string => join(import.meta.dirname, 'stand-ins', name);

/** Modules of packages, below `node_modules`, and what stands in for them. */
const standIns: Readonly<Record<string, string>> = {
  '@aws-sdk/endpoint-cache/dist-es/index.js': own('endpoint-cache.ts'),
  '@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js':
    own('no-profile-files.ts'),
  '@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js':
    own('one-partition.ts'),
  '@smithy/signature-v4/dist-es/HeaderFormatter.js': own('no-event-headers.ts'),
  'zod/v4/core/memoizer.js': own('no-cycles.ts'),
};

/** Services in use, and the name of each in its regional endpoint. */
const endpointPrefixes: Readonly<Record<string, string>> = {
  'client-dynamodb': 'dynamodb',
  'client-kms': 'kms',
  'client-sfn': 'states',
  'client-ses': 'email',
};

/** Small stand-ins for parts of the SDK that a function needs in one way only. */
export const withStandIns: Plugin = {
  name: 'stand-ins',
  setup({ onLoad }) {
    for (const [module, standIn] of Object.entries(standIns)) {
      onLoad({ filter: new RegExp(`/node_modules/${RegExp.escape(module)}$`) }, async () => ({
        contents: await readFile(standIn, 'utf8'),
        loader: 'ts',
      }));
    }
    for (const [client, prefix] of Object.entries(endpointPrefixes)) {
      const folder = `/node_modules/@aws-sdk/${client}`;
      onLoad({ filter: new RegExp(`${folder}/dist-es/endpoint/endpointResolver\\.js$`) }, () => ({
        contents: `import { regionalEndpoint } from ${JSON.stringify(own('regional-endpoint.ts'))};
          export const defaultEndpointResolver = regionalEndpoint(${JSON.stringify(prefix)});`,
        resolveDir: import.meta.dirname,
      }));
      // All that a client reads of its package is the version.
      onLoad({ filter: new RegExp(`${folder}/package\\.json$`) }, async ({ path }) => {
        const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
        return { contents: JSON.stringify({ version }), loader: 'json' };
      });
    }
  },
};
