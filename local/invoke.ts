/**
 * `npm run invoke -- <function> [event file]`: runs one function of the running application. For a
 * function that listens to a bus the file may hold the detail alone: it gets the bus's frame.
 */
import { readFileSync } from 'node:fs';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { readCommandLine } from './configuration.ts';
import { type RunningInstance, readRun } from './data-directory.ts';
import { asEvent, isListener } from './events/listeners.ts';

async function main(): Promise<void> {
  const { dataDirectory, rest } = readCommandLine(process.argv.slice(2));
  const [name, file] = rest;
  if (!name) throw new Error('Usage: npm run invoke -- <function> [event file]');
  const run = readRun(dataDirectory);
  if (!run) throw new Error(`No runtime has run in ${dataDirectory}. Start it with "npm start".`);
  const payload: unknown = JSON.parse(file ? readFileSync(file, 'utf8') : '{}');
  const event = isListener(run.listeners, name) ? asEvent(payload) : payload;
  process.exitCode = await invoke(run, name, JSON.stringify(event));
}

/** @returns the exit code */
async function invoke(run: RunningInstance, name: string, event: string): Promise<number> {
  const client = new LambdaClient({
    endpoint: run.endpoint,
    region: run.region,
    credentials: { accessKeyId: run.accessKeyId, secretAccessKey: run.secretAccessKey },
  });
  const { Payload, FunctionError } = await client.send(
    new InvokeCommand({ FunctionName: name, Payload: event }),
  );
  const result: unknown = JSON.parse(new TextDecoder().decode(Payload) || 'null');
  console.log(JSON.stringify(result, null, 2));
  return FunctionError ? 1 : 0;
}

main().catch((error: unknown) => {
  const refused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
  if (refused) console.error('The runtime does not answer. Start it with "npm start".');
  else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
