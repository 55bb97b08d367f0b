/** The second port: what runs here, and the switches for it. On this machine only. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { html } from 'hono/html';
import type { Kernel } from '../kernel.ts';
import { closeServer, listen, readBody } from '../protocol/http.ts';
import { layout } from './layout.ts';
import {
  htmlResponse,
  jsonResponse,
  PageError,
  type PageRequest,
  type PageResponse,
  readFields,
  refuseForeign,
  wantsPage,
} from './negotiation.ts';
import { createRoutes } from './routes.ts';
import type { StartPageSources } from './sources.ts';

export interface StartPage {
  start(port: number): Promise<void>;
  stop(): Promise<void>;
}

const bodyLimit = 64 * 1024;

export function createStartPage(kernel: Kernel, sources: StartPageSources): StartPage {
  const log = kernel.log.child('start-page');
  const routes = createRoutes(kernel, sources);
  const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

  async function answer(message: IncomingMessage): Promise<PageResponse> {
    const { method = 'GET', headers, url: target = '/' } = message;
    refuseForeign(method, headers, message.socket.localPort ?? 0);
    const url = new URL(target, `http://${headers.host}`);
    if (url.pathname === '/style.css') {
      return { status: 200, headers: { 'content-type': 'text/css' }, body: style };
    }
    const body = (await readBody(message, bodyLimit)).toString('utf8');
    const fields = readFields(body, headers['content-type'] ?? '');
    for (const [routeMethod, path, handler] of routes) {
      const found = path.exec(url.pathname);
      if (!found || routeMethod !== (method === 'HEAD' ? 'GET' : method)) continue;
      const request: PageRequest = { method, url, headers, fields };
      return await handler(request, ...found.slice(1));
    }
    throw new PageError(404, 'There is no such page');
  }

  function explain(error: unknown, message: IncomingMessage): PageResponse {
    const mendable = error instanceof PageError || error instanceof RangeError;
    if (!mendable) log.error('A page failed', { url: message.url, error: String(error) });
    const status = error instanceof PageError ? error.status : mendable ? 400 : 500;
    const text = error instanceof Error ? error.message : String(error);
    if (!wantsPage(message)) return jsonResponse(status, { error: text });
    const content = html`<section><p>${text}</p></section>`;
    const page = layout({ title: 'That did not work', application: sources.title, content });
    return htmlResponse(String(page), status);
  }

  async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, headers, body } = await answer(message).catch((error: unknown) =>
      explain(error, message),
    );
    response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
  }

  const server = createServer((message, response) => void respond(message, response));
  return {
    start: (port) => listen(server, port),
    stop: () => closeServer(server),
  };
}
