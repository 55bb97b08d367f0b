/** The functions of the assembly, as far as this machine needs to know them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeploymentHelper } from '../assembly/coverage.ts';
import type { Assembly, Resource } from '../kernel.ts';

export interface FunctionDefinition {
  readonly name: string;
  readonly arn: string;
  /** The last part of its logical path: what a person calls it. */
  readonly shortName: string;
  /** `index.handler` */
  readonly handler: string;
  readonly codeDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds of real time. */
  readonly timeout: number;
  /** Megabytes; told to the function, not enforced. */
  readonly memory: number;
  readonly jsonLogs: boolean;
  readonly logGroup: string;
  /** Traced by X-Ray in the cloud. */
  readonly traced: boolean;
  readonly roleArn: string;
}

/** Functions that this machine can run; the others (another language) are in `unsupportedFunctions`. */
export function readFunctions(
  assembly: Assembly,
  dataDirectory: string,
): readonly FunctionDefinition[] {
  return assembly
    .byType('AWS::Lambda::Function')
    .filter((resource) => runsOnNode(resource) && !isDeploymentHelper(resource))
    .map((resource) => define(resource, assembly, dataDirectory));
}

export function unsupportedFunctions(assembly: Assembly): readonly Resource[] {
  return assembly
    .byType('AWS::Lambda::Function')
    .filter((resource) => !runsOnNode(resource) && !isDeploymentHelper(resource));
}

function runsOnNode(resource: Resource): boolean {
  return String(resource.properties.Runtime).startsWith('nodejs');
}

interface FunctionProperties {
  readonly Code: { readonly S3Key?: string; readonly ZipFile?: string };
  readonly Handler: string;
  readonly Timeout?: number;
  readonly MemorySize?: number;
  readonly Environment?: { readonly Variables?: Readonly<Record<string, unknown>> };
  readonly LoggingConfig?: { readonly LogFormat?: string; readonly LogGroup?: string };
  readonly TracingConfig?: { readonly Mode: string };
  readonly Role: string;
}

function define(resource: Resource, assembly: Assembly, dataDirectory: string): FunctionDefinition {
  const properties = resource.properties as unknown as FunctionProperties;
  const variables = Object.entries(properties.Environment?.Variables ?? {});
  return {
    name: resource.physicalId,
    arn: resource.arn,
    shortName: shortName(resource),
    handler: properties.Handler,
    codeDirectory: codeDirectory(resource, properties, assembly, dataDirectory),
    environment: Object.fromEntries(variables.map(([name, value]) => [name, String(value)])),
    timeout: (properties.Timeout ?? 3) * 1000,
    memory: properties.MemorySize ?? 128,
    jsonLogs: properties.LoggingConfig?.LogFormat === 'JSON',
    logGroup: properties.LoggingConfig?.LogGroup ?? `/aws/lambda/${resource.physicalId}`,
    traced: properties.TracingConfig?.Mode === 'Active',
    roleArn: properties.Role,
  };
}

/** `Stage/Stack/Applications/Submit/Resource` → `Applications/Submit`, else the logical id. */
function shortName(resource: Resource): string {
  const path = String(resource.metadata['aws:cdk:path'] ?? '').split('/');
  const stack = path.findIndex((_, index) => path.slice(0, index + 1).join('-') === resource.stack);
  const inside = path.slice(stack + 1).filter((step) => step !== 'Resource' && step !== 'Function');
  return inside.join('/') || resource.logicalId;
}

function codeDirectory(
  resource: Resource,
  { Code }: FunctionProperties,
  assembly: Assembly,
  dataDirectory: string,
): string {
  if (Code.S3Key) return assembly.assetPath(Code.S3Key);
  const directory = join(dataDirectory, 'inline-code', resource.physicalId);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'index.js'), Code.ZipFile ?? '');
  return directory;
}
