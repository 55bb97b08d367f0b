/** Opens a fresh runtime for a replay: staff accounts, the edition applied, everyone in place. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog, formatLine, type LogLine, openLogFile } from '../../local/log.ts';
import { type Runtime, startRuntime } from '../../local/runtime.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import { partnerGroup } from '../../shared/domain/partner-scope.ts';
import type { UserPoolAddress } from '../client/staff-sign-in.ts';
import { staffAuthorization } from '../client/staff-sign-in.ts';
import type { Cohort } from '../cohort/cohort-schema.ts';
import { type DemoAccount, demoAccountOf, demoAccounts } from '../demo-accounts.ts';
import { createAgenda } from './agenda.ts';
import { createMailboxes } from './mailbox.ts';
import { createPerson } from './person.ts';
import { beginningOf } from './play.ts';
import { createFaults, type Faults, type Staff, type World, watchedClient } from './world.ts';

/** What is played: an edition with its people, and its timetable where it has one. */
export interface Year {
  readonly edition: Edition;
  readonly cohort: Cohort;
  readonly timetable?: string | undefined;
  /** Whether the year after it is played too: every sweep of some four hundred days more. */
  readonly yearLater?: boolean | undefined;
  /** When it begins; a week before its call unless told. */
  readonly now?: number;
}

export interface OpenWorld {
  readonly world: World;
  readonly runtime: Runtime;
  /** What the runtime warned of so far, a line each: calls refused, deliveries that failed. */
  readonly warnings: readonly string[];
  close(): Promise<void>;
}

/** The pool and client that staff sign in with, as the assembly names them. */
export const userPoolOf = (runtime: Pick<Runtime, 'endpoint' | 'kernel'>): UserPoolAddress => {
  const [client] = runtime.kernel.assembly.byType('AWS::Cognito::UserPoolClient');
  if (client === undefined) throw new Error('The assembly has no user pool client');
  return { endpoint: runtime.endpoint, clientId: client.physicalId };
};

/** Makes the staff accounts; gives each one's stable id. */
export const createStaff = async (
  runtime: Pick<Runtime, 'userPools'>,
): Promise<ReadonlyMap<string, string>> => {
  const subs = new Map<string, string>();
  for (const { username, password, role, organisation } of demoAccounts) {
    const groups = [role, ...(organisation === undefined ? [] : [partnerGroup(organisation)])];
    const user = { username, email: username, password, groups };
    subs.set(username, (await runtime.userPools.createUser(user)).sub);
  }
  return subs;
};

const staffIn = async (runtime: Runtime, faults: Faults): Promise<Staff> => {
  const subs = await createStaff(runtime);
  const pool = userPoolOf(runtime);
  const clientOf = (account: DemoAccount) => {
    const authorization = staffAuthorization(pool, account, runtime.kernel.clock.now);
    return watchedClient(runtime.url, faults, authorization);
  };
  return {
    admin: clientOf(demoAccountOf('admin')),
    coordinator: clientOf(demoAccountOf('coordinator')),
    reviewers: demoAccounts
      .filter(({ role }) => role === 'reviewer')
      .map((account) => ({
        sub: subs.get(account.username) ?? '',
        email: account.username,
        client: clientOf(account),
      })),
  };
};

const worldIn = async (
  runtime: Runtime,
  { edition, cohort, timetable, yearLater = false }: Year,
): Promise<World> => {
  const faults = createFaults();
  const mailboxes = createMailboxes(runtime.mail.inbox);
  const people = cohort.people.map((plan) =>
    createPerson(plan, watchedClient(runtime.url, faults), mailboxes),
  );
  return {
    edition,
    cohort,
    timetable,
    yearLater,
    agenda: createAgenda(),
    mailboxes,
    staff: await staffIn(runtime, faults),
    people,
    personOf: (id) => {
      const person = people.find(({ applicationId }) => applicationId === id);
      if (person === undefined) throw new Error(`Nobody in the cohort has the dossier ${id}`);
      return person;
    },
    url: runtime.url,
    faults,
    now: runtime.kernel.clock.now,
  };
};

/** Everything goes to a file, and what is more than a notice is kept to be told. */
const watchedLog = (dataDirectory: string) => {
  const logs = join(dataDirectory, 'logs');
  mkdirSync(logs, { recursive: true });
  const file = openLogFile(join(logs, 'runtime.log'));
  const warnings: string[] = [];
  const write = (line: LogLine): void => {
    file.write(line);
    if (line.level !== 'info') warnings.push(formatLine(line));
  };
  return { log: createLog(write), warnings, close: file.close };
};

/**
 * Starts the assembly on a clock that stands still, a week before the call, and applies the
 * edition. The data is gone when it is closed, unless a folder for it was named.
 */
export const openWorld = async (
  assemblyDirectory: string,
  publicAddresses: readonly string[],
  year: Year,
  dataDirectory?: string,
): Promise<OpenWorld> => {
  const { edition } = year;
  const data = dataDirectory ?? mkdtempSync(join(tmpdir(), 'cpi-replay-'));
  const { log, warnings, close: closeLog } = watchedLog(data);
  const runtime = await startRuntime({
    name: `Replay of ${edition.edition}`,
    assemblyDirectory,
    dataDirectory: data,
    publicAddresses,
    now: year.now ?? beginningOf(year),
    frozen: true,
    log,
  });
  const close = async (): Promise<void> => {
    await runtime.stop();
    await closeLog();
    if (dataDirectory === undefined) rmSync(data, { recursive: true, force: true });
  };
  try {
    const world = await worldIn(runtime, year);
    await world.staff.admin.need('PUT', `/admin/editions/${edition.edition}`, edition);
    return { world, runtime, warnings, close };
  } catch (fault) {
    await close();
    throw fault;
  }
};
