import type { Functions, InvokeResult } from '../../kernel.ts';
import type { Json } from '../definition/language.ts';
import { messageOf, StatesError } from '../error.ts';
import { objectOf, requiredString } from './arguments.ts';
import { type Authorize, demand } from './authorization.ts';
import type { TaskCall, TaskRunner } from './runner.ts';

export interface LambdaTaskOptions {
  readonly functions: Functions;
  readonly authorize: Authorize;
  readonly region: string;
  readonly account: string;
}

/** Calls functions: by `lambda:invoke`, or by a Task whose Resource is the function itself. */
export function createLambdaTask(options: LambdaTaskOptions): TaskRunner {
  const { functions, authorize, region, account } = options;

  async function call(roleArn: string, functionArn: string, payload: Json): Promise<Json> {
    demand(authorize, roleArn, { action: 'lambda:InvokeFunction', resource: functionArn });
    return payloadOf(await invoke(functions, functionArn, payload));
  }

  function arnOf(name: string, qualifier: string | undefined): string {
    const arn = name.startsWith('arn:')
      ? name
      : `arn:aws:lambda:${region}:${account}:function:${name}`;
    return qualifier === undefined ? arn : `${arn}:${qualifier}`;
  }

  return {
    async run({ resource, arguments: given, execution }: TaskCall) {
      if (resource.kind === 'function') return call(execution.roleArn, resource.arn, given);
      const { FunctionName, Qualifier, Payload = {}, InvocationType, ...others } = objectOf(given);
      const unknown = Object.keys(others)[0];
      if (unknown !== undefined || (InvocationType ?? 'RequestResponse') !== 'RequestResponse') {
        const field = unknown ?? 'InvocationType';
        throw new StatesError(
          'States.Runtime',
          `The field '${field}' of lambda:invoke is not run here`,
        );
      }
      const qualifier =
        Qualifier === undefined ? undefined : requiredString(Qualifier, 'Qualifier');
      const arn = arnOf(requiredString(FunctionName, 'FunctionName'), qualifier);
      const answer = await call(execution.roleArn, arn, Payload);
      return { ExecutedVersion: qualifier ?? '$LATEST', Payload: answer, StatusCode: 200 };
    },
  };
}

async function invoke(functions: Functions, arn: string, payload: Json): Promise<InvokeResult> {
  try {
    return await functions.invoke(arn, payload);
  } catch (thrown) {
    // Not the function's own error: the service could not run it.
    throw new StatesError('Lambda.ServiceException', messageOf(thrown));
  }
}

/** The answer of a function; its error keeps its own type as name, so that a machine can catch it. */
function payloadOf({ ok, payload, error }: InvokeResult): Json {
  if (ok) return (payload ?? null) as Json;
  throw new StatesError(
    error?.errorType ?? 'Lambda.Unknown',
    JSON.stringify(error ?? { errorMessage: 'The function failed and gave no reason' }),
  );
}
