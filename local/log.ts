/** The runtime's log: one line for each thing worth knowing, with the part that it comes from. */
import { createWriteStream } from 'node:fs';
import type { Log } from './kernel.ts';

type Level = 'info' | 'warn' | 'error';

export interface LogLine {
  readonly level: Level;
  readonly part: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export function createLog(write: (line: LogLine) => void, part = 'runtime'): Log {
  const at =
    (level: Level): Log['info'] =>
    (message, fields = {}) =>
      write({ level, part, message, fields });
  return {
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (name) => createLog(write, name),
  };
}

/** `lambda      Loans failed  errorType=Error log=…` */
export function formatLine({ part, message, fields }: LogLine): string {
  const details = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return [part.padEnd(12), message, ...details].join(' ');
}

export interface LogFile {
  write(line: LogLine): void;
  close(): Promise<void>;
}

/** Everything, with the level and the machine's time. */
export function openLogFile(path: string): LogFile {
  const file = createWriteStream(path, { flags: 'a' });
  return {
    write(line) {
      file.write(`${new Date().toISOString()} ${line.level.padEnd(5)} ${formatLine(line)}\n`);
    },
    close: () => new Promise((resolve) => file.end(() => resolve())),
  };
}
