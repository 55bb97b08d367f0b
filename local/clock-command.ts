/** `npm run clock -- +3d`: moves the clock of the runtime that runs on this machine. */
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { flagsHelp, readCommandLine } from './configuration.ts';
import { readRun } from './data-directory.ts';

const usage = `npm run clock -- +3d | +12h | +1w | 2023-04-14T10:00+09:00 [flags]
Without a move, it says what time it is.
${flagsHelp}
`;

async function main(): Promise<void> {
  const parameters = process.argv.slice(2);
  if (parameters.includes('--help')) {
    console.log(usage);
    return;
  }
  const { dataDirectory, rest } = readCommandLine(parameters);
  const [move] = rest;
  const run = readRun(dataDirectory);
  if (!run) throw new Error(`No runtime has run in ${dataDirectory}. Start it with "npm start".`);
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
    outgoing.on('error', () => {
      reject(new Error('The runtime does not answer. Start it with "npm start".'));
    });
    outgoing.end(fields ? JSON.stringify(fields) : undefined);
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
