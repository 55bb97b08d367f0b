/** The database engine: a process of this machine, or one that an address in the environment names. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Log, Part } from '../kernel.ts';
import { freePort } from '../protocol/http.ts';
import { indexStreams } from './stream-indexes.ts';

export interface Engine extends Part {
  /** Only after `start`. */
  url(): string;
  /** True when its data lies in the data folder; an engine from outside has its own, which may be older. */
  readonly own: boolean;
}

/** Names an engine that runs already, e.g. DynamoDB Local in a container. */
const endpointVariable = 'DYNAMODB_ENDPOINT';
const enginePackage = `@dynoxide/${process.platform}-${process.arch}`;

export function createEngine(dataDirectory: string, log: Log): Engine {
  const given = process.env[endpointVariable];
  return given ? outsideEngine(given) : ownEngine(dataDirectory, log);
}

/** Runs a program until it ends, or until this process is gone, however that ended: then its pipe closes. */
const guardian =
  'exec 3<&0; "$@" & program=$!; { cat <&3 >/dev/null; kill "$program"; } & wait "$program"';

function outsideEngine(endpoint: string): Engine {
  return {
    url: () => endpoint,
    own: false,
    async start() {
      const answers = await fetch(endpoint).then(
        () => true,
        () => false,
      );
      if (!answers) {
        throw new Error(`No DynamoDB answers at ${endpoint}, which ${endpointVariable} names.`);
      }
    },
    stop: () => Promise.resolve(),
  };
}

function ownEngine(dataDirectory: string, log: Log): Engine {
  let child: ChildProcess | undefined;
  let url = '';
  let stopping = false;

  return {
    url: () => url,
    own: true,
    async start() {
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      const file = join(dataDirectory, 'dynamodb.sqlite');
      const engine = [findBinary(), 'serve', '--port', String(port), '--db-path', file];
      child = spawn('sh', ['-c', guardian, 'engine', ...engine], {
        stdio: ['pipe', 'pipe', 'pipe'],
        // Ctrl-C in the terminal is for the runtime, which ends the engine in its turn.
        detached: true,
      });
      child.once('exit', (code, signal) => {
        if (!stopping) log.error('The database engine ended by itself', { code, signal });
      });
      await listening(child, log);
      indexStreams(file);
    },
    async stop() {
      stopping = true;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.stdin?.end();
      await exited;
    },
  };
}

/** @throws Error that names both ways to an engine. */
function findBinary(): string {
  const require = createRequire(import.meta.url);
  try {
    return require.resolve(`${enginePackage}/dynoxide`);
  } catch (error) {
    throw new Error(
      `There is no DynamoDB engine for this machine: the optional package ${enginePackage} is not ` +
        `installed, and ${endpointVariable} does not name the address of one that runs already, ` +
        'e.g. DynamoDB Local in a container: http://127.0.0.1:8000.',
      { cause: error },
    );
  }
}

/** Resolves with the line that says so; everything else that is printed goes to the log. */
function listening(child: ChildProcess, log: Log): Promise<void> {
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        if (line.includes('listening on')) resolve();
        else if (line !== '') log.info(line);
      });
    }
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The database engine ended with ${code} before it was ready.`)),
    );
  });
}
