/** The one AWS endpoint of this machine: finds the service, checks the caller's role, hands on. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Iam } from '../iam/iam.ts';
import type { AwsRequest, AwsResponse, AwsService, Caller, Log } from '../kernel.ts';
import { closeServer, headersOf, listen, readBody } from '../protocol/http.ts';
import { addresseeOf } from './addressee.ts';
import type { Credentials } from './credentials.ts';
import { type Failure, failureResponse } from './refusals.ts';

export interface FrontDoor {
  register(service: AwsService): void;
  start(port: number): Promise<void>;
  stop(): Promise<void>;
}

/** The largest body that is taken: an object of S3 in one piece. Bytes. */
const bodyLimit = 128 * 1024 * 1024;

const anonymous: Caller = { accessKeyId: '' };

/** @param now virtual time, epoch milliseconds */
export function createFrontDoor(
  iam: Iam,
  credentials: Credentials,
  log: Log,
  now: () => number,
): FrontDoor {
  const services = new Map<string, AwsService>();

  async function answer(message: IncomingMessage): Promise<AwsResponse> {
    const headers = headersOf(message);
    const url = new URL(message.url ?? '/', `http://${headers.host ?? 'localhost'}`);
    const bare = {
      method: message.method ?? 'GET',
      url,
      headers,
      body: await readBody(message, bodyLimit),
    };
    const addressee = addresseeOf(bare);
    const request: AwsRequest = { ...bare, service: addressee.service };
    const service = services.get(request.service);
    if (!service) return failureResponse(request, unknownService(request));
    const caller = addressee.accessKeyId ? credentials.callerOf(addressee.accessKeyId) : anonymous;
    if (!caller) return failureResponse(request, unknownKey);
    const refusal = checkRole(service, request, caller);
    if (refusal) {
      log.warn('A call was refused', { function: caller.functionName, refusal });
      return failureResponse(request, { code: 'AccessDenied', message: refusal, status: 403 });
    }
    return await service.handle(request, caller);
  }

  function checkRole(service: AwsService, request: AwsRequest, caller: Caller): string | undefined {
    if (!caller.roleArn) return undefined;
    return iam.refusal(caller.roleArn, caller.functionName ?? '', service.permissions(request));
  }

  async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { status, headers, body } = await answer(message);
      // SDKs set their clocks by the date: it is virtual, whatever an emulator wrote.
      const date = new Date(now()).toUTCString();
      response.writeHead(status, { ...headers, date }).end(body);
    } catch (error) {
      log.error('A service of the runtime failed', { url: message.url, error: describe(error) });
      response.writeHead(500, { 'x-amzn-errortype': 'InternalFailure' }).end('{}');
    }
  }

  const server: Server = createServer((message, response) => void respond(message, response));
  return {
    register: (service) => services.set(service.signingName, service),
    start: (port) => listen(server, port),
    stop: () => closeServer(server),
  };
}

const unknownKey: Failure = {
  code: 'InvalidClientTokenId',
  message: 'The security token included in the request is invalid.',
  status: 403,
};

function unknownService(request: AwsRequest): Failure {
  const message = `The local runtime does not play the service "${request.service}".`;
  return { code: 'UnknownOperationException', message, status: 501 };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
