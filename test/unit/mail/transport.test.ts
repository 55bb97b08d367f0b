/** What the outbox learns of a mail that is handed over: taken, refused, or nobody knows. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MailRefused, sesTransport } from '../../../shared/mail/transport.ts';

let server: Server;
let answer: RequestListener;
const ports = new Set<number | undefined>();

beforeEach(async () => {
  ports.clear();
  server = createServer((request, response) => {
    ports.add(request.socket.remotePort);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_REGION', 'ap-northeast-2');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'somebody');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const send = (transport = sesTransport('cpi')) => transport.send(Buffer.from('A mail'), {});
const taken =
  '<SendRawEmailResponse><SendRawEmailResult><MessageId>m-1</MessageId></SendRawEmailResult></SendRawEmailResponse>';
const refused =
  '<ErrorResponse><Error><Type>Sender</Type><Code>MessageRejected</Code><Message>No</Message></Error></ErrorResponse>';

test('[Q25] every mail has a connection of its own, so that none is lost with one that idled', async () => {
  answer = (_request, response) => response.end(taken);
  const transport = sesTransport('cpi');
  for (const _mail of [1, 2, 3]) expect(await send(transport)).toBe('m-1');
  expect(ports.size).toBe(3);
});

test('a mail that the service refuses was not taken', async () => {
  answer = (_request, response) => response.writeHead(400).end(refused);
  await expect(send()).rejects.toThrow(MailRefused);
  await expect(send()).rejects.toThrow('MessageRejected');
});

test('[Q25] a connection that breaks leaves it open, and is not tried again by itself', async () => {
  answer = (request) => request.socket.destroy();
  await expect(send()).rejects.not.toBeInstanceOf(MailRefused);
  expect(ports.size).toBe(1);
});
