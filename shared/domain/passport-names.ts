/** Names as a passport's machine-readable lines write them (ICAO 9303-3, section 6). */

/** Latin letters that are written as several, or as another one. */
const written: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Æ: ['AE'],
  Ð: ['D'],
  Ĳ: ['IJ'],
  Ñ: ['N', 'NXX'],
  Ö: ['OE', 'O'],
  Ø: ['OE'],
  Œ: ['OE'],
  ß: ['SS'],
  ẞ: ['SS'],
  Þ: ['TH'],
  Ü: ['UE', 'UXX', 'U'],
  Đ: ['D'],
  Ħ: ['H'],
  ı: ['I'],
  ĸ: ['Q'],
  Ł: ['L'],
  Ŋ: ['N'],
  Ŧ: ['T'],
};

/** A letter with its marks as the lines may have it: without the marks at least. */
const spellingsOf = (letter: string): readonly string[] => {
  const known = written[letter];
  if (known !== undefined) return known;
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  return [/^[A-Z]$/.test(plain) ? plain : ''];
};

const tokensOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .replace(/['’.]/g, '')
    .split(/[\s,<-]+/)
    .filter((token) => token !== '');

/** Upper case, except for the letters that upper case would take apart. */
const lettersOf = (token: string): string[] =>
  [...token].map((letter) => (/[ßıĸ]/.test(letter) ? letter : letter.toUpperCase()));

/** Whether a typed token can stand as this one in the lines. A cut one is the beginning of it. */
const fits = (token: string, printed: string, isCut: boolean): boolean => {
  /** Every place in `printed` at which the letters so far can end. */
  let ends = new Set([0]);
  for (const letter of lettersOf(token)) {
    const next = new Set<number>();
    for (const end of ends) {
      if (isCut && end >= printed.length) next.add(end);
      for (const spelling of spellingsOf(letter)) {
        const rest = printed.slice(end);
        if (rest.startsWith(spelling)) next.add(end + spelling.length);
        else if (isCut && spelling.startsWith(rest)) next.add(printed.length);
      }
    }
    ends = next;
  }
  return ends.has(printed.length);
};

/**
 * Whether a name, as somebody types it from the passport, is the name in the lines. The order of
 * its parts does not matter, since countries order them differently; every part has to be there,
 * except what a full line cuts off. One part may be typed as several, or several as one.
 */
export const isSameName = (
  typed: string,
  { surname, givenNames, isCut }: { surname: string; givenNames: string; isCut: boolean },
): boolean => {
  const printed = tokensOf(`${surname} ${givenNames}`);
  const last = printed.at(-1);
  const left = tokensOf(typed);
  for (const [at, part] of printed.entries()) {
    const mayBeCut = isCut && at === printed.length - 1;
    const found = left.findIndex((token) => fits(token, part, false));
    const cut = found < 0 && mayBeCut ? left.findIndex((token) => fits(token, part, true)) : found;
    if (cut < 0) return fits(tokensOf(typed).join(''), printed.join(''), isCut);
    left.splice(cut, 1);
  }
  return left.length === 0 || (isCut && last !== undefined);
};
