import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../shared/domain/application-form.ts';
import type { FurtherRule } from '../../../shared/domain/edition.ts';
import { decideEligibility } from '../../../shared/domain/eligibility.ts';

const rules = {
  age: { from: 25, to: 45, on: '2031-08-04' },
  experienceYears: 5,
  englishNeeded: true,
  onlineToolsNeeded: true,
  wholeStayNeeded: true,
  countries: ['KH', 'PE'],
};

const answers: Answers = {
  fullName: 'Sokha',
  passportName: 'SOKHA',
  birthDate: '1995-03-27',
  citizenship: 'KH',
  residence: 'KH',
  organisation: 'Workshop',
  position: 'Head',
  experienceYears: 5,
  section: 'paper',
  english: 'good',
  onlineTools: 'yes',
  wholeStay: 'yes',
  preferredLanguage: 'en',
  consent: true,
  statements: { merit: 'Paper.' },
};

const now = Date.parse('2031-02-20T03:00:00Z');
const decide = (changes: Partial<Answers> = {}, of: object = {}) =>
  decideEligibility({ ...answers, ...changes }, { ...rules, ...of }, 4, now);
const resultOf = (rule: string, changes: Partial<Answers>) =>
  decide(changes).rules.find((one) => one.rule === rule);

describe('[F19] eligibility with reasons', () => {
  it('tells each rule, what it rests on, and the version of the edition', () => {
    expect(decide()).toEqual({
      verdict: 'eligible',
      editionVersion: 4,
      decidedAt: '2031-02-20T03:00:00.000Z',
      rules: [
        ['age', 'pass', '36 on 2031-08-04, allowed 25–45'],
        ['experience', 'pass', '5, needed 5'],
        ['english', 'pass', 'said “good”'],
        ['online-tools', 'pass', 'said “yes”'],
        ['whole-stay', 'pass', 'said “yes”'],
        ['country', 'pass', 'KH is on the list'],
      ].map(([rule, result, evidence]) => ({
        ...{ rule, result, evidence },
        version: expect.stringMatching(/^4-[0-9a-f]{16}$/),
      })),
    });
  });

  it.each([
    // 45 until the day before the reference day, 46 on it.
    ['1985-08-04', 'fail'],
    ['1985-08-05', 'pass'],
    ['2006-08-04', 'pass'],
    ['2006-08-05', 'fail'],
  ])('born on %s, the age on the reference day decides: %s', (birthDate, result) => {
    expect(resultOf('age', { birthDate })?.result).toBe(result);
  });

  it('[F20] moving the reference day ages everyone anew', () => {
    const on = (day: string) =>
      decide({ birthDate: '1985-08-05' }, { age: { ...rules.age, on: day } });
    expect(on('2031-08-04').verdict).toBe('eligible');
    expect(on('2031-08-05').verdict).toBe('ineligible');
  });

  it.each([
    ['experience', { experienceYears: 4 }, 'fail'],
    ['english', { english: 'basic' }, 'fail'],
    ['english', { english: 'intermediate' }, 'unknown'],
    ['online-tools', { onlineTools: 'with-help' }, 'unknown'],
    ['online-tools', { onlineTools: 'no' }, 'fail'],
    ['whole-stay', { wholeStay: 'no' }, 'fail'],
    ['country', { citizenship: 'FR' }, 'fail'],
  ])('%s with %j: %s', (rule, changes, result) => {
    expect(resultOf(rule, changes)?.result).toBe(result);
    expect(decide(changes).verdict).toBe(result === 'fail' ? 'ineligible' : 'eligible');
  });

  it('a citizen of a listed country who lives elsewhere is eligible', () => {
    expect(decide({ residence: 'FR' }).verdict).toBe('eligible');
  });

  it('asks nothing that the edition does not ask', () => {
    const few = {
      age: undefined,
      experienceYears: undefined,
      englishNeeded: false,
      onlineToolsNeeded: false,
      wholeStayNeeded: false,
    };
    expect(decide({ experienceYears: 0 }, few).rules.map(({ rule }) => rule)).toEqual(['country']);
  });

  it('names nobody', () => {
    const written = JSON.stringify(decide());
    for (const secret of [answers.fullName, answers.birthDate]) {
      expect(written).not.toContain(secret);
    }
  });
});

const both = (text: string) => ({ en: text, ko: text });
const ownRule: FurtherRule = {
  id: 'public-body',
  kind: 'answer',
  question: 'questions.employer',
  pass: ['public'],
  unknown: ['mixed'],
  otherwise: 'fail',
  title: both('You work for a public body.'),
  reason: both('working for a public body'),
};

