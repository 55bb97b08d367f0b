import type { Random } from '../random.ts';
import { africa } from './africa.ts';
import { americas } from './americas.ts';
import { asia } from './asia.ts';
import { elsewhere } from './elsewhere.ts';

/**
 * Names of a people: `Latin=native` pairs, apart by blanks (a blank inside a name is `_`); one
 * without `=` is written in Latin letters. Common names, put together by chance: nobody is meant.
 */
export interface Names {
  readonly countries: string;
  readonly given: string;
  /** Absent: people have one name, or the father’s. */
  readonly family?: string;
  readonly order: 'given-family' | 'family-given' | 'given-father' | 'single';
}

export interface FullName {
  /** As the person writes it. */
  readonly fullName: string;
  /** In Latin letters. */
  readonly passportName: string;
}

interface Part {
  readonly latin: string;
  readonly native: string;
}

const partsOf = (list: string): readonly Part[] =>
  list.split(/\s+/).map((pair) => {
    const [latin = '', native = latin] = pair.replaceAll('_', ' ').split('=');
    return { latin, native };
  });

interface NameSet {
  readonly given: readonly Part[];
  readonly family: readonly Part[];
  readonly order: Names['order'];
}

const setOf = ({ given, family, order }: Names): NameSet => ({
  given: partsOf(given),
  family: family === undefined ? [] : partsOf(family),
  order,
});

const byCountry = Map.groupBy(
  [...asia, ...africa, ...americas, ...elsewhere].flatMap((names) =>
    names.countries.split(' ').map((country) => ({ country, set: setOf(names) })),
  ),
  ({ country }) => country,
);

/** Countries for which there are names. */
export const namedCountries: readonly string[] = [...byCountry.keys()].sort();

const international = setOf({
  countries: '',
  given: 'Alex Sam Robin Kim Noor Ira Jo Sasha',
  family: 'Martin Silva Ali Lee Santos Khan Novak Diallo',
  order: 'given-family',
});

/** As a passport prints it: Latin letters without marks. */
const passportLetters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|[ʻʼ]/gu, '')
    .replace(/[đĐəƏıİ]/g, (letter) => ({ đ: 'd', Đ: 'D', ə: 'e', Ə: 'E', ı: 'i' })[letter] ?? 'I');

const inOrder = (parts: readonly Part[]): FullName => ({
  fullName: parts
    .map(({ native }) => native)
    .join(' ')
    .normalize('NFC'),
  passportName: passportLetters(parts.map(({ latin }) => latin).join(' ')),
});

/** A name as it is usual in a country; `long` makes one that few forms have room for. */
export const nameIn = (country: string, random: Random, long = false): FullName => {
  const known = byCountry.get(country);
  const { given, family, order } = known === undefined ? international : random.pick(known).set;
  const first = random.pick(given);
  if (order === 'single' && !long) return inOrder([first]);
  const others = family.length > 0 ? family : given;
  if (long) return inOrder([first, ...random.shuffled([...given, ...others]).slice(0, 8)]);
  const last = random.pick(others.filter(({ latin }) => latin !== first.latin));
  return inOrder(order === 'family-given' ? [last, first] : [first, last]);
};
