/** Who may apply to a track, as data: the usual rules by their short names, and any further ones. */
import * as z from 'zod';
import { Country, Day, Identifier, LocalizedText, text } from './edition-values.ts';

const Question = z
  .string()
  .regex(/^[a-zA-Z]+(\.[a-z0-9-]+)?$/, 'the id of a field of the form, e.g. "residence"')
  .describe(
    'The id of the field of the form whose answer decides, e.g. "residence"; of a question of the edition’s own "questions.<id>".',
  );

const words = {
  id: Identifier,
  title: LocalizedText.describe('The rule as the call states it: a sentence to the reader.'),
  reason: LocalizedText.describe(
    'What whoever does not meet it is told: the requirement, in a few words.',
  ),
};

const years = { from: z.int().min(0).max(120), to: z.int().min(0).max(120), on: Day };
const number = {
  question: Question,
  least: z.int().min(0).optional(),
  most: z.int().min(0).optional(),
};
const answer = {
  question: Question,
  pass: z.array(text(200)).min(1).describe('Answers that meet the rule.'),
  unknown: z.array(text(200)).optional().describe('Answers that the office judges.'),
  fail: z.array(text(200)).optional().describe('Answers that do not meet it.'),
  otherwise: z
    .enum(['fail', 'unknown'])
    .describe(
      'What every other answer is; it is not repeated to staff, since it may name somebody.',
    ),
};
const country = {
  question: Question,
  countries: z.array(Country).min(1),
  listed: z.boolean().describe('Whether the answer must be in the list, or must not.'),
};

export const FurtherRule = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...words, kind: z.literal('age'), ...years }),
    z.strictObject({ ...words, kind: z.literal('number'), ...number }),
    z.strictObject({ ...words, kind: z.literal('answer'), ...answer }),
    z.strictObject({ ...words, kind: z.literal('country'), ...country }),
  ])
  .meta({
    id: 'FurtherRule',
    description: 'A rule of this edition: of which kind, what it allows, and its words.',
  });
export type FurtherRule = z.infer<typeof FurtherRule>;

const PastParticipants = z
  .strictObject({
    policy: z
      .enum(['exclude', 'flag', 'rank-after'])
      .describe(
        '"exclude": they may not apply again; "flag": only shown to staff; "rank-after": chosen after all others. Graduates of earlier editions are known, and whoever stands in a list that staff took over.',
      ),
  })
  .meta({ id: 'PastParticipants' });

export type PastParticipantPolicy = z.infer<typeof PastParticipants>['policy'];

export const Eligibility = z
  .strictObject({
    age: z
      .strictObject(years)
      .optional()
      .describe('Completed years on the day `on`, both ends included. Absent: any age.'),
    experienceYears: z
      .int()
      .min(0)
      .optional()
      .describe('Years of work in the field that are needed at least. Absent: none.'),
    englishNeeded: z.boolean().describe('Whether English must be good enough to take part.'),
    onlineToolsNeeded: z.boolean().describe('Whether one must be at home with online tools.'),
    wholeStayNeeded: z.boolean().describe('Whether one must be able to stay for the whole course.'),
    countries: z.array(Country).min(1).describe('Citizens of these countries may apply.'),
    rules: z
      .array(FurtherRule)
      .min(1)
      .optional()
      .describe('Further rules. Absent: only those above.'),
    pastParticipants: PastParticipants.optional().describe(
      'What it means to have taken part in an earlier edition. Absent: it is not looked at.',
    ),
  })
  .meta({ id: 'Eligibility', description: 'Who may apply; each rule is answered with a reason.' });
export type Eligibility = z.infer<typeof Eligibility>;
