/** The template's user pools, their clients and groups, read into what sign-in needs. */
import type { Assembly, Resource } from '../kernel.ts';

export interface PasswordPolicy {
  readonly minimumLength: number;
  readonly uppercase: boolean;
  readonly lowercase: boolean;
  readonly numbers: boolean;
  readonly symbols: boolean;
  readonly temporaryDays: number;
}

export interface PoolClient {
  readonly id: string;
  /** `ALLOW_USER_PASSWORD_AUTH`, … */
  readonly flows: readonly string[];
  /** Seconds. */
  readonly accessSeconds: number;
  readonly idSeconds: number;
  readonly refreshSeconds: number;
  readonly sessionSeconds: number;
  readonly hidesUsers: boolean;
}

export interface Pool {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly issuer: string;
  readonly policy: PasswordPolicy;
  /** True: people sign in with their e-mail address, and their user name is their `sub`. */
  readonly emailAsUsername: boolean;
  readonly emailAsAlias: boolean;
  readonly caseSensitive: boolean;
  readonly clients: readonly PoolClient[];
  readonly groups: readonly { readonly name: string; readonly description: string }[];
  /** Settings of the template that are not run. */
  readonly notRun: readonly string[];
}

const unitSeconds: Readonly<Record<string, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
};

export function readPools(assembly: Assembly): readonly Pool[] {
  return assembly.byType('AWS::Cognito::UserPool').map((pool) => readPool(assembly, pool));
}

function readPool(assembly: Assembly, { physicalId, arn, properties }: Resource): Pool {
  const ofPool = (type: string) =>
    assembly.byType(type).filter((one) => one.properties.UserPoolId === physicalId);
  const usernames = (properties.UsernameAttributes ?? []) as readonly string[];
  const aliases = (properties.AliasAttributes ?? []) as readonly string[];
  const configuration = properties.UsernameConfiguration as { CaseSensitive?: boolean } | undefined;
  return {
    id: physicalId,
    arn,
    name: String(properties.UserPoolName ?? physicalId),
    issuer: `https://cognito-idp.${assembly.region}.amazonaws.com/${physicalId}`,
    policy: readPolicy(properties),
    emailAsUsername: usernames.includes('email'),
    emailAsAlias: aliases.includes('email'),
    caseSensitive: configuration?.CaseSensitive ?? true,
    clients: ofPool('AWS::Cognito::UserPoolClient').map(readClient),
    groups: ofPool('AWS::Cognito::UserPoolGroup').map((group) => ({
      name: String(group.properties.GroupName),
      description: String(group.properties.Description ?? ''),
    })),
    notRun: notRun(properties),
  };
}

function readPolicy(properties: Resource['properties']): PasswordPolicy {
  const policies = properties.Policies as { PasswordPolicy?: Record<string, unknown> } | undefined;
  const given = policies?.PasswordPolicy ?? {};
  return {
    minimumLength: Number(given.MinimumLength ?? 8),
    uppercase: given.RequireUppercase === true,
    lowercase: given.RequireLowercase === true,
    numbers: given.RequireNumbers === true,
    symbols: given.RequireSymbols === true,
    temporaryDays: Number(given.TemporaryPasswordValidityDays ?? 7),
  };
}

function readClient({ physicalId, properties }: Resource): PoolClient {
  const units = (properties.TokenValidityUnits ?? {}) as Readonly<Record<string, string>>;
  const seconds = (token: string, unit: string, fallback: number) => {
    const given = properties[`${token}Validity`];
    return given === undefined
      ? fallback
      : Number(given) * (unitSeconds[units[token] ?? unit] ?? 1);
  };
  return {
    id: physicalId,
    flows: (properties.ExplicitAuthFlows ?? []) as readonly string[],
    accessSeconds: seconds('AccessToken', 'hours', 3600),
    idSeconds: seconds('IdToken', 'hours', 3600),
    refreshSeconds: seconds('RefreshToken', 'days', 30 * 86_400),
    sessionSeconds: Number(properties.AuthSessionValidity ?? 3) * 60,
    hidesUsers: properties.PreventUserExistenceErrors !== 'LEGACY',
  };
}

function notRun(properties: Resource['properties']): readonly string[] {
  const triggers = Object.keys((properties.LambdaConfig ?? {}) as object);
  const mfa = properties.MfaConfiguration ?? 'OFF';
  return [
    ...triggers.map((trigger) => `the user pool's trigger ${trigger}`),
    ...(mfa === 'OFF' ? [] : ["the user pool's second factor"]),
  ];
}
