/** Collects what the template's policies say about each role. */
import { isDeploymentHelper } from '../assembly/coverage.ts';
import type { Assembly, Resource } from '../kernel.ts';

export type ConditionBlock = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly resources: readonly string[];
  readonly notResources: readonly string[];
  readonly conditions: ConditionBlock;
}

/** AWS's own policies are not in a template: these are the ones whose content the runtime knows. */
const awsManagedPolicies: Readonly<Record<string, readonly string[]>> = {
  AWSLambdaBasicExecutionRole: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  AWSXRayDaemonWriteAccess: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
};

export interface RolePolicies {
  /** The role's own statements: what the application's author granted. */
  readonly granted: readonly Statement[];
  /** What comes with AWS's managed policies. */
  readonly managed: readonly Statement[];
  /** Managed policies whose content the runtime does not know: they allow nothing here. */
  readonly unknown: readonly string[];
}

/** Role ARN → its policies. */
export function readPolicies(assembly: Assembly): ReadonlyMap<string, RolePolicies> {
  const roles = assembly.byType('AWS::IAM::Role').filter((role) => !isDeploymentHelper(role));
  return new Map(roles.map((role) => [role.arn, policiesOf(role, assembly)]));
}

function policiesOf(role: Resource, assembly: Assembly): RolePolicies {
  const inline = list(role.properties.Policies).map((policy) => record(policy).PolicyDocument);
  const attached = [
    ...assembly.byType('AWS::IAM::Policy'),
    ...assembly.byType('AWS::IAM::ManagedPolicy'),
  ].filter((policy) => list(policy.properties.Roles).includes(role.physicalId));
  const named = list(role.properties.ManagedPolicyArns).map(String);
  const ofTemplate = named.flatMap((arn) => assembly.byArn(arn) ?? []);
  const ofAws = named
    .filter((arn) => !assembly.byArn(arn))
    .map((arn) => arn.split('/').at(-1) ?? '');
  const documents = [...attached, ...ofTemplate].map((policy) => policy.properties.PolicyDocument);
  return {
    granted: [...inline, ...documents].flatMap(readStatements),
    managed: ofAws.flatMap((name) => {
      const actions = awsManagedPolicies[name];
      return actions
        ? readStatements({ Statement: { Effect: 'Allow', Action: actions, Resource: '*' } })
        : [];
    }),
    unknown: ofAws.filter((name) => !awsManagedPolicies[name]),
  };
}

export function readStatements(document: unknown): readonly Statement[] {
  return list(record(document).Statement).map((entry) => {
    const statement = record(entry);
    return {
      effect: statement.Effect === 'Deny' ? 'Deny' : 'Allow',
      actions: list(statement.Action).map(String),
      notActions: list(statement.NotAction).map(String),
      resources: list(statement.Resource).map(String),
      notResources: list(statement.NotResource).map(String),
      conditions: Object.fromEntries(
        Object.entries(record(statement.Condition)).map(([operator, keys]) => [
          operator,
          Object.fromEntries(
            Object.entries(record(keys)).map(([key, values]) => [key, list(values).map(String)]),
          ),
        ]),
      ),
    };
  });
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
