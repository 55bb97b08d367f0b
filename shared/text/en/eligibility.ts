import type { RuleResult } from '../../domain/application.ts';
import type { UsualRule } from '../../domain/eligibility-rules.ts';

/** What the usual rules ask, as a sentence to the reader; those with figures are written from them. */
const requirement: Readonly<
  Record<Exclude<UsualRule, 'age' | 'experience' | 'past-participant'>, string>
> = {
  english: 'Your English is good enough to take part.',
  'online-tools': 'You are at home with online tools.',
  'whole-stay': 'You can take part in the whole course.',
  country: 'You are a citizen of a country of this call.',
};

const result: Readonly<Record<RuleResult['result'], string>> = {
  pass: 'Met',
  fail: 'Not met',
  unknown: 'The office will judge',
};

/** Words of the self-check and of the decision on eligibility. */
export const eligibility = {
  requirement: {
    ...requirement,
    pastParticipant: {
      exclude: 'You have not taken part in an earlier edition.',
      flag: 'It is shown to the office whether somebody took part in an earlier edition.',
      'rank-after': 'Whoever took part in an earlier edition is chosen after all others.',
    },
    age: (from: number, to: number, on: string) =>
      `You are between ${from} and ${to} years old on ${on}.`,
    experience: (years: number) =>
      `You have worked in the field for ${years === 1 ? 'a year' : `${years} years`} or more.`,
  },
  because: {
    age: (years: number, on: string) => `You are ${years} on ${on}.`,
    said: (answer: string) => `Your answer: ${answer}.`,
    unanswered: 'It is not asked here.',
  },
  result,
  check: {
    title: 'Check whether you may apply',
    lead: 'A few questions, answered at once. You need no account, and nothing of what you type is kept.',
    track: 'What do you want to apply for?',
    choose: 'Go on',
    button: 'Check',
    again: 'Change my answers',
    answers: 'What the rules say',
    verdict: {
      eligible: 'You may apply.',
      judged: 'You may apply. The office will judge what is marked so.',
      ineligible: 'As the rules stand, an application with these answers would not be accepted.',
    },
    stands:
      'This is no decision. The office decides on what you submit, by the rules in force at that time.',
    ineligibleNext:
      'If an answer was wrong, change it. If you think that a rule has been misread, write to the office.',
    rule: 'Rule',
    resultHeading: 'Result',
    reason: 'Why',
    apply: 'Apply',
    read: 'Read the call',
    link: 'Check whether you may apply',
  },
  recheck: {
    otherRules: {
      title: 'The rules have changed since you looked.',
      detail: 'Look at the preview again: nothing was written.',
    },
  },
};
