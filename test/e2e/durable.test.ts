/** The whole runtime is killed and started again on its folder; its clock is moved by the command. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfiguration } from '../../local/configuration.ts';
import { type Runtime, startRuntime } from '../../local/runtime.ts';
import { createHttpClient } from '../../tools/client/http-client.ts';
import { staffAuthorization } from '../../tools/client/staff-sign-in.ts';
import { demoAccountOf } from '../../tools/demo-accounts.ts';
import { createMailboxes } from '../../tools/replay/mailbox.ts';
import { userPoolOf } from '../../tools/replay/open-world.ts';
import { day } from '../../tools/replay/world.ts';
import { threePeople, threePlaces } from './support/three-people.ts';
import { lettersTo } from './support/visitor.ts';

const execute = promisify(execFile);
const program = fileURLToPath(new URL('support/killed-year.ts', import.meta.url));
const [track] = threePlaces.tracks;
const release = track?.selection.releaseAt ?? '';
const addresses = threePeople.people.map(({ email }) => email);
const [first = '', second = ''] = addresses;

let folder: string;
let child: ChildProcess | undefined;
let runtime: Runtime | undefined;

const endChild = async (): Promise<void> => {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cpi-durable-'));
});
afterEach(async () => {
  await endChild();
  await runtime?.stop();
  runtime = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Plays until the moment in a process of its own, kills it, and tells how many mails there were. */
const playAndKill = async (...parameters: string[]): Promise<number> => {
  const data = join(folder, 'data');
  const started = spawn(process.execPath, [program, data, ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const told = Promise.withResolvers<number>();
  createInterface({ input: started.stdout }).on('line', (line) => {
    if (line.startsWith('inbox ')) told.resolve(Number(line.slice(6)));
  });
  started.once('exit', (code) => told.reject(new Error(`It ended by itself: ${code}`)));
  const inbox = await told.promise;
  await endChild();
  return inbox;
};

const startAgain = async (): Promise<Runtime> => {
  const { assembly: assemblyDirectory, publicAddresses } = readConfiguration('local.config.json');
  const dataDirectory = join(folder, 'data');
  runtime = await startRuntime({ assemblyDirectory, publicAddresses, dataDirectory, frozen: true });
  await runtime.quiet();
  return runtime;
};

const statesIn = ({ states }: Runtime) =>
  states.executions({ limit: 10 }).map(({ status, states: now }) => ({ status, now }));

/** A person's device: in from the newest letter. */
const signedIn = async (again: Runtime, email: string) => {
  const client = createHttpClient({ url: again.url });
  await client.need('POST', (await createMailboxes(again.mail.inbox).newestLink(email)) ?? '', {});
  return client;
};

const officeOf = (again: Runtime) => {
  const account = demoAccountOf('coordinator');
  const authorization = staffAuthorization(userPoolOf(again), account, again.kernel.clock.now);
  return createHttpClient({ url: again.url, authorization });
};

const mailsOf = async (again: Runtime) => {
  type Mails = { readonly mails: readonly { readonly moment: string; readonly status: string }[] };
  const path = `/staff/editions/${threePlaces.edition}/mails`;
  return (await officeOf(again).need<Mails>('GET', path)).mails;
};

test('[F66] killed after the offers: every journey goes on from where it stood, and no mail comes twice', async () => {
  const before = await playAndKill(release);
  const again = await startAgain();
  const waiting = { status: 'RUNNING', now: ['Await offer answer'] };
  expect(statesIn(again)).toEqual([waiting, waiting, waiting]);
  expect(again.mail.inbox.list({ limit: 1000 })).toHaveLength(before);

  const client = await signedIn(again, first);
  await client.need('POST', '/my/offer', { answer: 'accept' });
  await again.quiet();
  expect(statesIn(again).filter(({ now }) => !now.includes('Await offer answer'))).toHaveLength(1);
  await again.advanceTo(again.kernel.clock.now() + 6 * day);
  expect(lettersTo(again, first, 'online-training-opened')).toHaveLength(1);
  expect(statesIn(again).filter(({ status }) => status !== 'RUNNING')).toHaveLength(2);
  expect(createMailboxes(again.mail.inbox).duplicates()).toBe(0);
  expect((await mailsOf(again)).filter(({ status }) => status !== 'SENT')).toEqual([]);
});

test('[F66] killed while the mail service holds a mail: it is UNKNOWN, once, and all else goes on', async () => {
  await playAndKill(release, first);
  const again = await startAgain();
  // Nobody knows whether the release had been answered: the office sends it again.
  const path = `/staff/editions/${threePlaces.edition}/selections/${track?.id}/release`;
  await officeOf(again).need('POST', path, {});
  await again.advanceTo(again.kernel.clock.now() + day);
  expect(lettersTo(again, first, 'place-offered').length).toBeLessThanOrEqual(1);
  expect(lettersTo(again, second, 'place-offered')).toHaveLength(1);
  const mails = await mailsOf(again);
  expect(mails.filter(({ status }) => status !== 'SENT')).toMatchObject([
    { moment: 'place-offered', status: 'UNKNOWN' },
  ]);
  expect(createMailboxes(again.mail.inbox).duplicates()).toBe(0);
  expect(again.states.executions({ limit: 10 })).toHaveLength(3);
  expect(statesIn(again).every(({ status }) => status === 'RUNNING')).toBe(true);
});

test('[F71] the command moves the clock, and a reminder goes out; a function runs on an example event', async () => {
  await playAndKill(release);
  const again = await startAgain();
  const command = (file: string, ...parameters: string[]) =>
    execute(process.execPath, [file, ...parameters, '--data', join(folder, 'data')]);

  expect(addresses.flatMap((to) => lettersTo(again, to, 'offer-reminder'))).toEqual([]);
  const { stdout } = await command('local/clock-command.ts', '+1d');
  expect(stdout).toBe('2032-01-10T01:00:00.000Z → 2032-01-11T01:00:00.000Z\n');
  await again.quiet();
  expect(addresses.flatMap((to) => lettersTo(again, to, 'offer-reminder'))).toHaveLength(3);

  const file = 'events/examples/ApplicationSubmitted.v1.json';
  const mails = again.mail.inbox.list({ limit: 1000 }).length;
  expect((await command('local/invoke.ts', 'cpi-dev-mail-outbox', file)).stdout).toBe('null\n');
  expect(again.mail.inbox.list({ limit: 1000 })).toHaveLength(mails);
});
