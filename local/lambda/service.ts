/** The part of the Lambda API that functions call: Invoke, waiting or not. */
import { randomUUID } from 'node:crypto';
import type { AwsRequest, AwsResponse, AwsService, InvokeResult } from '../kernel.ts';
import type { FunctionDefinition } from './definitions.ts';
import type { LambdaFunctions } from './functions.ts';

/** Takes over an asynchronous invocation: kept until it has succeeded or was given up. */
export type InvokeAsync = (functionArn: string, payload: unknown) => Promise<void>;

const invocationPath = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

export function createLambdaService(
  functions: LambdaFunctions,
  invokeAsync: InvokeAsync,
): AwsService {
  return {
    signingName: 'lambda',
    permissions(request) {
      const target = targetOf(request, functions);
      return target ? [{ action: 'lambda:InvokeFunction', resource: target.arn }] : [];
    },
    async handle(request) {
      if (!invocationPath.test(request.url.pathname) || request.method !== 'POST') {
        return fail(501, 'UnknownOperationException', 'The local runtime only plays Invoke.');
      }
      const target = targetOf(request, functions);
      if (!target) {
        const path = decodeURIComponent(request.url.pathname);
        return fail(404, 'ResourceNotFoundException', `Function not found: ${path}`);
      }
      const payload = readPayload(request);
      if (payload === invalid) {
        return fail(
          400,
          'InvalidRequestContentException',
          'Could not parse request body into json.',
        );
      }
      switch (request.headers['x-amz-invocation-type']) {
        case 'DryRun':
          return reply(204, '');
        case 'Event':
          await invokeAsync(target.arn, payload);
          return reply(202, '');
        default:
          return invoked(await functions.invoke(target.arn, payload));
      }
    },
  };
}

interface Target {
  readonly definition: FunctionDefinition;
  /** With the qualifier, if there is one. */
  readonly arn: string;
}

function targetOf({ url }: AwsRequest, functions: LambdaFunctions): Target | undefined {
  const name = decodeURIComponent(invocationPath.exec(url.pathname)?.[1] ?? '');
  const definition = functions.find(name);
  if (!definition) return undefined;
  const inName = name.includes(':function:') ? name.split(':')[7] : name.split(':')[1];
  const qualifier = url.searchParams.get('Qualifier') ?? inName;
  return { definition, arn: qualifier ? `${definition.arn}:${qualifier}` : definition.arn };
}

const invalid = Symbol('not JSON');

function readPayload({ body }: AwsRequest): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString());
  } catch (error) {
    if (error instanceof SyntaxError) return invalid;
    throw error;
  }
}

function invoked(result: InvokeResult): AwsResponse {
  const { status, headers, body } = reply(200, JSON.stringify(result.payload ?? null));
  const marked = result.ok ? headers : { ...headers, 'x-amz-function-error': 'Unhandled' };
  return { status, headers: { ...marked, 'x-amz-executed-version': '$LATEST' }, body };
}

function reply(status: number, body: string): AwsResponse {
  const headers = { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() };
  return { status, headers, body };
}

function fail(status: number, type: string, message: string): AwsResponse {
  const { headers, body } = reply(status, JSON.stringify({ Type: 'User', Message: message }));
  return { status, headers: { ...headers, 'x-amzn-errortype': type }, body };
}
