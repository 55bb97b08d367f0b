/**
 * What a Task state calls. `token`: the state goes on when somebody answers its task token;
 * `sync`: it goes on when the execution that it started has ended.
 */
export interface Resource {
  readonly arn: string;
  readonly kind: 'function' | 'optimized' | 'aws-sdk';
  /** `lambda`, `sqs`, `dynamodb`, … */
  readonly service: string;
  /** In camel case, as in the ARN: `sendMessage`. */
  readonly action: string;
  readonly pattern: 'request' | 'token' | 'sync';
}

const FUNCTION_ARN = /^arn:aws[\w-]*:lambda:[^:]*:[^:]*:function:[^:]+(:[^:]+)?$/;
const SERVICE_ARN =
  /^arn:aws[\w-]*:states:[^:]*:[^:]*:(aws-sdk:)?([\w-]+):([A-Za-z]+)(\.waitForTaskToken|\.sync:2)?$/;

/** Every integration that is run here: service, actions, and the patterns beside the plain request. */
const OPTIMIZED: Readonly<
  Record<string, { actions: readonly string[]; patterns: readonly string[] }>
> = {
  lambda: { actions: ['invoke'], patterns: ['token'] },
  sqs: { actions: ['sendMessage'], patterns: ['token'] },
  sns: { actions: ['publish'], patterns: ['token'] },
  events: { actions: ['putEvents'], patterns: ['token'] },
  states: { actions: ['startExecution'], patterns: ['token', 'sync'] },
  dynamodb: { actions: ['getItem', 'putItem', 'updateItem', 'deleteItem'], patterns: [] },
};
const AWS_SDK = ['dynamodb', 'sqs', 'eventbridge', 'sns', 'sfn'];

/** Reads a Task's `Resource`; one that is not run here is an error that says so. */
export function parseResource(arn: string): Resource {
  if (FUNCTION_ARN.test(arn)) {
    return { arn, kind: 'function', service: 'lambda', action: 'invoke', pattern: 'request' };
  }
  const [, sdk, service = '', action = '', suffix] = SERVICE_ARN.exec(arn) ?? [];
  const pattern = suffix === undefined ? 'request' : suffix === '.sync:2' ? 'sync' : 'token';
  if (
    sdk === undefined ? !isOptimized(service, action, pattern) : !isSdk(service, action, pattern)
  ) {
    throw new Error(`the resource ${arn} is not run here`);
  }
  return { arn, kind: sdk === undefined ? 'optimized' : 'aws-sdk', service, action, pattern };
}

function isOptimized(service: string, action: string, pattern: string): boolean {
  const known = OPTIMIZED[service];
  return (
    known?.actions.includes(action) === true &&
    (pattern === 'request' || known.patterns.includes(pattern))
  );
}

function isSdk(service: string, action: string, pattern: string): boolean {
  if (!AWS_SDK.includes(service) || pattern === 'sync') return false;
  return service !== 'sns' || action === 'publish';
}
