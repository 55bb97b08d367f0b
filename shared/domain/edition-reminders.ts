/** When people are reminded of what they still have to do, and when nobody is written to. */
import * as z from 'zod';
import { TimeOfDay } from './edition-values.ts';

/** The longest lead of a reminder that is looked for by its date. */
export const longestLeadDays = 14;

const daysBefore = (least: 0 | 1) =>
  z.array(z.int().min(least).max(longestLeadDays)).max(6).optional();

const QuietHours = z
  .strictObject({ from: TimeOfDay, to: TimeOfDay })
  .refine(({ from, to }) => from !== to, 'hours that begin and end at different times');
export type QuietHours = z.infer<typeof QuietHours>;

export const Reminders = z
  .strictObject({
    quietHours: QuietHours.optional().describe(
      'By the reader’s clock: what falls due in these hours is sent when they are over, unless that is too late. Absent: 21:00 to 08:00.',
    ),
    daysBefore: z
      .strictObject({
        offer: daysBefore(1).describe('An offer that is not answered. Absent: 2.'),
        training: daysBefore(1).describe('Modules that are not done. Absent: 2.'),
        seminar: daysBefore(1).describe('A real-time seminar. Absent: never.'),
        proposal: daysBefore(1).describe('A proposal that is not handed in. Absent: 2.'),
        travel: daysBefore(0).describe(
          'What is missing or wrong for the journey; 0 is for what is late. Absent: 7 and 0.',
        ),
        endorsement: daysBefore(1).describe('A letter or reference that is awaited. Absent: 2.'),
        information: daysBefore(1).describe('What the office asked once more. Absent: 2.'),
        review: daysBefore(0).describe('Open reviews; 0 is for overdue ones. Absent: 3, 1 and 0.'),
        dinner: daysBefore(1).describe('An invitation to CPI Day. Absent: 7 and 2.'),
        evaluation: daysBefore(1).describe(
          'What is asked when the course has ended, beside the letter that asks it. Absent: 2.',
        ),
        followUp: daysBefore(1).describe(
          'What is asked of graduates later on, beside the letter that asks it. Absent: 7.',
        ),
      })
      .optional()
      .describe('How many days before its date each reminder is sent; an empty list: never.'),
  })
  .meta({
    id: 'Reminders',
    description: 'How people are reminded. Owners of drafts: `remindDays` of their call.',
  });
