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

interface Place {
  readonly room: z.infer<typeof Room>;
  readonly venue: z.infer<typeof Venue>;
}

/** The room of a session with its venue; undefined for a session that has none. */
export const placeOf = (
  scheduling: Scheduling | undefined,
  roomId: string | undefined,
): Place | undefined => {
  for (const venue of scheduling?.venues ?? []) {
    const room = venue.rooms.find(({ id }) => id === roomId);
    if (room !== undefined) return { room, venue };
  }
  return undefined;
};

/** Who holds a session, in the order in which it names them. */
export const instructorsOf = (
  scheduling: Scheduling | undefined,
  ids: readonly string[],
): readonly Instructor[] =>
  ids.flatMap((id) => scheduling?.instructors.find((one) => one.id === id) ?? []);
