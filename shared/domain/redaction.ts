/** Takes out of free text what says who wrote it, as far as the text can be known to say it. */

const blank = '▇▇▇';

/** Addresses and numbers that lead to somebody, whoever's they are. */
const contacts = [
  /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/gu,
  /\bhttps?:\/\/\S+/giu,
  /\bwww\.\S+/giu,
  /\+\d[\d ()-]{6,}\d/gu,
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const syllabic = /^[\p{Script=Hangul}\p{Script=Han}]+$/u;

/** A Korean or Chinese name without a space: the family name is its first sign. */
const givenIn = (part: string): readonly string[] =>
  syllabic.test(part) && [...part].length === 3 ? [[...part].slice(1).join('')] : [];

/**
 * A name as a whole and by its parts: who is called "Sok Dara" also writes "Dara". Parts of a
 * single letter are left, since they are words too.
 */
const formsOf = (name: string): readonly string[] => {
  const parts = name.split(/[\s,.'’-]+/u).filter((part) => [...part].length > 1);
  return [name, ...parts, ...parts.flatMap(givenIn)];
};

/** Two letters are a word in many a language: they are a name where they are written like the name. */
const isShort = (form: string): boolean => [...form].length === 2 && !syllabic.test(form);

/** A word by itself where the script parts words, anywhere where it does not. */
const patternOf = (form: string): RegExp => {
  const parted = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.'’-]+$/u.test(form);
  const body = escaped(form).replace(/\s+/gu, '\\s+');
  return new RegExp(
    parted ? `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])` : body,
    isShort(form) ? 'gu' : 'giu',
  );
};

/** Makes a text that names neither these people and places nor any address. */
export const redactor = (names: {
  /** Of the person: taken out also by their parts. */
  readonly people: readonly (string | undefined)[];
  /** Of organisations: taken out as wholes. */
  readonly organisations?: readonly (string | undefined)[];
}): ((text: string) => string) => {
  const given = (list: readonly (string | undefined)[]) =>
    list.map((name) => (name ?? '').normalize('NFC').trim()).filter((name) => name.length > 1);
  const forms = [
    ...given(names.organisations ?? []),
    ...given(names.people).flatMap(formsOf),
  ].toSorted((a, b) => b.length - a.length);
  const patterns = [...contacts, ...forms.map(patternOf)];
  return (text) =>
    patterns.reduce((left, pattern) => left.replace(pattern, blank), text.normalize('NFC'));
};
