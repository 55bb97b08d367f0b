/** All functions of the assembly, by name or ARN, each in processes of its own. */
import type { Credentials } from '../front-door/credentials.ts';
import type { Iam } from '../iam/iam.ts';
import type { Functions, InvokeResult, Kernel, Part } from '../kernel.ts';
import { type FunctionDefinition, readFunctions } from './definitions.ts';
import { startEnvironment } from './environment.ts';
import { createFunctionLog, type FunctionLog } from './function-log.ts';
import { createPool, type Pool } from './pool.ts';
import { failure } from './runtime-api.ts';

export interface LambdaFunctions extends Functions, Part {
  readonly definitions: readonly FunctionDefinition[];
  /** By name, ARN (qualified or not), or what a person would use: short name, end of the name. */
  find(nameOrArn: string): FunctionDefinition | undefined;
  /** The file that each function writes to. */
  logs(): readonly { readonly name: string; readonly logPath: string }[];
}

interface Running {
  readonly definition: FunctionDefinition;
  readonly pool: Pool;
  readonly log: FunctionLog;
}

const tracingChecks = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'].map((action) => ({
  action,
  resource: '*',
}));

export function createFunctions(
  kernel: Omit<Kernel, 'functions'>,
  credentials: Credentials,
  iam: Pick<Iam, 'refusal'>,
): LambdaFunctions {
  const { assembly, activity, clock, faults, dataDirectory } = kernel;
  const runtimeLog = kernel.log.child('lambda');
  const definitions = readFunctions(assembly, dataDirectory);
  const running = new Map<string, Running>();
  const byName = new Map<string, FunctionDefinition>();
  for (const definition of definitions) {
    byName.set(definition.name, definition);
    const log = createFunctionLog(definition, dataDirectory, runtimeLog);
    const start = () => {
      warnOfMutedLogs(definition);
      return startEnvironment({ definition, variables: variables(definition), clock, faults, log });
    };
    running.set(definition.name, { definition, pool: createPool(start), log });
  }

  function variables(definition: FunctionDefinition): Record<string, string> {
    const { accessKeyId, secretAccessKey } = credentials.ofFunction(definition.name);
    return {
      ...definition.environment,
      PATH: process.env.PATH ?? '',
      LANG: 'en_US.UTF-8',
      TZ: ':UTC',
      AWS_REGION: assembly.region,
      AWS_DEFAULT_REGION: assembly.region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: 'local',
      AWS_ENDPOINT_URL: kernel.endpoint(),
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_FUNCTION_NAME: definition.name,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memory),
      AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
      AWS_LAMBDA_LOG_FORMAT: definition.jsonLogs ? 'JSON' : 'Text',
      AWS_LAMBDA_LOG_GROUP_NAME: definition.logGroup,
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      LAMBDA_TASK_ROOT: definition.codeDirectory,
      _HANDLER: definition.handler,
    };
  }

  /** The service writes logs and traces under the function's role; without the right they are lost. */
  function warnOfMutedLogs({
    name,
    shortName,
    logGroup,
    traced,
    roleArn,
  }: FunctionDefinition): void {
    const { region, account } = assembly;
    const stream = `arn:aws:logs:${region}:${account}:log-group:${logGroup}:log-stream:local`;
    const checks = [
      { action: 'logs:CreateLogStream', resource: stream },
      { action: 'logs:PutLogEvents', resource: stream },
      ...(traced ? tracingChecks : []),
    ];
    const refusal = iam.refusal(roleArn, name, checks);
    if (refusal) runtimeLog.warn(`${shortName} would be silent in the cloud`, { refusal });
  }

  function find(nameOrArn: string): FunctionDefinition | undefined {
    const name = nameOrArn.includes(':function:')
      ? nameOrArn.split(':')[6]
      : nameOrArn.split(':')[0];
    return (
      byName.get(name ?? '') ??
      definitions.find(({ shortName }) => shortName.toLowerCase() === nameOrArn.toLowerCase()) ??
      definitions.find((definition) => definition.name.endsWith(`-${nameOrArn}`))
    );
  }

  async function invoke(nameOrArn: string, payload: unknown): Promise<InvokeResult> {
    const found = running.get(find(nameOrArn)?.name ?? '');
    if (!found) {
      return failure('ResourceNotFoundException', `Function not found: ${nameOrArn}`);
    }
    const arn = nameOrArn.startsWith('arn:') ? nameOrArn : found.definition.arn;
    return await activity.track(`function ${found.definition.shortName}`, () =>
      found.pool.invoke(payload, arn),
    );
  }

  return {
    definitions,
    find,
    invoke,
    logs: () =>
      [...running.values()].map(({ definition, log }) => ({
        name: definition.shortName,
        logPath: log.path,
      })),
    // Processes are started by the first invocation.
    start: () => Promise.resolve(),
    async stop() {
      await Promise.all([...running.values()].map(({ pool }) => pool.end()));
      await Promise.all([...running.values()].map(({ log }) => log.close()));
    },
  };
}
