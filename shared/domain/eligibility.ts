import type { EligibilityDecision, RuleResult } from './application.ts';
import type { Eligibility } from './edition.ts';
import { digestOf, questionOf, type Rule, rulesOf } from './eligibility-rules.ts';
import { ageOn, type Instant, isoOf } from './time.ts';

/** Checked answers by question. Those of a whole application fit, and so do a few of them. */
export type AnswersByQuestion = object;

/** What is known of a person beside the answers. */
export interface KnownOf {
  /** Years in which the person took part before; absent where nobody has looked. */
  readonly tookPartIn?: readonly string[];
}

type Outcome = Pick<RuleResult, 'result' | 'evidence'>;

const passes = (holds: boolean): RuleResult['result'] => (holds ? 'pass' : 'fail');

const ageOutcome = (birthDate: string, rule: Rule & { readonly kind: 'age' }): Outcome => {
  const { from, to, on } = rule;
  const years = ageOn(birthDate, on);
  const evidence = `${years} on ${on}, allowed ${from}–${to}`;
  return { result: passes(years >= from && years <= to), evidence };
};

const numberOutcome = (given: number, rule: Rule & { readonly kind: 'number' }): Outcome => {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = rule;
  const limits = [
    ...(rule.least === undefined ? [] : [`needed ${least}`]),
    ...(rule.most === undefined ? [] : [`allowed ${most}`]),
  ];
  return {
    result: passes(given >= least && given <= most),
    evidence: [String(given), ...limits].join(', '),
  };
};

/** An answer that the rule does not name is not repeated: it may be anything that was typed. */
const answerOutcome = (given: string, rule: Rule & { readonly kind: 'answer' }): Outcome => {
  for (const result of ['pass', 'unknown', 'fail'] as const) {
    if (rule[result]?.includes(given)) return { result, evidence: `said “${given}”` };
  }
  return { result: rule.otherwise, evidence: 'said something else' };
};

const countryOutcome = (given: string, rule: Rule & { readonly kind: 'country' }): Outcome => {
  const isListed = rule.countries.includes(given);
  const evidence = `${given} ${isListed ? 'is' : 'is not'} on the list`;
  return { result: passes(isListed === rule.listed), evidence };
};

/** What becomes of somebody who took part before; only one policy keeps the person out. */
const consequence = {
  exclude: { result: 'fail', note: '' },
  flag: { result: 'pass', note: ', for staff to see' },
  'rank-after': { result: 'pass', note: ', ranked after all others' },
} as const;

const pastOutcome = (
  { tookPartIn }: KnownOf,
  { policy }: Rule & { readonly kind: 'past-participant' },
): Outcome => {
  if (tookPartIn === undefined) return { result: 'unknown', evidence: 'not looked up' };
  if (tookPartIn.length === 0) {
    return { result: 'pass', evidence: 'nobody of that name and birth date took part' };
  }
  const { result, note } = consequence[policy];
  return { result, evidence: `took part in ${tookPartIn.join(', ')}${note}` };
};

/** The answer to a question, which may stand in a group of its own: `questions.employer`. */
export const answerTo = (answers: AnswersByQuestion, question: string): unknown =>
  question
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null && Object.hasOwn(part, name)
          ? (part as Readonly<Record<string, unknown>>)[name]
          : undefined,
      answers,
    );

/** What a rule says. Its question may be unanswered: an edition need not ask it of everyone. */
const outcomeOf = (rule: Rule, answers: AnswersByQuestion, known: KnownOf): Outcome => {
  if (rule.kind === 'past-participant') return pastOutcome(known, rule);
  const given = answerTo(answers, questionOf(rule) ?? '');
  if (given === undefined) return { result: 'unknown', evidence: 'not asked' };
  switch (rule.kind) {
    case 'age':
      return ageOutcome(String(given), rule);
    case 'number':
      return numberOutcome(Number(given), rule);
    case 'answer':
      return answerOutcome(String(given), rule);
    case 'country':
      return countryOutcome(String(given), rule);
  }
};

/** One rule's answer, with the version of the rule that gave it. */
export const decideRule = (
  rule: Rule,
  answers: AnswersByQuestion,
  editionVersion: number,
  known: KnownOf = {},
): RuleResult => ({
  rule: rule.id,
  ...outcomeOf(rule, answers, known),
  version: `${editionVersion}-${digestOf(rule)}`,
});

/** One failed rule is enough against; what is unknown counts for the applicant. */
export const verdictOf = (results: readonly RuleResult[]): EligibilityDecision['verdict'] =>
  results.some(({ result }) => result === 'fail') ? 'ineligible' : 'eligible';

/**
 * Whether an application may be reviewed: each rule of the call with what it rests on. What is
 * unknown counts for the applicant and is shown to staff.
 */
export const decideEligibility = (
  answers: AnswersByQuestion,
  eligibility: Eligibility,
  editionVersion: number,
  now: Instant,
  known: KnownOf = {},
): EligibilityDecision => {
  const rules = rulesOf(eligibility).map((rule) =>
    decideRule(rule, answers, editionVersion, known),
  );
  const { tookPartIn = [] } = known;
  return {
    ...{ verdict: verdictOf(rules), rules, editionVersion, decidedAt: isoOf(now) },
    ...(tookPartIn.length === 0 ? {} : { tookPartIn }),
  };
};
