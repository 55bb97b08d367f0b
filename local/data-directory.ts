/** The one folder in which everything survives: databases, keys, logs, and the last addresses. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { writeDurably } from './protocol/durable-file.ts';

export interface DataDirectory {
  readonly path: string;
  readonly database: DatabaseSync;
  /** Random bytes from which access keys and made-up secrets are derived. */
  readonly seed: Buffer;
  /** Where the last run was to be found; its ports are used again where they are free. */
  readonly lastRun: RunningInstance | undefined;
  /** Tells commands (clock, invoke) where this run is to be found. */
  writeRun(run: RunningInstance): void;
}

/** The content of `runtime.json`. */
export interface RunningInstance {
  readonly pid: number;
  readonly url: string;
  readonly endpoint: string;
  readonly faceUrl: string;
  readonly region: string;
  /** The operator's. */
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Functions that rules on a bus call: they want an event, where a file may hold its detail alone. */
  readonly listeners: readonly { readonly name: string; readonly shortName: string }[];
  /** Everything that had a port, by name. */
  readonly ports: Readonly<Record<string, number>>;
}

const runFile = 'runtime.json';

/** @throws Error when another runtime uses the folder */
export function openDataDirectory(directory: string): DataDirectory {
  const path = resolve(directory);
  mkdirSync(join(path, 'logs'), { recursive: true });
  return {
    path,
    database: openDatabase(path),
    seed: readSeed(join(path, 'seed')),
    lastRun: readRun(path),
    writeRun: (run) => writeDurably(join(path, runFile), JSON.stringify(run, null, 2)),
  };
}

export function readRun(directory: string): RunningInstance | undefined {
  const file = join(directory, runFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunningInstance) : undefined;
}

/** Locked for as long as the process lives, however it ends. */
function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(join(path, 'runtime.sqlite'));
  try {
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      BEGIN EXCLUSIVE; COMMIT`);
    return database;
  } catch (error) {
    database.close();
    throw new Error(`Another runtime uses ${path}. End it first, or choose another folder.`, {
      cause: error,
    });
  }
}

function readSeed(path: string): Buffer {
  if (!existsSync(path)) writeDurably(path, randomBytes(32).toString('hex'));
  return Buffer.from(readFileSync(path, 'utf8'), 'hex');
}
