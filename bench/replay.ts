import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bench } from './bench.ts';

/** Seconds of a whole edition, apply to report, on the local runtime. */
export const replay: Bench = {
  name: 'replay',
  title: 'The whole edition of 2023, replayed',
  slow: true,
  run: async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['tools/replay.ts'], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const { seconds, applications, mailsSent, faults } = JSON.parse(
      stdout.trim().split('\n').at(-1) ?? '{}',
    ) as Record<string, number>;
    console.log(
      `${seconds} seconds: ${applications} applications, ${mailsSent} mails, ${faults} faults`,
    );
  },
};
