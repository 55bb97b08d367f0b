/** Which documents an edition asks for beside the form, and what becomes of them. */
import * as z from 'zod';
import { Identifier, LocalizedText } from './edition-values.ts';

/** The kinds of file that can be checked; a further one needs a checker of its own. */
export const documentTypes = ['pdf', 'jpeg', 'png'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** How the name of a file of each kind ends. */
export const extensions: Readonly<Record<DocumentType, string>> = {
  pdf: 'pdf',
  jpeg: 'jpg',
  png: 'png',
};

/** Files of one application in all, however many documents an edition asks for. */
export const mostFiles = 10;

/** What one file may weigh at most, whatever an edition says: a function checks it in memory. */
const mostBytes = 10 * 1024 * 1024;

export const AskedDocument = z
  .strictObject({
    id: Identifier,
    title: LocalizedText,
    hint: LocalizedText.optional().describe('What belongs in it, and what does not.'),
    required: z.boolean().describe('Whether an application can be submitted without it.'),
    types: z
      .array(z.enum(documentTypes))
      .min(1)
      .describe('Kinds of file that are taken; there is a form for each.'),
    maxBytes: z.int().min(1).max(mostBytes).describe('The most that one file may weigh, in bytes.'),
    files: z
      .int()
      .min(1)
      .max(mostFiles)
      .optional()
      .describe('How many files it may consist of. Absent: one, which a further one replaces.'),
    forReviewers: z
      .enum(['as-is', 'redacted', 'hidden'])
      .optional()
      .describe(
        'What reviewers see: the file, a copy that the office has redacted, or nothing. Absent: nothing.',
      ),
  })
  .meta({ id: 'AskedDocument', description: 'A document that applicants are asked for.' });
export type AskedDocument = z.infer<typeof AskedDocument>;
