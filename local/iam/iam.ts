/** Decides calls by the caller's role, and remembers which permissions were ever used. */
import type { Assembly, IamCheck } from '../kernel.ts';
import { evaluate } from './evaluate.ts';
import { readPolicies, type Statement } from './policies.ts';
import { matchesAction } from './wildcard.ts';

export interface UsedPermission {
  readonly role: string;
  readonly action: string;
  readonly resource: string;
}

/** One action that a role is allowed, as the template words it (wildcards included). */
export interface Grant {
  readonly role: string;
  readonly action: string;
  readonly resources: readonly string[];
}

export interface Iam {
  /** Undefined when the role may do all of it; otherwise the refusal in AWS's words. */
  refusal(roleArn: string, session: string, checks: readonly IamCheck[]): string | undefined;
  usedPermissions(): readonly UsedPermission[];
  /** What roles were granted and no call has used so far. */
  unusedGrants(): readonly Grant[];
  /** Managed policies that the runtime does not know, by role: nothing in them is allowed here. */
  readonly unknownPolicies: ReadonlyMap<string, readonly string[]>;
}

export function createIam(assembly: Assembly, now: () => number): Iam {
  const policies = readPolicies(assembly);
  const used = new Map<string, UsedPermission>();

  return {
    refusal(roleArn, session, checks) {
      const { granted = [], managed = [] } = policies.get(roleArn) ?? {};
      const statements = [...granted, ...managed];
      const roleName = roleArn.split('/').at(-1) ?? '';
      const principal = {
        'aws:PrincipalArn': roleArn,
        'aws:PrincipalAccount': assembly.account,
        'aws:RequestedRegion': assembly.region,
        'aws:SecureTransport': 'true',
        'aws:CurrentTime': new Date(now()).toISOString(),
      };
      for (const check of checks) {
        const decision = evaluate(statements, check, principal);
        if (decision !== 'allowed') {
          const reason =
            decision === 'explicitly denied'
              ? 'with an explicit deny in an identity-based policy'
              : `because no identity-based policy allows the ${check.action} action`;
          return (
            `User: arn:aws:sts::${assembly.account}:assumed-role/${roleName}/${session} is not ` +
            `authorized to perform: ${check.action} on resource: ${check.resource} ${reason}`
          );
        }
      }
      for (const { action, resource } of checks) {
        used.set(`${roleArn} ${action} ${resource}`, { role: roleArn, action, resource });
      }
      return undefined;
    },
    usedPermissions: () => [...used.values()],
    unusedGrants: () =>
      [...policies]
        .flatMap(([role, { granted }]) => granted.flatMap((statement) => grants(role, statement)))
        .filter(
          (grant) =>
            ![...used.values()].some(
              (use) => use.role === grant.role && matchesAction(grant.action, use.action),
            ),
        ),
    unknownPolicies: new Map(
      [...policies].flatMap(([role, { unknown }]) =>
        unknown.length > 0 ? [[role, unknown] as const] : [],
      ),
    ),
  };
}

function grants(role: string, statement: Statement): readonly Grant[] {
  if (statement.effect === 'Deny') return [];
  return statement.actions.map((action) => ({ role, action, resources: statement.resources }));
}
