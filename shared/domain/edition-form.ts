/** The application form as an edition defines it: pages, and the questions of its own on them. */
import * as z from 'zod';
import { Identifier, LocalizedText, text } from './edition-values.ts';

const Condition = z
  .strictObject({
    question: text(100).describe('A field of the programme, or the `id` of a question before it.'),
    is: z
      .array(text(100))
      .min(1)
      .describe(
        'The answers that call for it: ids of options, country codes, "yes" of a checkbox.',
      ),
  })
  .meta({ id: 'Condition', description: 'Asked only where another answer is one of these.' });
export type Condition = z.infer<typeof Condition>;

export const Question = z
  .strictObject({
    id: Identifier,
    kind: z.enum(['text', 'textarea', 'number', 'choice', 'country', 'date', 'checkbox']),
    label: LocalizedText,
    hint: LocalizedText.optional().describe('Why it is asked and who sees it, in a sentence.'),
    optional: z.boolean().optional().describe('May be left empty. Absent: an answer is needed.'),
    max: z
      .int()
      .min(1)
      .max(5000)
      .optional()
      .describe(
        'Longest text in characters, or the largest number. Absent: 200 for a line, 1000 for a text.',
      ),
    options: z
      .array(z.strictObject({ id: Identifier, label: LocalizedText }))
      .min(2)
      .optional()
      .describe('The answers to choose from; of a `choice` only.'),
    askedWhen: Condition.optional().describe(
      'Absent: always asked. Where it does not hold, the question is neither needed nor kept.',
    ),
    forReviewers: z
      .boolean()
      .optional()
      .describe('Whether reviewers read the answer. Absent: only the office does.'),
    namesCoWorkers: z
      .boolean()
      .optional()
      .describe(
        'Whether the answer names people or organisations that the applicant has worked with, one a line: a reviewer among them must not review the application. Absent: it names nobody.',
      ),
  })
  .meta({ id: 'Question', description: 'A question of the edition’s own.' });
export type Question = z.infer<typeof Question>;

export const FormPage = z
  .strictObject({
    id: Identifier,
    title: LocalizedText,
    introduction: LocalizedText.optional(),
    asks: z
      .array(text(100))
      .optional()
      .describe(
        'Fields of the programme, e.g. "fullName"; one that the rules of a track do not need is left out by itself. "statements" stands for a page for each criterion of the rubric.',
      ),
    questions: z.array(Question).optional().describe('Questions of the edition’s own, below them.'),
  })
  .meta({ id: 'FormPage', description: 'A page of the form, which is a task of its list.' });
export type FormPage = z.infer<typeof FormPage>;

export const ApplicationForm = z.array(FormPage).min(1).max(40);
export type ApplicationForm = z.infer<typeof ApplicationForm>;
