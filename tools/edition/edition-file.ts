import { LineCounter, parseDocument } from 'yaml';
import type { Edition } from '../../shared/domain/edition.ts';
import { checkEdition } from '../../shared/domain/edition-check.ts';
import { type Path, pointerTo } from '../../shared/domain/edition-fault.ts';

/** A fault as the command prints it. */
export interface FileFault {
  /** JSON pointer into the file; empty where the file cannot be read at all. */
  readonly pointer: string;
  readonly reason: string;
  readonly line?: number;
}

export type ParsedEdition =
  | { readonly ok: true; readonly edition: Edition; readonly document: unknown }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Reads an edition from YAML (or JSON, which is YAML too): every fault with its line. */
export const parseEdition = (source: string): ParsedEdition => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ message, pos }) => ({
      pointer: '',
      reason: message,
      line: lines.linePos(pos[0]).line,
    }));
    return { ok: false, faults };
  }
  /** The line of a place; of the nearest thing around it where it is missing. */
  const lineOf = (path: Path): number | undefined => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? undefined : lineOf(path.slice(0, -1));
  };
  const data: unknown = document.toJS();
  const check = checkEdition(data);
  if (check.ok) return { ok: true, edition: check.edition, document: data };
  const faults = check.faults.map(({ path, reason }) => {
    const line = lineOf(path);
    return { pointer: pointerTo(path), reason, ...(line === undefined ? {} : { line }) };
  });
  return { ok: false, faults };
};

/** `/tracks/0/call/closesAt: has to be after … (line 200)` */
export const faultLine = ({ pointer, reason, line }: FileFault): string =>
  `${pointer === '' ? 'file' : pointer}: ${reason}${line === undefined ? '' : ` (line ${line})`}`;
