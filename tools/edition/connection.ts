/** Where the application is, and as whom it is asked. */
import { createAssembly } from '../../local/assembly/assembly.ts';
import { readTemplates } from '../../local/assembly/templates.ts';
import { readConfiguration } from '../../local/configuration.ts';
import { type RunningInstance, readRun } from '../../local/data-directory.ts';
import { createHttpClient, type HttpClient } from '../client/http-client.ts';
import {
  type StaffAccount,
  staffAuthorization,
  type UserPoolAddress,
} from '../client/staff-sign-in.ts';
import { demoAccountOf } from '../demo-accounts.ts';

export interface ConnectionOptions {
  readonly url?: string | undefined;
  readonly token?: string | undefined;
  /** Data folder of the local instance, where it is not the usual one. */
  readonly data?: string | undefined;
  /** The user pool's endpoint, its client, and who signs in there. */
  readonly pool?: string | undefined;
  readonly clientId?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
}

interface Local {
  readonly url: string;
  readonly pool: UserPoolAddress;
}

/** The user pool client of the assembly that runs here, as the local runtime names it. */
const localPool = (run: RunningInstance, assembly: string, stage?: string): UserPoolAddress => {
  const resources = createAssembly(readTemplates(assembly, stage), {
    endpoint: run.endpoint,
    addresses: new Map(),
    publicAddresses: new Map(),
    secretSeed: Buffer.alloc(0),
  });
  const [client] = resources.byType('AWS::Cognito::UserPoolClient');
  if (client === undefined) throw new Error('The assembly has no user pool client');
  return { endpoint: run.endpoint, clientId: client.physicalId };
};

/** The instance that was last started here; undefined where none was. */
const localInstance = (folder: string | undefined): Local | undefined => {
  const { data, assembly, stage } = readConfiguration('local.config.json');
  const run = readRun(folder ?? data);
  return run === undefined ? undefined : { url: run.url, pool: localPool(run, assembly, stage) };
};

const accountOf = (options: ConnectionOptions, isLocal: boolean): StaffAccount => {
  const username = options.email ?? process.env.CPI_STAFF_EMAIL;
  const password = options.password ?? process.env.CPI_STAFF_PASSWORD;
  if (username !== undefined && password !== undefined) return { username, password };
  if (isLocal && username === undefined) return demoAccountOf('admin');
  throw new Error('No sign-in: give --token (CPI_TOKEN), or --email and CPI_STAFF_PASSWORD.');
};

/**
 * Asks the application at `url` with the token or the sign-in given; without them the instance that
 * runs on this machine, as its demo administrator.
 */
export const connect = (options: ConnectionOptions): HttpClient => {
  const token = options.token ?? process.env.CPI_TOKEN;
  const address = options.url ?? process.env.CPI_URL;
  const local = address === undefined ? localInstance(options.data) : undefined;
  const url = address ?? local?.url;
  if (url === undefined) throw new Error('No address: start an instance here, or give --url.');
  if (token !== undefined) {
    return createHttpClient({ url, authorization: async () => `Bearer ${token}` });
  }
  const { pool: endpoint, clientId } = options;
  const pool = endpoint && clientId ? { endpoint, clientId } : local?.pool;
  if (pool === undefined) throw new Error('No user pool: give --pool and --client-id.');
  const account = accountOf(options, local !== undefined);
  return createHttpClient({ url, authorization: staffAuthorization(pool, account, Date.now) });
};
