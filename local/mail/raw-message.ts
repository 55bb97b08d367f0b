/** The MIME message of a call: its headers read, and set as SES sets them. */
import addressparser from 'nodemailer/lib/addressparser';

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

export interface RawMessage {
  readonly headers: readonly MailHeader[];
  /** Everything after the empty line, as it came. */
  readonly body: Buffer;
}

export function readRawMessage(raw: Buffer): RawMessage {
  const end = /\r?\n\r?\n/.exec(raw.toString('latin1'));
  const headerEnd = end?.index ?? raw.length;
  const lines = raw.toString('utf8', 0, headerEnd).split(/\r?\n/);
  const headers: { name: string; value: string }[] = [];
  for (const line of lines) {
    const last = headers.at(-1);
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last) last.value += `\r\n${line}`;
    else if (colon > 0) {
      headers.push({ name: line.slice(0, colon), value: line.slice(colon + 1).trim() });
    }
  }
  return { headers, body: raw.subarray(headerEnd + (end?.[0].length ?? 0)) };
}

export function writeRawMessage({ headers, body }: RawMessage): Buffer {
  const lines = headers.map(({ name, value }) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${lines.join('')}\r\n`), body]);
}

/** The header's value on one line, or undefined. */
export function header(message: RawMessage, name: string): string | undefined {
  const found = message.headers.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found?.value.replace(/\r\n[ \t]+/g, ' ');
}

/** The bare addresses in a header or a parameter, groups included. */
export function addresses(text: string | undefined): readonly string[] {
  return text ? addressparser(text, { flatten: true }).map(({ address }) => address) : [];
}

/** Takes `remove` (lower case) out and puts `add` first. */
export function withHeaders(
  message: RawMessage,
  remove: ReadonlySet<string>,
  add: readonly MailHeader[],
): RawMessage {
  const kept = message.headers.filter(({ name }) => !remove.has(name.toLowerCase()));
  return { headers: [...add, ...kept], body: message.body };
}
