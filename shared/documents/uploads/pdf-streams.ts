import { constants, inflateSync } from 'node:zlib';

/** There is more in the file than can be looked at, or in a coding that is not known. */
export class Uncheckable extends Error {
  override readonly name = 'Uncheckable';
}

/** Bounds of the work that one file can cause. */
const most = { streams: 10_000, dictionary: 8192, unpacked: 64 * 1024 * 1024 } as const;

export interface Stream {
  /** The dictionary before it, with its names unescaped. */
  readonly dictionary: string;
  /** Where its data begins and, by the next end mark, ends. */
  readonly from: number;
  readonly to: number;
}

export interface PackedObjects extends Stream {
  readonly content: Buffer;
  /** How many bytes its packed form takes; undefined where it is not packed. */
  readonly packedBytes?: number;
}

/** Escapes in names ("/J#61vaScript") undone, wherever they stand. */
export const unescaped = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const endMarkAfter = (text: string, from: number): number => {
  const end = text.indexOf('endstream', from);
  return end < 0 ? text.length : end;
};

/** Everything that looks like a stream, inside of others too: a reader may see it as one. */
export function* streamsOf(text: string): Generator<Stream> {
  let count = 0;
  let end = 0;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue;
    const lineEnd = /^\s{0,20}?\r?\n|^\r/.exec(text.slice(at + 6, at + 30));
    if (lineEnd === null) continue;
    count += 1;
    if (count > most.streams) throw new Uncheckable('Too many streams');
    const before = text.slice(Math.max(0, at - most.dictionary), at);
    const from = at + 6 + lineEnd[0].length;
    // Asked only when the last end mark is behind us, or a file without one takes for ever.
    if (end < from) end = endMarkAfter(text, from);
    yield {
      dictionary: unescaped(before.slice(before.lastIndexOf('obj') + 3)),
      from,
      to: end,
    };
  }
}

const has = (dictionary: string, name: string): boolean =>
  new RegExp(`/${name}(?![A-Za-z0-9])`).test(dictionary);

/** The filters of a stream in their order; undefined where they are said somewhere else. */
export const filtersOf = ({ dictionary }: Stream): readonly string[] | undefined => {
  if (!has(dictionary, 'Filter')) return [];
  const list = /\/Filter\s{0,20}(\[[^\]]{0,500}\]|\/\w{1,50})/.exec(dictionary)?.[1];
  return list === undefined
    ? undefined
    : [...list.matchAll(/\/(\w{1,50})/g)].map(([, one]) => one ?? '');
};

export interface Inflated {
  readonly content: Buffer;
  readonly packedBytes: number;
}

/** Unpacks what begins here, as far as it goes: readers forgive an end that is missing. */
export const inflate = (packed: Buffer, limit: number): Inflated => {
  try {
    const { buffer, engine } = inflateSync(packed, {
      info: true,
      maxOutputLength: limit,
      finishFlush: constants.Z_SYNC_FLUSH,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    return { content: buffer, packedBytes: engine.bytesWritten };
  } catch (fault) {
    throw new Uncheckable('It cannot be unpacked', { cause: fault });
  }
};

/** The objects that lie in object streams, unpacked. */
export const objectStreams = (file: Buffer, text: string): readonly PackedObjects[] => {
  const found: PackedObjects[] = [];
  let left: number = most.unpacked;
  for (const stream of streamsOf(text)) {
    const { dictionary, from, to } = stream;
    const holdsObjects =
      has(dictionary, 'ObjStm') || (has(dictionary, 'First') && has(dictionary, 'N'));
    if (!holdsObjects) continue;
    const filters = filtersOf(stream);
    if (filters?.length === 0) {
      found.push({ ...stream, content: file.subarray(from, to) });
      continue;
    }
    const isPlainDeflate = filters?.length === 1 && filters[0] === 'FlateDecode';
    if (!isPlainDeflate || /\/Predictor\s{0,20}(?:[2-9]|1\d)/.test(dictionary)) {
      throw new Uncheckable('Objects in a coding that is not known');
    }
    // To the end of the file: the data itself says where it ends, an end mark may be false.
    const { content, packedBytes } = inflate(file.subarray(from), left);
    left -= content.length;
    if (left <= 0) throw new Uncheckable('Too much is packed in it');
    found.push({ ...stream, content, packedBytes });
  }
  return found;
};

/** The file without the data of its streams: what is left is objects. */
export const structureOf = (text: string): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of streamsOf(text)) {
    if (from < at) continue;
    pieces.push(text.slice(at, from));
    at = to;
  }
  return [...pieces, text.slice(at)].join('\n');
};
