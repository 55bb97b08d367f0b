import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { measures } from './measure.ts';
import type { Units } from './units.ts';
import { askAt, operationOf, type WireInput } from './wire.ts';

/** What a use case asked of the store. */
export interface Reading extends Units {
  readonly calls: number;
}

export interface Meter {
  /** Where functions send their requests to. */
  readonly endpoint: string;
  /** Counts from zero while the work is done. */
  measure<T>(work: () => Promise<T>): Promise<{ readonly reading: Reading; readonly result: T }>;
  stop(): Promise<void>;
}

const nothing: Reading = { calls: 0, read: 0, write: 0 };

const passedOn = ({ host: _, connection: __, ...headers }: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/**
 * Stands before a DynamoDB engine and computes capacity units from the sizes of items, as the
 * service documents them: local engines report them wrongly, for transactions above all. One
 * request is measured at a time, so that what an item was before and after belongs to it.
 */
export const startMeter = async (engine: string): Promise<Meter> => {
  const ask = askAt(engine);
  let reading = nothing;
  let turn: Promise<unknown> = Promise.resolve();

  const server = createServer((request, response) => {
    const answer = async () => {
      const body = await text(request);
      const operation = operationOf(request.headers['x-amz-target']);
      const measure = measures[operation];
      if (measure === undefined) throw new Error(`The meter does not know ${operation}`);
      const send = async () => {
        const headers = passedOn(request.headers);
        const given = await fetch(engine, { method: 'POST', headers, body });
        response.writeHead(given.status, { 'content-type': 'application/x-amz-json-1.0' });
        response.end(Buffer.from(await given.arrayBuffer()));
      };
      const { read, write } = await measure(JSON.parse(body) as WireInput, send, ask);
      const { calls } = reading;
      reading = { calls: calls + 1, read: reading.read + read, write: reading.write + write };
    };
    turn = turn.then(answer).catch((fault: unknown) => {
      response.destroy(fault instanceof Error ? fault : new Error(String(fault)));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The meter has no port');

  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    measure: async (work) => {
      // What came before may have its answer already, and not be counted yet.
      await turn;
      reading = nothing;
      const result = await work();
      await turn;
      return { reading, result };
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
