/** Plain HTTP to an emulator, with the path exactly as it came: `fetch` would tidy it up. */
import { Agent, request as httpRequest } from 'node:http';
import type { AwsResponse } from '../kernel.ts';

export interface ForwardedRequest {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Forwarder {
  send(baseUrl: string, request: ForwardedRequest): Promise<AwsResponse>;
  close(): void;
}

/** Headers that describe one connection, and so never travel on. */
const hopByHop = ['connection', 'keep-alive', 'transfer-encoding'];
/** Headers that a request gets anew. */
const ownHeaders = new Set([...hopByHop, 'host', 'content-length', 'expect']);

export function createForwarder(): Forwarder {
  const agent = new Agent({ keepAlive: true });
  return {
    send(baseUrl, { method, path, headers, body = '' }) {
      const { hostname, port } = new URL(baseUrl);
      const payload = Buffer.isBuffer(body) ? body : Buffer.from(body);
      return new Promise((resolve, reject) => {
        const outgoing = httpRequest(
          {
            agent,
            hostname,
            port,
            method,
            path,
            headers: { ...withoutOwnHeaders(headers), 'content-length': payload.length },
          },
          (incoming) => {
            const chunks: Buffer[] = [];
            incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
            incoming.on('error', reject);
            incoming.on('end', () =>
              resolve({
                status: incoming.statusCode ?? 502,
                headers: answerHeaders(method, incoming.headers),
                body: Buffer.concat(chunks),
              }),
            );
          },
        );
        outgoing.on('error', reject);
        outgoing.end(payload);
      });
    },
    close: () => agent.destroy(),
  };
}

function withoutOwnHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ownHeaders.has(name)));
}

function answerHeaders(
  method: string,
  headers: Record<string, string | string[] | undefined>,
): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || hopByHop.includes(name)) continue;
    // The length is the body's own, which may be changed on the way; only HEAD has none to measure.
    if (name === 'content-length' && method !== 'HEAD') continue;
    plain[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return plain;
}
