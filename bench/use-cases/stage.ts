import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Context } from 'aws-lambda';
import { bundleFolder, bundleFunctions } from '../../infra/bundle.ts';
import { functions } from '../../infra/functions.ts';
import { type Answered, type Asked, ask } from '../../test/support/http.ts';
import { startEngine } from '../../test/support/start-engine.ts';
import type { WireItem } from '../meter/item-size.ts';
import { type Meter, startMeter } from '../meter/meter.ts';
import { askAt } from '../meter/wire.ts';
import { startKeySink, startMailSink } from './sinks.ts';

type Handler = (event: never, context: Context, callback: never) => unknown;

/** The functions as they are deployed, on a real engine, with the meter between. */
export interface Stage {
  readonly meter: Meter;
  /** All items of a partition, past the meter. */
  partition(pk: string): Promise<readonly WireItem[]>;
  /** Writes items as they are, past the meter. */
  put(items: readonly WireItem[]): Promise<void>;
  /** Sets the time of day that the functions see. */
  at(moment: number): void;
  /** Asks a function over HTTP. @throws Error when it refuses */
  ask(name: string, asked: Asked): Promise<Answered>;
  /** Hands a function an event. */
  deliver(name: string, event: unknown): Promise<unknown>;
  close(): Promise<void>;
}

const inUse = [
  'editions',
  'applications',
  'documents',
  'eligibility-assessor',
  'review',
  'selection',
  'participants',
  'projector',
  'reporting',
  'mail-outbox',
];

const context = { awsRequestId: 'bench' } as Context;

export const openStage = async (): Promise<Stage> => {
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(join('.cache', 'bench-'));
  const needed = functions.filter(({ name, entry }) => inUse.includes(name) && existsSync(entry));
  await bundleFunctions(needed, folder);
  const engine = await startEngine();
  const [meter, mails, keys] = await Promise.all([
    startMeter(engine.endpoint),
    startMailSink(),
    startKeySink(),
  ]);
  Object.assign(process.env, {
    AWS_REGION: 'ap-northeast-2',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_ENDPOINT_URL_DYNAMODB: meter.endpoint,
    AWS_ENDPOINT_URL_KMS: keys.endpoint,
    AWS_ENDPOINT_URL_SES: mails.endpoint,
    TABLE_NAME: engine.table.getName(),
    UPLOADS_BUCKET: 'uploads',
    DOCUMENTS_BUCKET: 'documents',
    PUBLIC_URL: 'https://cpi.example',
    MAIL_SENDER: 'cpi@cpi.example',
    CODES_KEY: 'codes',
    CONFIGURATION_SET: 'mail',
  });
  const TableName = engine.table.getName();
  const raw = askAt(engine.endpoint);
  const ownNow = Date.now;
  const handlerOf = async (name: string): Promise<Handler> => {
    const { handler } = await import(resolve(bundleFolder(name, folder), 'index.mjs'));
    return handler;
  };

  return {
    meter,
    partition: async (pk) => {
      const { Items = [] } = await raw('Query', {
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
      });
      return Items;
    },
    put: async (items) => {
      for (let at = 0; at < items.length; at += 25) {
        const puts = items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } }));
        await raw('BatchWriteItem', { RequestItems: { [TableName]: puts } });
      }
    },
    at: (moment) => {
      Date.now = () => moment;
    },
    ask: async (name, asked) => {
      const answer = await ask(await handlerOf(name), asked);
      if (answer.status >= 400) {
        throw new Error(`${asked.route} was answered ${answer.status}: ${answer.body}`);
      }
      return answer;
    },
    deliver: async (name, event) =>
      (await handlerOf(name))(event as never, context, undefined as never),
    close: async () => {
      Date.now = ownNow;
      await Promise.all([meter.stop(), mails.stop(), keys.stop()]);
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
