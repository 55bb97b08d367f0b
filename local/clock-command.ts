/** `npm run clock -- +3d`: moves the clock of the runtime that runs on this machine. */
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readRun } from './data-directory.ts';

const usage = `Usage: npm run clock -- +3d | +12h | +1w | 2023-04-14T10:00+09:00 [--data <folder>]
Without a move, it says what time it is.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '.local' }, help: { type: 'boolean' } },
});

if (values.help || positionals.length > 1) {
  console.log(usage);
} else {
  await main(positionals[0]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}

async function main(move: string | undefined): Promise<void> {
  const run = readRun(values.data);
  if (!run) throw new Error(notRunning());
  if (move === undefined) {
    const { now } = (await ask(run.faceUrl, 'GET')) as { now: string };
    console.log(now);
    return;
  }
  const fields = move.startsWith('+') ? { by: move } : { to: move };
  const { from, to } = (await ask(run.faceUrl, 'POST', fields)) as { from: string; to: string };
  console.log(`${from} → ${to}`);
}

/** Not `fetch`, which gives up after five minutes: a long move runs everything that falls due. */
function ask(faceUrl: string, method: string, fields?: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const outgoing = request(new URL('/clock', faceUrl), { method, headers }, async (incoming) => {
      const body = JSON.parse(await text(incoming)) as { error?: string };
      if (incoming.statusCode === 200) resolve(body);
      else reject(new Error(body.error ?? `The start page answered ${incoming.statusCode}`));
    });
    outgoing.on('error', () => reject(new Error(notRunning())));
    outgoing.end(fields ? JSON.stringify(fields) : undefined);
  });
}

function notRunning(): string {
  return `Nothing runs with the data folder '${values.data}'. Start it with: npm start`;
}
