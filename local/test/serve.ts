/** Serves one service over HTTP, as the front door does but with every call allowed, for real clients. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { AwsService, Caller } from '../kernel.ts';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(
  service: Pick<AwsService, 'signingName' | 'handle'>,
  caller: Caller = { accessKeyId: 'operator' },
): Promise<Served> {
  const server = createServer(async (incoming, outgoing) => {
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
    const answer = await service.handle(
      {
        service: service.signingName,
        method: incoming.method ?? 'GET',
        url: new URL(incoming.url ?? '/', `http://${incoming.headers.host}`),
        headers: Object.fromEntries(headers),
        body: await buffer(incoming),
      },
      caller,
    );
    outgoing.writeHead(answer.status, answer.headers).end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
