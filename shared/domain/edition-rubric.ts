/** How applications and proposals are scored, and what a proposal has to say. */
import * as z from 'zod';
import { Identifier, LocalizedText, Percent } from './edition-values.ts';

const Anchor = z.strictObject({
  score: z.int().min(0).max(10),
  text: LocalizedText.describe('What deserves this score.'),
});

export const Criterion = z
  .strictObject({
    id: Identifier,
    title: LocalizedText,
    weight: z
      .number()
      .positive()
      .max(100)
      .describe('Share of the total in percent; the weights of a rubric sum to 100.'),
    anchors: z
      .array(Anchor)
      .min(2)
      .describe('What each score means, lowest first. Reviewers choose one of these scores.'),
  })
  .meta({ id: 'Criterion' });
export type Criterion = z.infer<typeof Criterion>;

export const Rubric = z
  .strictObject({
    criteria: z
      .array(Criterion)
      .min(1)
      .describe('What is judged. Where scores tie, the first criterion decides first.'),
    threshold: Percent.describe(
      'Weighted mean out of 100 from which an application or a proposal may be chosen.',
    ),
  })
  .meta({ id: 'Rubric', description: 'How reviewers score, and what is good enough.' });
export type Rubric = z.infer<typeof Rubric>;

export const OutlineField = z
  .strictObject({
    id: Identifier,
    title: LocalizedText,
    hint: LocalizedText.optional().describe('What to write here, in a sentence.'),
    maxLength: z.int().min(100).max(10_000).optional().describe('In characters; 3000 when absent.'),
  })
  .meta({ id: 'OutlineField', description: 'One heading of the project proposal.' });
export type OutlineField = z.infer<typeof OutlineField>;
