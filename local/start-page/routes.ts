/** The addresses of the start page: each answers a browser with a page and others with JSON. */
import { open } from 'node:fs/promises';
import { html } from 'hono/html';
import type { Kernel } from '../kernel.ts';
import { readFault } from './faults.ts';
import { executionTable, homePage } from './home.ts';
import { layout } from './layout.ts';
import { htmlPart, inboxPage, messagePage } from './mail-pages.ts';
import { parseMove } from './moves.ts';
import {
  done,
  negotiate,
  PageError,
  type PageRequest,
  type PageResponse,
  textResponse,
} from './negotiation.ts';
import { clockState, overviewOf } from './overview.ts';
import type { StartPageSources } from './sources.ts';

/** The parameters are the parts of the path that the pattern leaves open. */
type Handler = (
  request: PageRequest,
  ...parameters: string[]
) => Promise<PageResponse> | PageResponse;
export type Route = readonly [method: 'GET' | 'POST', path: RegExp, handler: Handler];

const logTailBytes = 64 * 1024;

export function createRoutes(kernel: Kernel, sources: StartPageSources): readonly Route[] {
  const { clock, faults } = kernel;
  const { title, inbox } = sources;

  async function message(id: string) {
    const found = await inbox.message(id);
    if (found) return found;
    throw new PageError(404, 'There is no such mail');
  }

  return [
    [
      'GET',
      /^\/$/,
      async (request) => {
        const overview = await overviewOf(kernel, sources);
        return negotiate(request, overview, () => homePage(overview));
      },
    ],
    ['GET', /^\/clock$/, (request) => negotiate(request, clockState(kernel), clockPage)],
    [
      'POST',
      /^\/clock$/,
      async (request) => {
        const from = new Date(clock.now()).toISOString();
        const text = request.fields.by ?? request.fields.to ?? '';
        await clock.advanceTo(parseMove(text, clock.now()));
        return done(request, '/', { from, to: new Date(clock.now()).toISOString() });
      },
    ],
    [
      'GET',
      /^\/mail$/,
      (request) => {
        const to = request.url.searchParams.get('to') ?? '';
        const mails = inbox.list({ to, since: readSince(request.url.searchParams.get('since')) });
        return negotiate(request, mails, () => inboxPage(title, mails, to));
      },
    ],
    [
      'GET',
      /^\/mail\/([\w-]+)$/,
      async (request, id = '') => {
        const found = await message(id);
        return negotiate(request, found, () => messagePage(title, found));
      },
    ],
    ['GET', /^\/mail\/([\w-]+)\/html$/, async (_, id = '') => htmlPart(await message(id))],
    [
      'GET',
      /^\/mail\/([\w-]+)\/raw$/,
      (_, id = '') => {
        const found = inbox.raw(id);
        if (!found) throw new PageError(404, 'There is no such mail');
        return textResponse(found);
      },
    ],
    [
      'GET',
      /^\/mail\/([\w-]+)\/attachments\/(\d+)$/,
      async (_, id = '', index = '') => {
        const found = await inbox.attachment(id, Number(index));
        if (!found) throw new PageError(404, 'There is no such attachment');
        const name = encodeURIComponent(found.attachment.filename);
        return {
          status: 200,
          headers: {
            'content-type': found.attachment.contentType,
            'content-disposition': `attachment; filename*=UTF-8''${name}`,
            'x-content-type-options': 'nosniff',
          },
          body: found.content,
        };
      },
    ],
    [
      'POST',
      /^\/mail\/([\w-]+)\/feedback$/,
      (request, id = '') => {
        const { what } = request.fields;
        if (what !== 'bounce' && what !== 'complaint') {
          throw new PageError(400, "'what' must be bounce or complaint");
        }
        if (!inbox.report(id, what)) throw new PageError(404, 'There is no such mail');
        return done(request, `/mail/${id}`, { id, what });
      },
    ],
    [
      'GET',
      /^\/executions$/,
      (request) => {
        const limit = Number(request.url.searchParams.get('limit') ?? 1000);
        const executions = sources.executions(limit);
        const content = () => html`<section>${executionTable(executions)}</section>`;
        return negotiate(request, executions, () =>
          layout({ title: 'Executions', application: title, content: content() }),
        );
      },
    ],
    [
      'GET',
      /^\/functions\/([^/]+)$/,
      async (request, encoded = '') => {
        const name = decodeURIComponent(encoded);
        const found = sources.functions().find((one) => one.name === name);
        if (!found) throw new PageError(404, 'There is no such function');
        const log = await tailOf(found.logPath);
        const content = () =>
          html`<section><p class="note">${found.logPath}</p><pre>${log}</pre></section>`;
        return negotiate(request, { ...found, log }, () =>
          layout({ title: name, application: title, content: content() }),
        );
      },
    ],
    ['GET', /^\/faults$/, (request) => done(request, '/#faults', faults.list())],
    [
      'POST',
      /^\/faults$/,
      (request) => {
        faults.arm(readFault(request.fields));
        return done(request, '/#faults', faults.list());
      },
    ],
    [
      'POST',
      /^\/faults\/clear$/,
      (request) => {
        faults.clear();
        return done(request, '/#faults', faults.list());
      },
    ],
  ];

  function clockPage() {
    const content = html`<section><p class="now">${clockState(kernel).now}</p></section>`;
    return layout({ title: 'Clock', application: title, content });
  }
}

/** ISO 8601 or epoch milliseconds; everything when absent. */
function readSince(text: string | null): number {
  if (text === null || text === '') return 0;
  const moment = /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  if (Number.isNaN(moment)) throw new PageError(400, `'since' is no moment: ${text}`);
  return moment;
}

/** The end of a log file; empty where nothing was logged yet. */
async function tailOf(path: string): Promise<string> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    const length = Math.min(size, logTailBytes);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
