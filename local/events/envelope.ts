import { randomUUID } from 'node:crypto';
import type { Assembly } from '../kernel.ts';
import type { JsonObject } from './values.ts';

/** An event as rules see it and targets get it. */
export interface EventEnvelope {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  /** ISO 8601, whole seconds. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: JsonObject;
}

export interface EventFields {
  readonly detailType: string;
  readonly source: string;
  readonly detail: JsonObject;
  readonly resources?: readonly string[];
  /** When it happened, epoch milliseconds. */
  readonly time: number;
}

export function envelopeOf(assembly: Assembly, fields: EventFields): EventEnvelope {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': fields.detailType,
    source: fields.source,
    account: assembly.account,
    time: wholeSeconds(fields.time),
    region: assembly.region,
    resources: fields.resources ?? [],
    detail: fields.detail,
  };
}

export function wholeSeconds(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
