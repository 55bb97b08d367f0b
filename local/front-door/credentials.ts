/** Access keys: one for each function, so that a call is known by its role, and the operator's. */
import { createHmac } from 'node:crypto';
import { isDeploymentHelper } from '../assembly/coverage.ts';
import type { Assembly, Caller } from '../kernel.ts';

export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Credentials {
  /** Start page, command line and tests: may do everything. */
  readonly operator: AccessKey;
  ofFunction(functionName: string): AccessKey;
  callerOf(accessKeyId: string): Caller | undefined;
  /** For parts that check signatures themselves (presigned addresses). */
  secretOf(accessKeyId: string): string | undefined;
}

/** @param seed random bytes of this data folder: keys stay the same over a restart */
export function createCredentials(assembly: Assembly, seed: Buffer): Credentials {
  const derive = (purpose: string) => createHmac('sha256', seed).update(purpose).digest('hex');
  const makeKey = (owner: string): AccessKey => ({
    accessKeyId: `LKIA${derive(`id ${owner}`).slice(0, 16).toUpperCase()}`,
    secretAccessKey: derive(`secret ${owner}`).slice(0, 40),
  });

  const operator = makeKey('operator');
  const callers = new Map<string, Caller>([
    [operator.accessKeyId, { accessKeyId: operator.accessKeyId }],
  ]);
  const secrets = new Map([[operator.accessKeyId, operator.secretAccessKey]]);
  for (const resource of assembly.byType('AWS::Lambda::Function')) {
    if (isDeploymentHelper(resource)) continue;
    const key = makeKey(`function ${resource.physicalId}`);
    secrets.set(key.accessKeyId, key.secretAccessKey);
    callers.set(key.accessKeyId, {
      accessKeyId: key.accessKeyId,
      roleArn: String(resource.properties.Role),
      functionName: resource.physicalId,
    });
  }

  return {
    operator,
    ofFunction: (functionName) => makeKey(`function ${functionName}`),
    callerOf: (accessKeyId) => callers.get(accessKeyId),
    secretOf: (accessKeyId) => secrets.get(accessKeyId),
  };
}
