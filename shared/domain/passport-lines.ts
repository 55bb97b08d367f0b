/**
 * The machine-readable zone of a passport (ICAO 9303, TD3: two lines of 44 characters), read for
 * comparing it with what was typed. Nothing of it is kept by this module.
 */

export interface PassportLines {
  readonly issuer: string;
  readonly surname: string;
  readonly givenNames: string;
  /** The name field is full: what stands beyond it is not known. */
  readonly isCut: boolean;
  readonly number: string;
  readonly nationality: string;
  /** `YYMMDD` as printed; unknown parts are fillers. */
  readonly birth: string;
  readonly expiry: string;
  /** Which of the lines' own check digits do not fit: a misread character is likely. */
  readonly misread: readonly CheckedPart[];
}

export type CheckedPart = 'number' | 'birth' | 'expiry' | 'personal' | 'all';

export type LinesFault =
  | 'not-two-lines'
  | 'not-44-characters'
  | 'not-a-passport'
  | 'odd-characters';

const weights = [7, 3, 1] as const;

/** Fillers count 0, digits themselves, letters 10 to 35. */
const worthOf = (character: string): number =>
  character === '<' ? 0 : Number.parseInt(character, 36);

/** The check digit of a part: its weighted sum, modulo ten. */
export const checkDigit = (part: string): string =>
  String(
    [...part].reduce((sum, character, at) => sum + worthOf(character) * (weights[at % 3] ?? 0), 0) %
      10,
  );

const withoutFillers = (part: string): string => part.replace(/<+/g, ' ').trim();

const namesIn = (field: string): Pick<PassportLines, 'surname' | 'givenNames' | 'isCut'> => {
  const [surname = '', ...given] = field.split('<<');
  return {
    surname: withoutFillers(surname),
    givenNames: withoutFillers(given.join('<')),
    isCut: !field.endsWith('<'),
  };
};

const misreadIn = (line: string): CheckedPart[] => {
  const personal = line.slice(28, 42);
  const parts: readonly (readonly [CheckedPart, string, string])[] = [
    ['number', line.slice(0, 9), line.charAt(9)],
    ['birth', line.slice(13, 19), line.charAt(19)],
    ['expiry', line.slice(21, 27), line.charAt(27)],
    ['personal', personal, line.charAt(42)],
    ['all', line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43), line.charAt(43)],
  ];
  return parts.flatMap(([name, part, digit]) => {
    // Where there is no personal number, its check digit may be left out.
    const isLeftOut = name === 'personal' && digit === '<' && /^<+$/.test(part);
    return isLeftOut || checkDigit(part) === digit ? [] : [name];
  });
};

/** Lines as people type or paste them: any case, blanks between, other characters for fillers. */
const tidied = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[«‹〈＜]/g, '<')
    .split(/\r?\n/)
    .map((line) => line.replace(/[^\S\n]+/g, ''))
    .filter((line) => line !== '');

/** Reads both lines, or says why these are not the two lines of a passport. */
export const readPassportLines = (
  text: string,
): { readonly lines: PassportLines } | { readonly fault: LinesFault } => {
  const found = tidied(text);
  const whole = found.join('');
  const [first = '', second = ''] =
    found.length === 1 && whole.length === 88 ? [whole.slice(0, 44), whole.slice(44)] : found;
  if (found.length > 2 || second === '') return { fault: 'not-two-lines' };
  if (first.length !== 44 || second.length !== 44) return { fault: 'not-44-characters' };
  if (!/^[A-Z0-9<]{88}$/.test(first + second)) return { fault: 'odd-characters' };
  if (!first.startsWith('P')) return { fault: 'not-a-passport' };
  return {
    lines: {
      issuer: withoutFillers(first.slice(2, 5)),
      ...namesIn(first.slice(5)),
      number: withoutFillers(second.slice(0, 9)),
      nationality: withoutFillers(second.slice(10, 13)),
      birth: second.slice(13, 19),
      expiry: second.slice(21, 27),
      misread: misreadIn(second),
    },
  };
};
