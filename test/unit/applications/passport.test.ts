import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePassport } from '../../../shared/domain/passport-check.ts';
import { checkDigit, readPassportLines } from '../../../shared/domain/passport-lines.ts';
import { isSameName } from '../../../shared/domain/passport-names.ts';

// The specimen of ICAO 9303.
const specimen = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];
const readOf = (text: string) => {
  const read = readPassportLines(text);
  if ('fault' in read) throw new Error(read.fault);
  return read.lines;
};

describe('[F17] the machine-readable lines of a passport', () => {
  it('are read as ICAO writes them', () => {
    expect(readOf(specimen.join('\n'))).toEqual({
      ...{ issuer: 'UTO', surname: 'ERIKSSON', givenNames: 'ANNA MARIA', isCut: false },
      ...{ number: 'L898902C3', nationality: 'UTO', birth: '740812', expiry: '120415' },
      misread: [],
    });
  });

  it('are read as people type them: small letters, blanks, one line, other signs', () => {
    const read = readOf(specimen.join('\n'));
    for (const text of [
      specimen.join('').toLowerCase(),
      `\n  ${specimen.join(' \r\n\n ')}  `,
      specimen.join('\n').replaceAll('<<', '< <'),
      specimen.join('\n').replaceAll('<', '＜'),
    ]) {
      expect(readOf(text)).toEqual(read);
    }
  });

  it.each([
    ['', 'not-two-lines'],
    [specimen[0], 'not-two-lines'],
    [`${specimen[0]}<\n${specimen[1]}`, 'not-44-characters'],
    [`V${specimen.join('\n').slice(1)}`, 'not-a-passport'],
    [specimen.join('\n').replace('ANNA', 'ÄNNA'), 'odd-characters'],
  ])('are refused where they are none: %j', (text, fault) => {
    expect(readPassportLines(text ?? '')).toEqual({ fault });
  });

  it('notice every single digit that is misread', () => {
    const [first = '', second = ''] = specimen;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 43 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = second.charAt(at);
        fc.pre(/\d/.test(digit));
        const wrong = String((Number(digit) + by) % 10);
        const text = `${first}\n${second.slice(0, at)}${wrong}${second.slice(at + 1)}`;
        expect(readOf(text).misread.length).toBeGreaterThan(0);
      }),
    );
  });

  it('have the check digits of ICAO’s own examples', () => {
    expect(['520727', 'AB2134<<<'].map(checkDigit)).toEqual(['3', '5']);
  });
});

const printed = (surname: string, givenNames: string, isCut = false) => ({
  ...{ surname, givenNames, isCut },
});

describe('[F17] a typed name and the name in the lines', () => {
  it.each([
    ['Anna Maria Eriksson', 'ERIKSSON', 'ANNA MARIA'],
    ['ERIKSSON, Anna Maria', 'ERIKSSON', 'ANNA MARIA'],
    ['Björn Müller', 'MUELLER', 'BJOERN'],
    ['Björn Müller', 'MULLER', 'BJORN'],
    ['Åse Sørensen', 'SOERENSEN', 'AASE'],
    ['Weiß', 'WEISS', ''],
    ['Núñez Peña', 'NUNEZ PENA', ''],
    ['Łukasz Żółć', 'ZOLC', 'LUKASZ'],
    ['Nguyễn Văn Đức', 'NGUYEN', 'VAN DUC'],
    ['D’Artagnan', 'DARTAGNAN', ''],
    ['Jean-Luc Picard', 'PICARD', 'JEAN LUC'],
    ['Kim Min Ji', 'KIM', 'MINJI'],
    ['Sokha', 'SOKHA', ''],
  ])('%s is %s %s', (typed, surname, given) => {
    expect(isSameName(typed, printed(surname, given))).toBe(true);
  });

  it.each([
    ['Anna Eriksson', 'ERIKSSON', 'ANNA MARIA'],
    ['Anna Maria Erikson', 'ERIKSSON', 'ANNA MARIA'],
    ['Anna Maria Sofia Eriksson', 'ERIKSSON', 'ANNA MARIA'],
    ['', 'SOKHA', ''],
  ])('%s is not %s %s', (typed, surname, given) => {
    expect(isSameName(typed, printed(surname, given))).toBe(false);
  });

  it('may go on where the lines are full', () => {
    const cut = printed('PAPANDROPOULOUS', 'JONATHON ALEXAND', true);
    expect(isSameName('Jonathon Alexander Papandropoulous', cut)).toBe(true);
    expect(isSameName('Jonathon Alberto Papandropoulous', cut)).toBe(false);
  });

  it('does not depend on the order of its parts', () => {
    const part = fc.stringMatching(/^[A-Z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.nat(), (parts, turn) => {
        const at = turn % parts.length;
        const turned = [...parts.slice(at), ...parts.slice(0, at)].join(' ');
        expect(isSameName(turned.toLowerCase(), printed(parts.join(' '), ''))).toBe(true);
      }),
    );
  });
});

describe('[F17] the comparison with the form', () => {
  const lines = readOf(specimen.join('\n'));
  const fitting = {
    passportName: 'Anna Maria Eriksson',
    birthDate: '1974-08-12',
    citizenship: 'UTO',
  };

  it('says what fits and names what differs', () => {
    expect(comparePassport(lines, fitting, '2012-04-15')).toEqual({
      compared: ['name', 'birth-date', 'citizenship'],
      warnings: [],
    });
    const other = { passportName: 'Ana Eriksson', birthDate: '1974-12-08', citizenship: 'KHM' };
    expect(comparePassport(lines, other, '2012-04-16').warnings).toEqual([
      ...['name-differs', 'birth-date-differs', 'citizenship-differs', 'expired'],
    ]);
  });

  it('compares what was typed, and no day that the passport itself does not know', () => {
    expect(comparePassport(lines, {}, '2012-01-01')).toEqual({ compared: [], warnings: [] });
    const unknown = { ...lines, birth: '74<<<<' };
    const typed = { birthDate: '1974-01-01' };
    expect(comparePassport(unknown, typed, '2012-01-01').warnings).toEqual([]);
  });
});
