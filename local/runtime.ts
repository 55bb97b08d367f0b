/** Runs a cloud assembly on this machine: puts the parts together, starts them, and ends them. */
import { createAddresses } from './addresses.ts';
import { createAssembly } from './assembly/assembly.ts';
import { notRun } from './assembly/coverage.ts';
import { readTemplates } from './assembly/templates.ts';
import { createActivity } from './clock/activity.ts';
import { createClock, type RunningClock } from './clock/clock.ts';
import { createMomentStore } from './clock/moment-store.ts';
import { type DataDirectory, openDataDirectory } from './data-directory.ts';
import { createFaults } from './faults/faults.ts';
import { type AccessKey, createCredentials } from './front-door/credentials.ts';
import { createIam, type Grant, type Iam, type UsedPermission } from './iam/iam.ts';
import type { Kernel, Log, Part } from './kernel.ts';
import { unsupportedFunctions } from './lambda/definitions.ts';
import { createFunctions } from './lambda/functions.ts';
import { createLog } from './log.ts';
import { createParts, type Parts } from './parts.ts';
import { fillOnce, loadSeed, type SignIn } from './seed.ts';
import { createStartPage } from './start-page/start-page.ts';
import { startPageSources } from './start-page-sources.ts';

export interface RuntimeOptions {
  /** What the application calls itself. */
  readonly name?: string;
  /** The folder that `cdk synth` wrote. */
  readonly assemblyDirectory: string;
  /** The one folder that holds everything that must survive. */
  readonly dataDirectory: string;
  /** Which stage, where the assembly has several. */
  readonly stage?: string;
  /** Of the application's address; free ones are found for whatever has none. */
  readonly port?: number;
  /** Of the start page. */
  readonly facePort?: number;
  /** Where virtual time begins in a fresh folder, epoch milliseconds; the machine's time by default. */
  readonly now?: number;
  /** True: time stands still between moves. */
  readonly frozen?: boolean;
  /** The stage's own addresses in the cloud, replaced by the local one wherever they occur. */
  readonly publicAddresses?: readonly string[];
  /** Tells the application's demo sign-ins and fills a fresh folder. */
  readonly seedModule?: string;
  readonly log?: Log;
}

export interface Runtime extends Parts {
  /** What people open: the edge where the assembly has one, else the HTTP API. */
  readonly url: string;
  /** The AWS endpoint. */
  readonly endpoint: string;
  readonly faceUrl: string;
  readonly kernel: Kernel;
  /** May do everything at the endpoint. */
  readonly operator: AccessKey;
  /** What the template has and this machine does not run, a line for each. */
  readonly notRun: readonly string[];
  /** The application's demo sign-ins. */
  readonly signIns: readonly SignIn[];
  usedPermissions(): readonly UsedPermission[];
  /** What roles were granted and no call has used so far. */
  unusedGrants(): readonly Grant[];
  /** Resolves when nothing is under way any more. */
  quiet(timeoutMs?: number): Promise<void>;
  /** Moves virtual time forward to `moment` (epoch milliseconds), running what falls due on the way. */
  advanceTo(moment: number): Promise<void>;
  stop(): Promise<void>;
}

/** @throws Error that says in plain words why it cannot run: a port, a folder, an engine, the template */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const data = openDataDirectory(options.dataDirectory);
  try {
    return await startIn(data, options);
  } catch (error) {
    data.database.close();
    throw error;
  }
}