describe('[F19] rules of an edition of its own', () => {
  const answering = (employer: string | undefined) =>
    decide({ questions: { employer } } as never, { rules: [ownRule] }).rules.at(-1);

  it.each([
    ['public', 'pass', 'said “public”'],
    ['mixed', 'unknown', 'said “mixed”'],
    // Whatever was typed may name somebody: it is not repeated.
    ['Sokha and Sons', 'fail', 'said something else'],
    [undefined, 'unknown', 'not asked'],
  ])('an answer decides by what the file lists: %s', (employer, result, evidence) => {
    expect(answering(employer)).toMatchObject({ rule: 'public-body', result, evidence });
  });

  it('a number and a country are rules as data too', () => {
    const rules = [
      { ...ownRule, id: 'not-long', kind: 'number', question: 'experienceYears', most: 4 },
      {
        ...ownRule,
        id: 'lives-abroad',
        kind: 'country',
        question: 'residence',
        countries: ['KR'],
        listed: false,
      },
    ];
    expect(decide({}, { rules }).rules.slice(-2)).toMatchObject([
      { rule: 'not-long', result: 'fail', evidence: '5, allowed 4' },
      { rule: 'lives-abroad', result: 'pass', evidence: 'KH is not on the list' },
    ]);
  });

  it('the version tells which text of the rule decided, however the file is written', () => {
    const version = (of: object) => decide({}, of).rules[0]?.version;
    const { age } = rules;
    expect(version({ age: { on: age.on, to: age.to, from: age.from } })).toBe(version({}));
    expect(version({ age: { ...age, to: 46 } })).not.toBe(version({}));
    expect(version({ countries: ['KH'] })).toBe(version({}));
  });
});

const aDay = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2060-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((day) => day.toISOString().slice(0, 10));

describe('[F20] age at the reference day', () => {
  const ageResult = (birthDate: string, on: string) =>
    decide({ birthDate }, { age: { ...rules.age, on } }).rules[0]?.result;

  it('is decided by the calendar, for every birth date and day', () => {
    fc.assert(
      fc.property(aDay, aDay, (birthDate, on) => {
        // The birthdays that have come, counted one by one.
        let birthdays = 0;
        while (`${Number(birthDate.slice(0, 4)) + birthdays + 1}${birthDate.slice(4)}` <= on) {
          birthdays += 1;
        }
        const allowed = birthdays >= 25 && birthdays <= 45;
        expect(ageResult(birthDate, on)).toBe(allowed ? 'pass' : 'fail');
      }),
      { numRuns: 500 },
    );
  });

  it('moving it later never makes anyone younger', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (birthDate, one, other) => {
        const [first, then] = one < other ? [one, other] : [other, one];
        const tooOld = (on: string) =>
          decide({ birthDate }, { age: { from: 0, to: 45, on } }).rules[0]?.result === 'fail';
        if (birthDate <= first && tooOld(first)) expect(tooOld(then)).toBe(true);
      }),
    );
  });

  it.each([
    // Not yet 25, then 25: there is no 29 February in those years, so 1 March decides.
    ['1984-02-29', '2009-02-28', 'fail'],
    ['1984-02-29', '2009-03-01', 'pass'],
    // Still 45, then 46.
    ['1984-02-29', '2030-02-28', 'pass'],
    ['1984-02-29', '2030-03-01', 'fail'],
    // A leap year: the birthday itself decides.
    ['1988-02-29', '2033-02-28', 'pass'],
    ['1986-02-28', '2032-02-28', 'fail'],
    ['1986-02-28', '2032-02-27', 'pass'],
    ['1986-03-01', '2032-02-29', 'pass'],
  ])('born on %s, on %s: %s', (birthDate, on, result) => {
    expect(ageResult(birthDate, on)).toBe(result);
  });
});

describe('[F21] who took part before', () => {
  const past = (policy: string, tookPartIn: readonly string[]) =>
    decideEligibility(answers, { ...rules, pastParticipants: { policy } } as never, 4, now, {
      tookPartIn,
    });

  it('is excluded where the edition says so, with the years as evidence', () => {
    expect(past('exclude', ['2019'])).toMatchObject({ verdict: 'ineligible' });
    expect(past('exclude', ['2019']).rules.at(-1)).toMatchObject({
      rule: 'past-participant',
      result: 'fail',
      evidence: 'took part in 2019',
    });
    expect(past('exclude', []).verdict).toBe('eligible');
  });

  it.each(['flag'])('is eligible under the policy %s', (policy) => {
    expect(past(policy, ['2019']).verdict).toBe('eligible');
  });
});
