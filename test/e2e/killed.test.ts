/** One year whose whole runtime is killed, as SIGKILL does, at one named point after the other. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfiguration } from '../../local/configuration.ts';
import { type Runtime, startRuntime } from '../../local/runtime.ts';
import { createMailboxes } from '../../tools/replay/mailbox.ts';
import { violationsIn } from '../support/invariants/invariants.ts';
import { snapshotOf } from '../support/invariants/snapshot.ts';
import { carried } from './support/carry-on.ts';
import { yearOfThree, yearsEnd } from './support/year-of-three.ts';

const program = fileURLToPath(new URL('support/carried-year.ts', import.meta.url));
const [first] = yearOfThree.cohort.people.map(({ email }) => email);

/** Where the runtime dies, in the order of the year: a switch, and what it is asked about. */
const points: readonly (readonly [string, ...string[]])[] = [
  ['lambda.KillAfter', 'cpi-dev-selection', '2'], // Released, and nobody told.
  ['lambda.KillAfter', 'cpi-dev-journey-starter'], // A journey runs, and its event is not settled.
  ['states.TaskFailure', 'Offer place', '2'], // Between two people's offers.
  ['lambda.KillAfter', 'cpi-dev-journey-tasks', '2'], // Offered, and the workflow does not know.
  ['events.Duplicate', 'DomainEvent'], // On the bus, and with nobody yet.
  ['lambda.KillAfter', 'cpi-dev-participants'], // Accepted, and the person sees no answer.
  ['lambda.Kill', 'cpi-dev-journey-answers'], // The wait is over, and goes on waiting.
  ['lambda.KillAfter', 'cpi-dev-letters'], // Printed, and not yet issued.
  ['states.TaskFailure', 'Request proposal'],
  ['lambda.KillAfter', 'cpi-dev-proposals', '2'], // Handed in, and the person sees no answer.
  ['lambda.KillAfter', 'cpi-dev-journey-answers'],
  ['ses.Slow', first ?? ''], // In the mail service's hands.
  ['states.TaskFailure', 'Issue final invitation'],
  ['lambda.KillAfter', 'cpi-dev-visits', '2'],
  ['states.TaskFailure', 'Decide completion'],
  ['lambda.Kill', 'cpi-dev-letters'], // Before the certificate is printed.
];

/** Each death costs a start: every third of them; the full run takes all. */
const deaths = points.filter((_point, at) => process.env.TEST_FULL !== undefined || at % 3 === 2);

let folder: string;
let runtime: Runtime | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cpi-killed-'));
});
afterEach(async () => {
  await runtime?.stop();
  runtime = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Carries the year on in a process of its own until it dies; tells how it ended. */
const dieAt = async (point: readonly string[]): Promise<string> => {
  const run = promisify(execFile)(process.execPath, [program, join(folder, 'data'), ...point]);
  return run.then(
    () => 'lived on',
    (error: { readonly signal?: string; readonly stderr?: string }) =>
      error.signal ?? error.stderr ?? 'failed',
  );
};

const toGraduates = [
  'application-received',
  'conditional-invitation',
  'draft-started',
  'graduated',
  'invitation',
  'place-offered',
  'proposal-approved',
  'proposal-requested',
];
const toTheOther = ['application-received', 'draft-started', 'place-offered'];

test('[Q25] [Q27] [F66] killed at one named point of the year after the other: nobody is lost, no mail comes twice, one is UNKNOWN at most', {
  timeout: 900_000,
}, async () => {
  for (const point of deaths) expect(await dieAt(point), point.join(' ')).toBe('SIGKILL');

  const { assembly: assemblyDirectory, publicAddresses } = readConfiguration('local.config.json');
  const dataDirectory = join(folder, 'data');
  runtime = await startRuntime({ assemblyDirectory, publicAddresses, dataDirectory, frozen: true });
  const { edition, cohort } = yearOfThree;
  const year = carried(runtime, edition, cohort);
  await runtime.quiet();
  await year.until(yearsEnd());

  const board = await year.board();
  expect(board.map(({ name, stage }) => `${name} ${stage}`).sort()).toEqual([
    'Person A graduated',
    'Person B graduated',
    'Person C declined',
  ]);
  const executions = runtime.states.executions({ limit: 10 });
  expect(executions.map(({ status }) => status)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED']);
  const letters = await year.letters();
  for (const { applicationId, stage } of board) {
    // Whom the deaths have held up may have been reminded.
    const own = letters.filter(
      (letter) => letter.includes(applicationId) && !letter.includes('-reminder'),
    );
    expect(own.map((letter) => letter.split(' ')[0])).toEqual(
      stage === 'graduated' ? toGraduates : toTheOther,
    );
  }
  const unsettled = letters.filter((letter) => !letter.endsWith(' SENT'));
  expect(unsettled.length).toBeLessThanOrEqual(1);
  expect(unsettled.every((letter) => letter.endsWith(' UNKNOWN'))).toBe(true);
  expect(createMailboxes(runtime.mail.inbox).duplicates()).toBe(0);
  expect((await runtime.queues.counts()).filter(({ visible }) => visible > 0)).toEqual([]);
  expect(violationsIn(await snapshotOf(runtime), edition)).toEqual([]);
});
