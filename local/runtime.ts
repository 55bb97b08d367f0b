/** Runs a cloud assembly on this machine: puts the parts together, starts them, and ends them. */
import { type Addresses, createAddresses } from './addresses.ts';
import { createAssembly } from './assembly/assembly.ts';
import { readTemplates } from './assembly/templates.ts';
import { type BaseKernel, createBaseKernel } from './base-kernel.ts';
import { type DataDirectory, openDataDirectory } from './data-directory.ts';
import { listenersOn } from './events/listeners.ts';
import { type AccessKey, createCredentials } from './front-door/credentials.ts';
import { createIam, type Grant, type UsedPermission } from './iam/iam.ts';
import type { Kernel, Log } from './kernel.ts';
import { createFunctions } from './lambda/functions.ts';
import { leftOut } from './left-out.ts';
import { startSteps, stopSteps } from './life.ts';
import { createLog } from './log.ts';
import { createParts, type Parts } from './parts.ts';
import { fillOnce, loadSeed, type SeededRuntime, type SignIn } from './seed.ts';
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
  const templates = readTemplates(options.assemblyDirectory, options.stage);
  const addresses = await createAddresses(templates, options, data.lastRun?.ports);
  const { url, endpoint } = addresses;
  const assembly = createAssembly(templates, {
    endpoint,
    addresses: addresses.hosts,
    publicAddresses: new Map((options.publicAddresses ?? []).map((one) => [one, url])),
    secretSeed: data.seed,
  });
  const log = options.log ?? createLog(() => undefined);
  const { now, frozen } = options;
  const base = createBaseKernel({ data, assembly, endpoint, log, now, frozen });
  try {
    return await startParts(data, options, addresses, base);
  } catch (error) {
    base.clock.stop();
    throw error;
  }
}

async function startParts(
  data: DataDirectory,
  options: RuntimeOptions,
  addresses: Addresses,
  base: BaseKernel,
): Promise<Runtime> {
  const { url, endpoint, faceUrl, ports } = addresses;
  const { assembly, log } = base;
  const credentials = createCredentials(assembly, data.seed);
  const iam = createIam(assembly, base.clock.now);
  const functions = createFunctions(base, credentials, iam);
  const kernel: Kernel = { ...base, functions };
  const { parts, steps, ...composed } = createParts({
    ...{ kernel, functions, credentials, iam, addresses },
  });

  const runtime: SeededRuntime = {
    ...{ ...parts, url, endpoint, faceUrl, kernel },
    operator: credentials.operator,
    notRun: [...leftOut(assembly, iam), ...composed.notRun],
    usedPermissions: iam.usedPermissions,
    unusedGrants: iam.unusedGrants,
    quiet: (timeoutMs) => base.activity.quiet(timeoutMs),
    advanceTo: (moment) => base.clock.advanceTo(moment),
  };
  let signIns: readonly SignIn[] = [];
  const sources = startPageSources(runtime, addresses, () => signIns, options.name);
  const startPage = createStartPage(kernel, sources);

  async function stop(): Promise<void> {
    await startPage.stop();
    await stopSteps(steps);
    base.clock.stop();
  }

  try {
    await startSteps(steps);
    await startPage.start(ports.face ?? 0);
    const { operator } = credentials;
    const { region } = assembly;
    const listeners = listenersOn(kernel.assembly, runtime.functions);
    data.writeRun({
      pid: process.pid,
      url,
      endpoint,
      faceUrl,
      region,
      ...operator,
      listeners,
      ports,
    });
    signIns = await sow(runtime, options.seedModule);
  } catch (error) {
    await stop().catch((failure) => log.error('A part did not end', { error: String(failure) }));
    throw error;
  }
  return {
    ...runtime,
    signIns,
    async stop() {
      await stop();
      data.database.close();
    },
  };
}

async function sow(
  runtime: SeededRuntime,
  seedModule: string | undefined,
): Promise<readonly SignIn[]> {
  if (!seedModule) return [];
  const seed = await loadSeed(seedModule);
  await fillOnce(runtime.kernel.database, seed, runtime);
  return seed.signIns(runtime);
}
