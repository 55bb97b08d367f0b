import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { closeServer, listen } from './http.ts';

it('leaves a connection that idles to whoever keeps it, and ends it with the server', async () => {
  const server = createServer((_message, response) => response.end('here'));
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = async () => {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    get({ port, host: '127.0.0.1', agent }, resolve).on('error', reject);
    const answer = await promise;
    return {
      limit: answer.headers['keep-alive'],
      from: answer.socket.localPort,
      body: await text(answer),
    };
  };
  const [first, second] = [await ask(), await ask()];
  // A limit would be announced here.
  expect(first).toEqual({ limit: undefined, from: expect.any(Number), body: 'here' });
  expect(second).toEqual(first);
  await closeServer(server);
  await expect(ask()).rejects.toThrow();
  agent.destroy();
});
