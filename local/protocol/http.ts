/** What every server of the runtime needs around `node:http`: loopback only, whole bodies, clean ends. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const loopback = '127.0.0.1';

/** @throws Error that names the port when something else listens there. */
export async function listen(server: Server, port: number): Promise<void> {
  // A call of a page or an SDK may wait for as long as the function behind it needs.
  server.requestTimeout = 0;
  // Whoever keeps a connection ends it: one that is closed from here at the moment of a request
  // looks like a call that nobody knows the end of.
  server.keepAliveTimeout = 0;
  server.listen(port, loopback);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Error(`Port ${port} is taken. End what listens there, or choose another port.`);
    }
    throw error;
  }
}

/** Ends a server with all its connections, kept-alive ones too. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/** A port that is free now: the first choice where possible. */
export async function freePort(preferred = 0): Promise<number> {
  const server = createServer();
  try {
    await listen(server, preferred);
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if (preferred === 0) throw error;
    return await freePort();
  } finally {
    await closeServer(server);
  }
}

/** Header names in lower case; repeated headers joined as HTTP allows. */
export function headersOf(message: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  );
}

export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`The body is longer than ${limit} bytes.`);
    this.name = 'BodyTooLarge';
  }
}

/** @throws BodyTooLarge when the body is longer than `limit` bytes. */
export async function readBody(message: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += chunk.length;
    if (length > limit) throw new BodyTooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
