/** Access keys: one for each function and role, so that a call is known by its role, and the operator's. */
import { createHmac } from 'node:crypto';
import type { Assembly, Caller } from '../kernel.ts';

export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Credentials {
  /** Start page, command line and tests: may do everything. */
  readonly operator: AccessKey;
  ofFunction(functionName: string): AccessKey;
  /** For services that act in a role's name: a state machine, a pipe. */
  ofRole(roleArn: string): AccessKey;
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
  const owners = new Map<string, { readonly caller: Caller; readonly key: AccessKey }>();
  const add = (key: AccessKey, caller: Omit<Caller, 'accessKeyId'>) =>
    owners.set(key.accessKeyId, { key, caller: { accessKeyId: key.accessKeyId, ...caller } });

  add(operator, {});
  for (const role of assembly.byType('AWS::IAM::Role')) {
    add(makeKey(`role ${role.arn}`), { roleArn: role.arn });
  }
  for (const resource of assembly.byType('AWS::Lambda::Function')) {
    add(makeKey(`function ${resource.physicalId}`), {
      roleArn: String(resource.properties.Role),
      functionName: resource.physicalId,
    });
  }

  return {
    operator,
    ofFunction: (functionName) => makeKey(`function ${functionName}`),
    ofRole: (roleArn) => makeKey(`role ${roleArn}`),
    callerOf: (accessKeyId) => owners.get(accessKeyId)?.caller,
    secretOf: (accessKeyId) => owners.get(accessKeyId)?.key.secretAccessKey,
  };
}
