import { isObject, parseOrText } from './values.ts';

const step = /\.([\p{L}\p{N}_-]+)|\[(\d+)\]|\['([^']+)'\]|\["([^"]+)"\]/uy;

export interface PathOptions {
  /** True: a text that holds JSON can be stepped into, as pipes do with message bodies. */
  readonly parseTexts?: boolean;
}

/** Reads `$`, `$.a.b`, `$.list[0]` or `$['a key']`; undefined when there is nothing at that path. */
export function readPath(path: string, root: unknown, options: PathOptions = {}): unknown {
  let value = root;
  for (const key of keysOf(path)) {
    const container = options.parseTexts && typeof value === 'string' ? parseOrText(value) : value;
    if (typeof key === 'number') value = Array.isArray(container) ? container[key] : undefined;
    else value = isObject(container) && Object.hasOwn(container, key) ? container[key] : undefined;
  }
  return value;
}

const parsed = new Map<string, readonly (string | number)[]>();

function keysOf(path: string): readonly (string | number)[] {
  const known = parsed.get(path);
  if (known) return known;
  const keys: (string | number)[] = [];
  step.lastIndex = 1;
  while (path.startsWith('$') && step.lastIndex < path.length) {
    const [, name, index, singleQuoted, doubleQuoted] = step.exec(path) ?? [];
    const key = name ?? singleQuoted ?? doubleQuoted;
    if (key !== undefined) keys.push(key);
    else if (index !== undefined) keys.push(Number(index));
    else break;
  }
  if (!path.startsWith('$') || step.lastIndex < path.length) {
    throw new TypeError(`Not a usable JSON path: ${path}`);
  }
  parsed.set(path, keys);
  return keys;
}
