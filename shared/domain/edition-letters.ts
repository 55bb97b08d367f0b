/** What others write for an applicant: nominations with their letters, and references. */
import * as z from 'zod';
import { Count, LocalizedText, LocalMoment } from './edition-values.ts';

const graceDays = z
  .int()
  .min(0)
  .max(60)
  .optional()
  .describe('Days after the call closes in which it may still come. Absent: 7.');

export const NominationRules = z
  .strictObject({
    perOffice: z
      .int()
      .min(1)
      .max(20)
      .optional()
      .describe('How many people an office may nominate for each section. Absent: one.'),
    closesAt: LocalMoment.optional().describe(
      'The first moment that is too late to nominate. Absent: when the call closes.',
    ),
    graceDays,
  })
  .meta({
    id: 'NominationRules',
    description: 'How offices nominate, and until when their letters may come.',
  });

const referees = z.int().min(1).max(5).optional();

const NeededToSubmit = z
  .strictObject({
    requested: referees.describe('How many referees have to be named. Absent: none.'),
    received: referees.describe('How many references have to be here. Absent: none.'),
  })
  .meta({ id: 'NeededToSubmit', description: 'References without which nobody can submit.' });

export const ReferenceRules = z
  .strictObject({
    needed: Count.max(5).describe('References without which an application is not complete.'),
    toSubmit: NeededToSubmit.optional().describe(
      'What an application waits for before it can be submitted. Absent: for no reference.',
    ),
    most: z
      .int()
      .min(1)
      .max(5)
      .optional()
      .describe('Referees that may be named at one time. Absent: as many as are needed.'),
    dueAt: LocalMoment.optional().describe(
      'The first moment that is too late for a reference. Absent: the grace days decide.',
    ),
    graceDays,
    questions: z
      .array(LocalizedText)
      .max(10)
      .optional()
      .describe('What a referee is asked to write about. Absent: the programme’s usual words.'),
    forReviewers: z
      .enum(['redacted', 'hidden'])
      .optional()
      .describe(
        'What reviewers see: the text without the names of applicant and referee, or nothing. Absent: nothing.',
      ),
  })
  .meta({ id: 'ReferenceRules', description: 'References that applicants ask others for.' });
export type ReferenceRules = z.infer<typeof ReferenceRules>;
