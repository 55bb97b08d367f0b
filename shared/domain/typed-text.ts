/** How typed text is kept: one spelling of every letter, nothing that cannot be seen or printed. */

// Marks that reorder the text around them could make a name read as another one.
const reordering = /[\u202a-\u202e\u2066-\u2069]/g;

/** One line: NFC, no control characters, single spaces. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(reordering, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Several lines: NFC, line breaks as one character, no other control characters. */
export const severalLines = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

/** Characters as people count them, not as they are encoded. */
export const lengthOf = (text: string): number => [...text].length;

const digit = /\p{Nd}/u;

/** A digit of any script as 0–9. Every script's ten digits stand in a row, from code …0 or …6. */
const westernDigit = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  const low = code & 0xf;
  const fromZero = low <= 9 && digit.test(String.fromCodePoint(code - low));
  return String(fromZero ? low : low - 6);
};

/** A number typed in any script's digits, as 0–9; undefined when it is none. */
export const wholeNumber = (text: string): number | undefined => {
  const plain = text.normalize('NFKC');
  if (!/^\p{Nd}{1,6}$/u.test(plain)) return undefined;
  return Number(plain.replace(/\p{Nd}/gu, westernDigit));
};
