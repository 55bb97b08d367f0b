/**
 * iCalendar (RFC 5545) as lines of text. Every value passes through here, so that no title and no
 * name can end its line and begin a property of its own.
 */

export interface Property {
  readonly name: string;
  readonly value: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

const lineEnds = /\r\n?|[\n\u0085\u2028\u2029]/g;
/** Other control characters mean nothing in a calendar, and some readers end a line at them. */
const controls = /[^\P{Cc}\n]/gu;

/** A text value, escaped (RFC 5545, 3.3.11). */
export const textValue = (text: string): string =>
  text
    .replace(lineEnds, '\n')
    .replace(controls, ' ')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');

/** A local moment ("2023-08-28T09:00") as a calendar writes it beside its zone. */
export const localValue = (moment: string): string => `${moment.replace(/[-:]/g, '')}00`;

/** A moment in UTC. */
export const utcValue = (iso: string): string =>
  `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const encoder = new TextEncoder();

/** A line has 75 bytes at most and goes on after a space; no character is cut in two (3.1). */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
};

const lineOf = ({ name, value, parameters = {} }: Property): string => {
  const given = Object.entries(parameters).map(([key, text]) => `;${key}=${text}`);
  return folded(`${name}${given.join('')}:${value}`);
};

/** A component with its properties and the components in it, each line ended. */
export const component = (
  name: string,
  properties: readonly Property[],
  inner: readonly string[] = [],
): string =>
  [
    `BEGIN:${name}\r\n`,
    ...properties.map((property) => `${lineOf(property)}\r\n`),
    ...inner,
    `END:${name}\r\n`,
  ].join('');
