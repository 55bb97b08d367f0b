/** The caller's side of the AWS Query protocol, as far as `sns:publish` needs it. */
import type { Json } from '../definition/language.ts';
import type { JsonObject } from './arguments.ts';

export function encodeQuery(action: string, version: string, given: JsonObject): string {
  const form = new URLSearchParams({ Action: action, Version: version });
  for (const [name, value] of Object.entries(given)) append(form, name, value);
  return form.toString();
}

function append(form: URLSearchParams, name: string, value: Json): void {
  if (typeof value !== 'object' || value === null) {
    form.set(name, String(value));
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) append(form, `${name}.member.${index + 1}`, item);
  } else if (name.endsWith('Attributes')) {
    for (const [index, [key, item]] of Object.entries(value).entries()) {
      append(form, `${name}.entry.${index + 1}`, { Name: key, Value: item });
    }
  } else {
    for (const [key, item] of Object.entries(value)) append(form, `${name}.${key}`, item);
  }
}

/** The text of the first element of this name. */
export function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
}
