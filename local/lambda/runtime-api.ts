/** The Runtime API of one environment: hands it one invocation at a time and takes the result. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLOCK_HEADER } from '../clock/child-clock.ts';
import type { InvokeResult } from '../kernel.ts';
import { closeServer, listen, loopback, readBody } from '../protocol/http.ts';

interface Invocation {
  readonly requestId: string;
  readonly functionArn: string;
  readonly payload: unknown;
  /** Virtual time, epoch milliseconds: what the function compares its `Date.now()` with. */
  readonly deadline: number;
  /** The clock for the environment, as its stand-in client reads it. */
  readonly clock: string;
}

export interface RuntimeApi {
  /** `host:port`, for `AWS_LAMBDA_RUNTIME_API`. */
  readonly address: string;
  /** Resolves when the function has answered; not at all when its process dies. */
  run(invocation: Invocation): Promise<InvokeResult>;
  /** Resolves with the error that the function's module failed to load with. */
  readonly initError: Promise<InvokeResult>;
  close(): Promise<void>;
}

type Asking = (invocation: Invocation) => void;

/** Lambda takes 6 MB; an error with its stack is longer than its event only by little. Bytes. */
const resultLimit = 6 * 1024 * 1024;

export async function startRuntimeApi(): Promise<RuntimeApi> {
  let waiting: Invocation | undefined;
  let asking: Asking | undefined;
  let answer: ((result: InvokeResult) => void) | undefined;
  const initError = Promise.withResolvers<InvokeResult>();

  function next(response: ServerResponse): void {
    const give: Asking = (invocation) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': invocation.requestId,
        'lambda-runtime-deadline-ms': String(Math.ceil(invocation.deadline)),
        'lambda-runtime-invoked-function-arn': invocation.functionArn,
        [CLOCK_HEADER]: invocation.clock,
      });
      response.end(JSON.stringify(invocation.payload ?? null));
    };
    if (waiting) give(waiting);
    else asking = give;
    waiting = undefined;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const step = request.url?.split('/').at(-1);
    if (step === 'next') return next(response);
    const text = (await readBody(request, 2 * resultLimit)).toString();
    response.writeHead(202).end();
    if (request.url?.endsWith('/init/error')) initError.resolve(failed(text));
    else answer?.(step === 'error' ? failed(text) : succeeded(text));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await listen(server, 0);
  return {
    address: `${loopback}:${(server.address() as AddressInfo).port}`,
    initError: initError.promise,
    run(invocation) {
      const result = Promise.withResolvers<InvokeResult>();
      answer = result.resolve;
      if (asking) asking(invocation);
      else waiting = invocation;
      asking = undefined;
      return result.promise;
    },
    close: () => closeServer(server),
  };
}

function succeeded(text: string): InvokeResult {
  if (Buffer.byteLength(text) > resultLimit) {
    return failure(
      'Function.ResponseSizeTooLarge',
      `Response payload size exceeded maximum allowed payload size (${resultLimit} bytes).`,
    );
  }
  return { ok: true, payload: JSON.parse(text) };
}

function failed(text: string): InvokeResult {
  const error = JSON.parse(text) as NonNullable<InvokeResult['error']>;
  return { ok: false, payload: error, error };
}

export function failure(errorType: string, errorMessage: string): InvokeResult {
  const error = { errorType, errorMessage };
  return { ok: false, payload: error, error };
}
