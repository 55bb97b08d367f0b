/** What a function prints, in a file of its own; what went wrong, also in the runtime's log. */
import type { ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { InvokeResult, Log } from '../kernel.ts';
import type { FunctionDefinition } from './definitions.ts';

export interface FunctionLog {
  readonly path: string;
  follow(child: ChildProcess): void;
  start(requestId: string): void;
  end(requestId: string, result: InvokeResult): void;
  close(): Promise<void>;
}

function functionLogPath(shortName: string, dataDirectory: string): string {
  return join(dataDirectory, 'logs', `${shortName.replaceAll('/', '-')}.log`);
}

export function createFunctionLog(
  definition: FunctionDefinition,
  dataDirectory: string,
  log: Log,
): FunctionLog {
  const path = functionLogPath(definition.shortName, dataDirectory);
  mkdirSync(dirname(path), { recursive: true });
  const file = createWriteStream(path, { flags: 'a' });
  const write = (line: string) => file.write(`${line}\n`);

  return {
    path,
    follow(child) {
      for (const stream of [child.stdout, child.stderr]) {
        if (stream) createInterface({ input: stream }).on('line', write);
      }
    },
    start: (requestId) => write(`START RequestId: ${requestId}`),
    end(requestId, { error }) {
      write(
        `END RequestId: ${requestId}${error ? ` ${error.errorType}: ${error.errorMessage}` : ''}`,
      );
      if (!error) return;
      const { errorType, errorMessage } = error;
      log.error(`${definition.shortName} failed`, { errorType, errorMessage, log: path });
    },
    close: () => new Promise((resolve) => file.end(() => resolve())),
  };
}
