/**
 * What a person wrote, made harmless for a mail: one line, no control characters, no change
 * of direction that would read a name backwards, and nothing that a mail program would turn into a
 * link. A name stays readable; an address in it stays text.
 */
const breaker = '\u2060';

export const plainLine = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/(?<=\S)([.:@/])(?=\S)/gu, `${breaker}$1${breaker}`)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 300);
