/** One process of `fauxqs`, which plays both S3 and SQS and keeps them in SQLite. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kernel } from '../kernel.ts';
import { createEmulator, type Emulator } from './emulator.ts';

export function createFauxqs(kernel: Kernel): Emulator {
  const directory = join(kernel.dataDirectory, 'storage');
  mkdirSync(directory, { recursive: true });
  return createEmulator(kernel, {
    name: 'fauxqs',
    script: fileURLToPath(new URL('./fauxqs-process.ts', import.meta.url)),
    parameters: [directory, kernel.assembly.region],
    directory,
    environment: {},
  });
}