async function startIn(data: DataDirectory, options: RuntimeOptions): Promise<Runtime> {
  const log = options.log ?? createLog(() => undefined);
  const templates = readTemplates(options.assemblyDirectory, options.stage);
  const addresses = await createAddresses(templates, options, data.lastRun?.ports);
  const assembly = createAssembly(templates, {
    endpoint: addresses.endpoint,
    addresses: addresses.hosts,
    publicAddresses: new Map((options.publicAddresses ?? []).map((one) => [one, addresses.url])),
    secretSeed: data.seed,
  });

  const credentials = createCredentials(assembly, data.seed);
  const { clock, base } = createKernel(data, options, log, assembly, addresses.endpoint);
  const iam = createIam(assembly, clock.now);
  const functions = createFunctions(base, credentials, iam);
  const kernel: Kernel = { ...base, functions };
  const composed = createParts({ kernel, functions, credentials, iam, addresses });
  const { parts } = composed;
  const leftOut = [...everythingNotRun(assembly, iam), ...composed.notRun];
  let signIns: readonly SignIn[] = [];
  const startPage = createStartPage(
    kernel,
    startPageSources(kernel, parts, {
      title: options.name ?? 'Local runtime',
      addresses,
      notRun: leftOut,
      signIns: () => signIns,
    }),
  );
  const face: Part = {
    start: () => startPage.start(addresses.ports.face ?? 0),
    stop: startPage.stop,
  };
  const steps = [...composed.steps, [face]];

  await startInOrder(steps);
  data.writeRun({
    pid: process.pid,
    url: addresses.url,
    endpoint: addresses.endpoint,
    faceUrl: addresses.faceUrl,
    region: assembly.region,
    ...credentials.operator,
    ports: addresses.ports,
  });

  const runtime: Omit<Runtime, 'signIns'> = {
    ...parts,
    url: addresses.url,
    endpoint: addresses.endpoint,
    faceUrl: addresses.faceUrl,
    kernel,
    operator: credentials.operator,
    notRun: leftOut,
    usedPermissions: iam.usedPermissions,
    unusedGrants: iam.unusedGrants,
    quiet: (timeoutMs) => kernel.activity.quiet(timeoutMs),
    advanceTo: (moment) => clock.advanceTo(moment),
    async stop() {
      await stopInOrder(steps);
      clock.stop();
      data.database.close();
    },
  };
  if (!options.seedModule) return { ...runtime, signIns: [] };
  const seed = await loadSeed(options.seedModule);
  await fillOnce(data.database, seed, runtime);
  signIns = seed.signIns(runtime);
  return { ...runtime, signIns };
}

function everythingNotRun(
  assembly: Kernel['assembly'],
  { unknownPolicies }: Iam,
): readonly string[] {
  return [
    ...notRun(assembly.resources).map(({ type, logicalId }) => `${type} ${logicalId}`),
    ...unsupportedFunctions(assembly).map(
      ({ logicalId, properties }) => `AWS::Lambda::Function ${logicalId} (${properties.Runtime})`,
    ),
    ...[...unknownPolicies].flatMap(([role, names]) =>
      names.map((name) => `AWS's managed policy ${name} of ${role}: nothing in it is allowed here`),
    ),
  ];
}

function createKernel(
  data: DataDirectory,
  options: RuntimeOptions,
  log: Log,
  assembly: Kernel['assembly'],
  endpoint: string,
): { readonly clock: RunningClock; readonly base: Omit<Kernel, 'functions'> } {
  const activity = createActivity();
  const clock = createClock({
    activity,
    ...(options.now !== undefined && { now: options.now }),
    ...(options.frozen !== undefined && { frozen: options.frozen }),
    store: createMomentStore(data.database),
    onError: (key, error) => log.error(`The timer "${key}" failed`, { error: String(error) }),
  });
  const base = {
    assembly,
    clock,
    activity,
    faults: createFaults(),
    log,
    dataDirectory: data.path,
    database: data.database,
    endpoint: () => endpoint,
  };
  return { clock, base };
}

/** Parts of one step do not need each other and start side by side. */
async function startInOrder(steps: readonly (readonly Part[])[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const results = await Promise.allSettled(step.map((part) => part.start()));
    const failed = results.find((result) => result.status === 'rejected');
    if (!failed) continue;
    await stopInOrder(steps.slice(0, index + 1));
    throw failed.reason;
  }
}

async function stopInOrder(steps: readonly (readonly Part[])[]): Promise<void> {
  for (const step of steps.toReversed()) await Promise.all(step.map((part) => part.stop()));
}
