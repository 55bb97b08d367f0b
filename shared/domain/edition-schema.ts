/**
 * An edition is data: one file that a programme office edits. Everything that differs from year
 * to year is here; another year is another file and no code. Optional stages are absent, not
 * switched off: no `online` means no online stage, no `visit` means nobody travels.
 */
import * as z from 'zod';
import { CpiDay } from './edition-cpi-day.ts';
import { Evaluation } from './edition-evaluation.ts';
import { ApplicationForm } from './edition-form.ts';
import { Reminders } from './edition-reminders.ts';
import { Retention } from './edition-retention.ts';
import { OutlineField, Rubric } from './edition-rubric.ts';
import { Scheduling } from './edition-scheduling.ts';
import { Track } from './edition-track.ts';
import { Count, Day, Identifier, LocalizedText, text } from './edition-values.ts';

export const PublishedFigure = z
  .strictObject({
    on: Day.describe('The day on which the figure was made public.'),
    stage: z.enum(['announced', 'final']),
    track: Identifier.optional().describe('Absent: the whole edition.'),
    people: Count,
    countries: Count.describe(
      'Countries that they come from. For the whole edition: the union of the tracks, not the sum.',
    ),
  })
  .meta({
    id: 'PublishedFigure',
    description:
      'A figure as it was made public; the report shows it beside its own count, never instead of it.',
  });
export type PublishedFigure = z.infer<typeof PublishedFigure>;

const ProgrammeSoFar = z
  .strictObject({ people: Count, years: Count })
  .meta({ id: 'ProgrammeSoFar' });

export const Edition = z
  .strictObject({
    edition: z
      .union([z.string().regex(/^\d{4}(-[a-z0-9]+)*$/), z.int().min(1000).max(9999)], {
        error: 'a year, e.g. 2023 or "2024-pilot"',
      })
      .transform(String)
      .describe('The year, or the year and a word: "2023", "2024-pilot". Part of every address.'),
    title: LocalizedText,
    introduction: LocalizedText.optional().describe('The first paragraph of the call.'),
    organiser: LocalizedText,
    contact: z.email().describe('Where people write with questions; shown on every page and mail.'),
    notice: LocalizedText.optional().describe(
      'What readers of the call and the report have to know, e.g. that a rehearsal’s people are made up.',
    ),
    timeZone: z
      .string()
      .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'an IANA time zone')
      .describe('The zone in which every moment of this file is read, e.g. "Asia/Seoul".'),
    seed: text(100).describe('From which every lot is drawn; published before the call.'),
    rubrics: z
      .strictObject({ application: Rubric, proposal: Rubric })
      .describe('How applications and proposals are scored, unless a track says otherwise.'),
    form: ApplicationForm.optional().describe(
      'The application form, unless a track has its own. Absent: the programme’s usual one.',
    ),
    proposalOutline: z
      .array(OutlineField)
      .min(1)
      .optional()
      .describe('The headings of a project proposal. Absent: the programme’s usual nine.'),
    tracks: z.array(Track).min(1),
    cpiDay: CpiDay.optional().describe('Absent: no CPI Day, for example when nobody travels.'),
    evaluation: Evaluation.optional().describe('Absent: people are asked nothing of the kind.'),
    reminders: Reminders.optional().describe('Absent: as usual.'),
    scheduling: Scheduling.optional().describe(
      'Venues and instructors of the timetable. Absent: none are known, and sessions are online.',
    ),
    retention: Retention.optional().describe('Absent: everything at its usual day.'),
    published: z.array(PublishedFigure).describe('Announced and final figures, each with its day.'),
    programmeSoFar: ProgrammeSoFar.optional().describe(
      'People and years of the programme up to this edition, for the report’s closing page.',
    ),
  })
  .meta({ title: 'Edition of the Cultural Partnership Initiative' });
export type Edition = z.infer<typeof Edition>;
