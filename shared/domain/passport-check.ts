import type { PassportLines } from './passport-lines.ts';
import { isSameName } from './passport-names.ts';

/** What was typed on the form, as far as it was. */
export interface TypedPerson {
  readonly passportName?: string;
  /** ISO calendar day. */
  readonly birthDate?: string;
  /** Three letters, as passports print it. */
  readonly citizenship?: string;
}

export const comparedParts = ['name', 'birth-date', 'citizenship'] as const;
export type ComparedPart = (typeof comparedParts)[number];

/** What a person should look at. None of it keeps anybody from applying. */
export type PassportWarning = `${ComparedPart}-differs` | 'misread' | 'expired';

export interface PassportComparison {
  /** What could be compared: the rest was not typed yet. */
  readonly compared: readonly ComparedPart[];
  readonly warnings: readonly PassportWarning[];
}

/** A day as the lines print it: digits that are not known are fillers. */
const isSameDay = (printed: string, day: string): boolean => {
  const digits = day.slice(2).replaceAll('-', '');
  return [...printed].every((digit, at) => digit === '<' || digit === digits[at]);
};

const isPast = (expiry: string, today: string): boolean =>
  /^[0-9]{6}$/.test(expiry) && expiry < today.slice(2).replaceAll('-', '');

/** Germany prints one letter where every other country prints three. */
const nationalityOf = ({ nationality }: PassportLines): string =>
  nationality === 'D' ? 'DEU' : nationality;

/** Compares the lines of a passport with what was typed; `today` is a calendar day. */
export const comparePassport = (
  lines: PassportLines,
  { passportName, birthDate, citizenship }: TypedPerson,
  today: string,
): PassportComparison => {
  const differs: Readonly<Record<ComparedPart, boolean | undefined>> = {
    name: passportName === undefined ? undefined : !isSameName(passportName, lines),
    'birth-date': birthDate === undefined ? undefined : !isSameDay(lines.birth, birthDate),
    citizenship: citizenship === undefined ? undefined : nationalityOf(lines) !== citizenship,
  };
  return {
    compared: comparedParts.filter((part) => differs[part] !== undefined),
    warnings: [
      ...(lines.misread.length > 0 ? (['misread'] as const) : []),
      ...comparedParts.flatMap((part) => (differs[part] ? [`${part}-differs` as const] : [])),
      ...(isPast(lines.expiry, today) ? (['expired'] as const) : []),
    ],
  };
};
