import type { Eligibility, FurtherRule, PastParticipantPolicy } from './edition-eligibility.ts';
import { spread } from './seeded.ts';

type WithoutWords<R> = R extends FurtherRule ? Omit<R, 'title' | 'reason'> : never;

/** A rule with its parameters; a further rule of the edition has its words with it. */
export type Rule =
  | WithoutWords<FurtherRule>
  | FurtherRule
  | {
      readonly id: 'past-participant';
      readonly kind: 'past-participant';
      readonly policy: PastParticipantPolicy;
    };

/** Ids of the usual rules, in the order in which they are told: no further rule may take one. */
export const usualRules = [
  'age',
  'experience',
  'english',
  'online-tools',
  'whole-stay',
  'country',
  'past-participant',
] as const;
export type UsualRule = (typeof usualRules)[number];

/** A rule that the edition switches on or off. */
const onlyIf = (needed: boolean, rule: Rule): readonly Rule[] => (needed ? [rule] : []);

/** Every rule of a track in the order in which they are told: the short names are spelt out. */
export const rulesOf = (eligibility: Eligibility): readonly Rule[] => {
  const { age, experienceYears, countries, rules = [], pastParticipants } = eligibility;
  return [
    ...(age === undefined ? [] : [{ id: 'age', kind: 'age', ...age } as const]),
    ...(experienceYears === undefined
      ? []
      : [
          {
            id: 'experience',
            kind: 'number',
            question: 'experienceYears',
            least: experienceYears,
          } as const,
        ]),
    ...onlyIf(eligibility.englishNeeded, {
      id: 'english',
      kind: 'answer',
      question: 'english',
      pass: ['good', 'fluent'],
      unknown: ['intermediate'],
      fail: ['basic'],
      otherwise: 'fail',
    }),
    ...onlyIf(eligibility.onlineToolsNeeded, {
      id: 'online-tools',
      kind: 'answer',
      question: 'onlineTools',
      pass: ['yes'],
      unknown: ['with-help'],
      fail: ['no'],
      otherwise: 'fail',
    }),
    ...onlyIf(eligibility.wholeStayNeeded, {
      id: 'whole-stay',
      kind: 'answer',
      question: 'wholeStay',
      pass: ['yes'],
      fail: ['no'],
      otherwise: 'fail',
    }),
    { id: 'country', kind: 'country', question: 'citizenship', countries, listed: true },
    ...rules,
    ...(pastParticipants === undefined
      ? []
      : [{ id: 'past-participant', kind: 'past-participant', ...pastParticipants } as const]),
  ];
};

/** Whether whoever took part in an earlier edition is ranked after all others. */
export const ranksPastAfterOthers = (track: { readonly eligibility: Eligibility }): boolean =>
  track.eligibility.pastParticipants?.policy === 'rank-after';

/** The question whose answer decides a rule; undefined where no answer does. */
export const questionOf = (rule: Rule): string | undefined => {
  if (rule.kind === 'past-participant') return undefined;
  return rule.kind === 'age' ? 'birthDate' : rule.question;
};

/** Values with their keys in order, so that a file that is written in another order is the same. */
const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, part]) => [name, inOrder(part)])
    : value;

const hex = (number: number): string => number.toString(16).padStart(8, '0');

/** Tells one wording of a rule from another: the same for as long as its parameters are the same. */
export const digestOf = (rule: Rule): string => {
  const written = JSON.stringify(inOrder(rule));
  return `${hex(spread(written))}${hex(spread(`${written}#`))}`;
};
