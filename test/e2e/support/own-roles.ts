/** What the functions of a running application are granted, what they used of it, and as whom they call. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type AccessKey, createCredentials } from '../../../local/front-door/credentials.ts';
import type { Runtime } from '../../../local/runtime.ts';

/** The table as somebody with these credentials reaches it. */
export const tableAs = ({ endpoint }: Pick<Runtime, 'endpoint'>, credentials: AccessKey) =>
  new DynamoDBClient({ endpoint, region: 'ap-northeast-2', credentials, maxAttempts: 1 });

/** The table as a function reaches it, under its own role. */
export const tableAsFunction = (
  runtime: Pick<Runtime, 'endpoint' | 'kernel'>,
  name: string,
): DynamoDBClient => {
  const { assembly, dataDirectory } = runtime.kernel;
  const seed = Buffer.from(readFileSync(join(dataDirectory, 'seed'), 'utf8'), 'hex');
  return tableAs(runtime, createCredentials(assembly, seed).ofFunction(name));
};

/** Lines of the functions' logs that say that a role did not allow a call. */
export const refusedCalls = ({ functions }: Pick<Runtime, 'functions'>): readonly string[] =>
  functions
    .logs()
    .filter(({ logPath }) => existsSync(logPath))
    .flatMap(({ logPath }) => readFileSync(logPath, 'utf8').split('\n'))
    .filter((line) => line.includes('not authorized to perform'));

/** Actions of the service's roles that nobody used. */
export const unusedGrants = (runtime: Pick<Runtime, 'unusedGrants'>) =>
  runtime
    .unusedGrants()
    .filter(({ role }) => role.includes('-Service-'))
    .map(({ role, action }) => ({
      role: /Cpi-dev-(?:Service|Data)-(.*?)(?:Function)?Role/.exec(role)?.[1] ?? role,
      action,
    }));

/** Functions that never ran: they did not even write a line into their log. */
export const neverRan = (runtime: Pick<Runtime, 'unusedGrants'>): ReadonlySet<string> =>
  new Set(
    unusedGrants(runtime)
      .filter(({ action }) => action === 'logs:CreateLogStream')
      .map(({ role }) => role),
  );
