/** The entries of a PutEvents call: which permissions they need, and what is wrong with one. */
import type { Assembly, IamCheck } from '../kernel.ts';
import { type EventEnvelope, envelopeOf } from './envelope.ts';
import { busNameOf } from './rules.ts';
import { isObject, type JsonObject, objectsOf, parseOrText, textOf } from './values.ts';

export const mostEntries = 10;
/** All entries of a call together. */
export const mostBytes = 256 * 1024;

export interface EntryError {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

export function readEntries(body: Buffer): readonly JsonObject[] {
  const request = parseOrText(body.toString());
  return isObject(request) ? objectsOf(request.Entries) : [];
}

export function sizeOf(entries: readonly JsonObject[]): number {
  const texts = entries.flatMap((entry) => [entry.Source, entry.DetailType, entry.Detail]);
  return texts.reduce<number>((sum, text) => sum + Buffer.byteLength(textOf(text) ?? ''), 0);
}

export function entryPermissions(assembly: Assembly, entries: readonly JsonObject[]): IamCheck[] {
  return entries.map((entry) => ({
    action: 'events:PutEvents',
    resource: busArn(assembly, busNameOf(textOf(entry.EventBusName))),
    context: {
      'events:source': textOf(entry.Source) ?? '',
      'events:detail-type': textOf(entry.DetailType) ?? '',
    },
  }));
}

export function busArn({ region, account }: Assembly, busName: string): string {
  return `arn:aws:events:${region}:${account}:event-bus/${busName}`;
}

/** The event of an entry, or why it is refused. */
export function readEntry(
  assembly: Assembly,
  entry: JsonObject,
  now: number,
): EventEnvelope | EntryError {
  const source = textOf(entry.Source);
  const detailType = textOf(entry.DetailType);
  const detail = parseOrText(textOf(entry.Detail) ?? '');
  if (!source) return invalid('Source');
  if (!detailType) return invalid('DetailType');
  if (entry.Detail === undefined) return invalid('Detail');
  if (!isObject(detail)) {
    return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  }
  if (source.startsWith('aws.')) {
    const ErrorMessage = "Not authorized for the source: it must not begin with 'aws.'.";
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage };
  }
  const resources = Array.isArray(entry.Resources) ? entry.Resources.map(String) : [];
  return envelopeOf(assembly, { source, detailType, detail, resources, time: timeOf(entry, now) });
}

/** The JSON protocol writes moments as epoch seconds. */
function timeOf(entry: JsonObject, now: number): number {
  if (typeof entry.Time === 'number') return entry.Time * 1000;
  return typeof entry.Time === 'string' ? Date.parse(entry.Time) : now;
}

function invalid(name: string): EntryError {
  return {
    ErrorCode: 'InvalidArgument',
    ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
  };
}
