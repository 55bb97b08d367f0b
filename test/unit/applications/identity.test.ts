import { describe, expect, it } from 'vitest';
import {
  foldedName,
  identifiersOf,
  maskedPassport,
  passportNumber,
} from '../../../shared/domain/identity.ts';

describe('[F11] a name is the same person’s', () => {
  it.each([
    ['order of words', 'Nguyễn Thị Mai', 'Mai Nguyễn Thị'],
    ['case and marks', 'JOSÉ ÁLVAREZ', 'jose alvarez'],
    ['letters that passports print otherwise', 'Đặng Văn Bình', 'DANG VAN BINH'],
    ['hyphens and spaces', 'Kim Min-su', 'KIM MINSU'],
    ['where a name is split', 'Anna Maria Lee', 'LEE, Annamaria'],
    ['how letters are encoded', 'Zoë Åström'.normalize('NFD'), 'Zoë Åström'.normalize('NFC')],
    ['wide letters', 'ＳＯＫＨＡ', 'Sokha'],
    ['dotted and dotless', 'İpek Yıldız', 'IPEK YILDIZ'],
    ['vowel signs of Arabic', 'مُحَمَّد', 'محمد'],
    ['Hangul, composed or not', '김민수'.normalize('NFD'), '김 민수'],
  ])('whatever the %s', (_what, one, other) => {
    expect(foldedName(one)).toBe(foldedName(other));
  });

  it.each([
    ['another letter', 'Sokha Chan', 'Sokhan Chan'],
    ['vowels of Devanagari, which are marks', 'राम', 'रम'],
    ['another syllable of Hangul', '김민수', '김민서'],
  ])('and not with %s', (_what, one, other) => {
    expect(foldedName(one)).not.toBe(foldedName(other));
  });
});

describe('[F11] what a person is found by', () => {
  it('is one text for each spelling with the birth date, and one for the passport', () => {
    const identity = { names: ['សុខា', 'SOKHA'], birthDate: '1995-03-27' };
    expect(identifiersOf(identity).map(({ kind }) => kind)).toEqual([
      'name-and-birth-date',
      'name-and-birth-date',
    ]);
    expect(identifiersOf({ ...identity, names: ['Sokha', 'SOKHA', ''] })).toHaveLength(1);
    const passport = { country: 'KH', code: 'c0de' };
    expect(identifiersOf({ names: ['SOKHA'], passport })).toEqual([
      { kind: 'passport', text: 'KH\nc0de' },
    ]);
  });

  it('takes a passport number as it is printed, however it was typed', () => {
    expect(passportNumber(' m 123-45678 ')).toBe('M12345678');
    expect(passportNumber('Ｍ12345678')).toBe('M12345678');
    expect(passportNumber('•••••78')).toBeUndefined();
    expect(passportNumber('none')).toBeUndefined();
    expect(maskedPassport('M12345678')).toBe('•••••78');
    expect(maskedPassport('AB12378')).toBe('•••••78');
  });
});
