import type { EligibilityDecision, RuleResult } from './application.ts';
import type { Answers } from './application-form.ts';
import type { Eligibility } from './edition.ts';
import { ageOn, type Instant, isoOf } from './time.ts';

/** The rules that a call can have, in the order in which they are told. */
export const eligibilityRules = [
  'age',
  'experience',
  'english',
  'online-tools',
  'whole-stay',
  'country',
] as const;
export type EligibilityRule = (typeof eligibilityRules)[number];

const rule = (
  name: EligibilityRule,
  result: RuleResult['result'],
  evidence: string,
): RuleResult => ({
  rule: name,
  result,
  evidence,
});

const passes = (holds: boolean) => (holds ? 'pass' : 'fail');

const age = ({ birthDate }: Answers, allowed: Eligibility['age']): RuleResult[] => {
  if (allowed === undefined) return [];
  const { from, to, on } = allowed;
  const years = ageOn(birthDate, on);
  const evidence = `${years} on ${on}, allowed ${from}–${to}`;
  return [rule('age', passes(years >= from && years <= to), evidence)];
};

const experience = (answers: Answers, needed: number | undefined): RuleResult[] => {
  if (needed === undefined) return [];
  const { experienceYears } = answers;
  const evidence = `${experienceYears} years, needed ${needed}`;
  return [rule('experience', passes(experienceYears >= needed), evidence)];
};

/** How a self-rated answer is read; what is in between is for the office to judge. */
const english: Readonly<Record<string, RuleResult['result']>> = {
  basic: 'fail',
  intermediate: 'unknown',
  good: 'pass',
  fluent: 'pass',
};
const yesNo: Readonly<Record<string, RuleResult['result']>> = {
  yes: 'pass',
  'with-help': 'unknown',
  no: 'fail',
};

const selfRated = (
  name: EligibilityRule,
  needed: boolean,
  answer: string | undefined,
  reading: Readonly<Record<string, RuleResult['result']>>,
): RuleResult[] =>
  needed
    ? [
        rule(
          name,
          reading[answer ?? ''] ?? 'unknown',
          answer === undefined ? 'not asked' : `said “${answer}”`,
        ),
      ]
    : [];

const country = ({ citizenship }: Answers, countries: readonly string[]): RuleResult => {
  const listed = countries.includes(citizenship);
  return rule('country', passes(listed), `${citizenship} ${listed ? 'is' : 'is not'} on the list`);
};

/**
 * Whether an application may be reviewed: each rule of the call with what it rests on. One failed
 * rule is enough against; what is unknown counts for the applicant and is shown to staff.
 */
export const decideEligibility = (
  answers: Answers,
  rules: Eligibility,
  editionVersion: number,
  now: Instant,
): EligibilityDecision => {
  const results = [
    ...age(answers, rules.age),
    ...experience(answers, rules.experienceYears),
    ...selfRated('english', rules.englishNeeded, answers.english, english),
    ...selfRated('online-tools', rules.onlineToolsNeeded, answers.onlineTools, yesNo),
    ...selfRated('whole-stay', rules.wholeStayNeeded, answers.wholeStay, yesNo),
    country(answers, rules.countries),
  ];
  return {
    verdict: results.some(({ result }) => result === 'fail') ? 'ineligible' : 'eligible',
    rules: results,
    editionVersion,
    decidedAt: isoOf(now),
  };
};
