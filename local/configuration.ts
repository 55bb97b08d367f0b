/** `local.config.json` of the project that is run, and the command line's flags over it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';

const Configuration = z.strictObject({
  /** What the project calls itself. */
  name: z.string(),
  /** The cloud assembly's folder. All paths are relative to the configuration's own. */
  assembly: z.string().default('cdk.out'),
  stage: z.string().optional(),
  /** The program that writes the assembly, and what it reads: it runs only when that has changed. */
  synth: z.array(z.string()).min(1),
  synthInputs: z.array(z.string()).min(1),
  /** The one folder for everything that must survive. */
  data: z.string().default('.local/data'),
  /** The stage's addresses in the cloud, for which the local address stands. */
  publicAddresses: z.array(z.url()).default([]),
  /** A module with the demo sign-ins and data: see seed.ts. */
  seed: z.string().optional(),
  port: z.int().optional(),
  facePort: z.int().optional(),
});

export interface Configuration extends z.infer<typeof Configuration> {
  readonly root: string;
}

export interface CommandLine {
  readonly configuration: Configuration;
  /** Absolute. */
  readonly dataDirectory: string;
  readonly fresh: boolean;
  readonly frozen: boolean;
  /** Epoch milliseconds. */
  readonly now: number | undefined;
  /** What is left when the flags are taken away. */
  readonly rest: readonly string[];
}

export const flagsHelp = `
  --fresh          begin with an empty data folder
  --data <dir>     keep the data there
  --port <n>       the application's port
  --now <time>     where virtual time begins in an empty folder, e.g. 2023-04-14T01:00:00Z
  --frozen         virtual time stands still until it is moved
  --config <file>  instead of local.config.json`;

/** @throws Error that says which flag or setting is wrong */
export function readCommandLine(parameters: readonly string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      fresh: { type: 'boolean', default: false },
      frozen: { type: 'boolean', default: false },
      port: { type: 'string' },
      now: { type: 'string' },
      data: { type: 'string' },
      config: { type: 'string', default: 'local.config.json' },
    },
  });
  const configuration = readConfiguration(values.config);
  const port = values.port === undefined ? configuration.port : portIn(values.port);
  return {
    configuration: { ...configuration, port },
    dataDirectory: values.data
      ? resolve(values.data)
      : resolve(configuration.root, configuration.data),
    fresh: values.fresh,
    frozen: values.frozen,
    now: values.now === undefined ? undefined : momentIn(values.now),
    rest: positionals,
  };
}

export function readConfiguration(file: string): Configuration {
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  const parsed = Configuration.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}:\n${z.prettifyError(parsed.error)}`);
  return { ...parsed.data, root: dirname(path) };
}

function portIn(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`--port ${text} is no port.`);
}

function momentIn(text: string): number {
  const moment = Date.parse(text);
  if (!Number.isNaN(moment)) return moment;
  throw new Error(`--now ${text} is no moment. Write one as 2023-04-14T01:00:00Z.`);
}
