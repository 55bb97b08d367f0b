/** The HTTP server around anything that answers like an HTTP API: an API itself, or the edge before it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Activity, Log, Part } from '../kernel.ts';
import { BodyTooLarge, closeServer, headersOf, listen, readBody } from '../protocol/http.ts';
import type { ApiRequest } from './event.ts';
import { type ApiResponse, message } from './response.ts';

/** API Gateway's limit. Bytes. */
const bodyLimit = 10 * 1024 * 1024;

export interface HttpServerOptions {
  readonly activity: Activity;
  readonly log: Log;
  /** Virtual time, epoch milliseconds. */
  readonly now: () => number;
}

export function createHttpServer(
  port: number,
  answer: (request: ApiRequest) => Promise<ApiResponse>,
  { activity, log, now }: HttpServerOptions,
): Part {
  async function handle(incoming: IncomingMessage): Promise<ApiResponse> {
    try {
      return await answer({
        method: incoming.method ?? 'GET',
        target: incoming.url ?? '/',
        headers: headersOf(incoming),
        body: await readBody(incoming, bodyLimit),
      });
    } catch (error) {
      if (error instanceof BodyTooLarge) return message(413, 'Request Entity Too Large');
      const description = error instanceof Error ? error.stack : String(error);
      log.error('A request failed in the runtime', { url: incoming.url, error: description });
      return message(500, 'Internal Server Error');
    }
  }

  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { status, headers, cookies, body } = await activity.track(
      `${incoming.method} ${incoming.url}`,
      () => handle(incoming),
    );
    // Browsers reckon the life of a cookie from this header.
    outgoing.setHeader('date', new Date(now()).toUTCString());
    if (cookies.length > 0) outgoing.setHeader('set-cookie', [...cookies]);
    const bodiless = status === 204 || status === 304;
    outgoing.writeHead(status, bodiless ? headers : { ...headers, 'content-length': body.length });
    outgoing.end(incoming.method === 'HEAD' ? undefined : body);
    log.info(`${status} ${incoming.method} ${incoming.url}`);
  }

  const server: Server = createServer((incoming, outgoing) => {
    respond(incoming, outgoing).catch((error: unknown) => {
      log.error('A response could not be written', { url: incoming.url, error: String(error) });
      outgoing.destroy();
    });
  });
  return { start: () => listen(server, port), stop: () => closeServer(server) };
}
