import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../shared/domain/application-form.ts';
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
        { rule: 'age', result: 'pass', evidence: '36 on 2031-08-04, allowed 25–45' },
        { rule: 'experience', result: 'pass', evidence: '5 years, needed 5' },
        { rule: 'english', result: 'pass', evidence: 'said “good”' },
        { rule: 'online-tools', result: 'pass', evidence: 'said “yes”' },
        { rule: 'whole-stay', result: 'pass', evidence: 'said “yes”' },
        { rule: 'country', result: 'pass', evidence: 'KH is on the list' },
      ],
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
