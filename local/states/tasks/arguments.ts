import type { Json } from '../definition/language.ts';
import { StatesError } from '../error.ts';

export type JsonObject = Readonly<Record<string, Json>>;

export function objectOf(value: Json): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as JsonObject;
  throw new StatesError('States.Runtime', 'The Arguments of this task must be a JSON object');
}

/** The service turns JSON into text where an API wants a string of it (a message body, a detail). */
export function jsonString(value: Json | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return JSON.stringify(value);
}

export function requiredString(value: Json | undefined, field: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new StatesError('States.Runtime', `The field '${field}' is required but was missing`);
}
