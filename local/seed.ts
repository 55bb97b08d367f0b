/** What the application hands the runtime to be tried with: sign-ins for each role, and first data. */
import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Runtime } from './runtime.ts';

export interface SignIn {
  /** Who one is then, e.g. "librarian". */
  readonly role: string;
  /** Where one signs in, or a link that signs in at once. */
  readonly address: string;
  readonly userName?: string;
  readonly password?: string;
  readonly note?: string;
}

/** The default export of a seed module. */
export interface Seed {
  /** Fills a fresh folder. What fails half-way is run again at the next start. */
  fill(runtime: SeededRuntime): Promise<void>;
  signIns(runtime: SeededRuntime): readonly SignIn[];
}

/** The runtime without its end, which is not the seed's to decide. */
export type SeededRuntime = Omit<Runtime, 'stop' | 'signIns'>;

export async function loadSeed(path: string): Promise<Seed> {
  const module: { default?: Partial<Seed> } = await import(pathToFileURL(resolve(path)).href);
  const { fill, signIns } = module.default ?? {};
  if (fill && signIns) return { fill, signIns };
  throw new Error(`The seed module ${path} needs a default export with fill and signIns.`);
}

/** Runs `fill` once in the life of a data folder. */
export async function fillOnce(
  database: DatabaseSync,
  seed: Seed,
  runtime: SeededRuntime,
): Promise<void> {
  database.exec('CREATE TABLE IF NOT EXISTS seeded (id INTEGER PRIMARY KEY)');
  if (database.prepare('SELECT id FROM seeded').get()) return;
  await seed.fill(runtime);
  database.exec('INSERT INTO seeded (id) VALUES (1)');
}
