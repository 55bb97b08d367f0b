/** Where sessions are held and who holds them: what a timetable of the edition may refer to. */
import * as z from 'zod';
import { Identifier, LocalizedText, LocalMoment } from './edition-values.ts';

const Room = z
  .strictObject({
    id: Identifier,
    title: LocalizedText,
    seats: z.int().min(1).optional().describe('Absent: as many as come.'),
  })
  .meta({ id: 'Room' });

const Venue = z
  .strictObject({
    id: Identifier,
    title: LocalizedText,
    address: LocalizedText.optional(),
    rooms: z.array(Room).min(1),
  })
  .meta({ id: 'Venue', description: 'A place with its rooms. Between its rooms nobody travels.' });

const Travel = z
  .strictObject({
    between: z.tuple([Identifier, Identifier]).describe('The `id`s of two venues, in any order.'),
    minutes: z.int().min(0),
  })
  .meta({ id: 'Travel', description: 'How long the way between two venues takes.' });

export const Instructor = z
  .strictObject({
    id: Identifier,
    name: LocalizedText,
    organisation: LocalizedText.optional(),
    available: z
      .array(z.strictObject({ from: LocalMoment, to: LocalMoment }))
      .min(1)
      .optional()
      .describe('When the instructor can teach. Absent: at any time.'),
  })
  .meta({ id: 'Instructor' });
export type Instructor = z.infer<typeof Instructor>;

export const Scheduling = z
  .strictObject({
    venues: z.array(Venue).default([]),
    travel: z.array(Travel).default([]),
    travelMinutes: z
      .int()
      .min(0)
      .default(60)
      .describe('The way between two venues that `travel` does not name.'),
    instructors: z.array(Instructor).default([]),
  })
  .meta({ id: 'Scheduling', description: 'What the timetable of the edition refers to.' });
export type Scheduling = z.infer<typeof Scheduling>;
