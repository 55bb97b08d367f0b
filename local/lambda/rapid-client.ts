/**
 * Stands in for the native part of AWS's runtime client: asks the Runtime API for the next
 * invocation and posts its result. One connection, so that a result is always delivered before
 * the next invocation is asked for.
 */
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { flushCompileCache } from 'node:module';
import { CLOCK_HEADER, CLOCK_HOOK, type ClockState } from '../clock/child-clock.ts';

interface Answer {
  readonly bodyJson: string;
  readonly headers: IncomingHttpHeaders;
}

const base = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation`;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const setClock: (state: ClockState) => void = Reflect.get(globalThis, CLOCK_HOOK);

export async function next(): Promise<Answer> {
  keepCompiledCode();
  const invocation = await send('GET', '/next');
  // A reused environment never lags behind the clock.
  const clock = invocation.headers[CLOCK_HEADER];
  if (typeof clock === 'string') setClock(JSON.parse(clock));
  return invocation;
}

/** Once the function's code is loaded: a killed process would not keep what it compiled. */
let keepCompiledCode = () => {
  flushCompileCache();
  keepCompiledCode = () => undefined;
};

export function done(id: string, body: string): void {
  post(`/${id}/response`, body);
}

export function error(id: string, body: string): void {
  post(`/${id}/error`, body);
}

/** A runtime that is gone has no use for its functions. */
function post(path: string, body: string): void {
  send('POST', path, body).catch(() => process.exit(1));
}

function send(method: string, path: string, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${base}${path}`, { method, agent }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk: string) => {
        text += chunk;
      });
      incoming.on('error', reject);
      incoming.on('end', () => resolve({ bodyJson: text, headers: incoming.headers }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
