/**
 * What tells that two applications, or an application and an earlier edition, are about one
 * person. Everything here is in clear and lives in memory only: what is stored are its codes.
 */
import { calendarDay } from './application-check.ts';
import type { DraftAnswers } from './application-form.ts';

/** What can be equal: the passport, or a name with the birth date. */
export const identifierKinds = ['passport', 'name-and-birth-date'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** What is known of a person that others of the same person would give too. */
export interface Identity {
  /** Every spelling that is known: of the home country, of the passport. */
  readonly names: readonly string[];
  /** ISO calendar day. */
  readonly birthDate?: string;
  /** The number's code, never the number, and the country that issued it. */
  readonly passport?: { readonly country: string; readonly code: string };
}

/** An identifier as one text: equal where the person is the same. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly text: string;
}

/** The code of an identifier, under which the person is found again. */
export interface PersonKey {
  readonly kind: IdentifierKind;
  readonly code: string;
}

/** Letters that do not come apart into a letter and its mark, as passports print them. */
const printed: Readonly<Record<string, string>> = {
  ...{ Đ: 'D', Ð: 'D', Ø: 'O', Ł: 'L', Æ: 'AE', Œ: 'OE', Þ: 'TH', Ħ: 'H', Ŧ: 'T', Ŋ: 'N' },
  ...{ ẞ: 'SS', Ə: 'E', ʼ: '' },
};

/** Marks that a keyboard may lack; in Indic scripts marks are the vowels, and stay. */
const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;

/**
 * A name without what differs from form to form: case, marks, spaces, hyphens and the order of its
 * words. Its letters are put in order, since a name that is split elsewhere ("Min-su", "Minsu") has
 * other words and the same letters. Others who were born on the same day hardly ever share them;
 * where they do, staff see two names and say so.
 */
export const foldedName = (name: string): string => {
  const letters = name
    .normalize('NFKD')
    .replace(accents, '')
    .toUpperCase()
    .normalize('NFC')
    .replace(/./gu, (letter) => printed[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return [...letters].sort().join('');
};

/** A passport number as every form writes it; undefined when the text is none. */
export const passportNumber = (typed: string): string | undefined => {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.·/\-‐-―]/gu, '');
  return /^(?=.*\d)[A-Z0-9]{5,15}$/.test(plain) ? plain : undefined;
};

/** What is kept of a number to be shown: its last two characters, and not how many there were. */
export const maskedPassport = (number: string): string => `•••••${number.slice(-2)}`;

/** Everything under which a person can be found again. */
export const identifiersOf = ({ names, birthDate, passport }: Identity): readonly Identifier[] => {
  const folded = new Set(names.map(foldedName).filter((name) => name !== ''));
  return [
    ...(passport === undefined
      ? []
      : [{ kind: 'passport', text: `${passport.country}\n${passport.code}` } as const]),
    ...(birthDate === undefined
      ? []
      : [...folded].map(
          (name) => ({ kind: 'name-and-birth-date', text: `${name}\n${birthDate}` }) as const,
        )),
  ];
};

/** Who the answers are about. A passport counts as issued by the country of citizenship. */
export const identityIn = (answers: DraftAnswers, passportCode: string | undefined): Identity => {
  const { fullName = '', passportName = '', birthDate, citizenship } = answers;
  const day = birthDate && calendarDay(birthDate);
  return {
    names: [fullName, passportName],
    ...(day === undefined ? {} : { birthDate: day }),
    ...(passportCode === undefined || citizenship === undefined
      ? {}
      : { passport: { country: citizenship, code: passportCode } }),
  };
};
