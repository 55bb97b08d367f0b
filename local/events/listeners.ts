/** The functions that hear of events on a bus, and what they are called with. */
import type { Assembly } from '../kernel.ts';
import type { LambdaFunctions } from '../lambda/functions.ts';
import { readRules } from './rules.ts';
import { isObject, type JsonObject } from './values.ts';

export interface Listener {
  readonly name: string;
  readonly shortName: string;
}

/** Functions that a rule with an event pattern calls; those that only the clock calls are none. */
export function listenersOn(
  assembly: Assembly,
  functions: Pick<LambdaFunctions, 'find'>,
): readonly Listener[] {
  const arns = readRules(assembly)
    .filter(({ matches }) => matches !== undefined)
    .flatMap(({ targets }) => targets.map(({ arn }) => arn));
  return [...new Set(arns)].flatMap((arn) => {
    const found = arn.includes(':function:') ? functions.find(arn) : undefined;
    return found ? [{ name: found.name, shortName: found.shortName }] : [];
  });
}

/** The same names by which the runtime finds a function. */
export const isListener = (listeners: readonly Listener[], asked: string): boolean =>
  listeners.some(
    ({ name, shortName }) =>
      asked.split(':')[asked.includes(':function:') ? 6 : 0] === name ||
      shortName.toLowerCase() === asked.toLowerCase() ||
      name.endsWith(`-${asked}`),
  );

/** An event as a bus hands it over: a payload that is one already stays, anything else is its detail. */
export const asEvent = (payload: unknown): JsonObject =>
  isObject(payload) && 'detail-type' in payload
    ? payload
    : { version: '0', source: 'command', 'detail-type': 'Invoked', resources: [], detail: payload };
