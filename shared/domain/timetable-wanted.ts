/** What a timetable is proposed from: sessions without a time, and the hours that are open to them. */
import * as z from 'zod';
import { Day, Identifier, TimeOfDay } from './edition-values.ts';
import { SessionInput } from './timetable.ts';

const { startsAt: _startsAt, endsAt: _endsAt, room: _room, ...told } = SessionInput.shape;

export const WantedSession = z
  .strictObject({
    ...told,
    minutes: z.int().min(15).max(720),
    /** Rooms that it can be held in. Absent: every room with enough seats. Empty: none, it is online. */
    rooms: z.array(Identifier).max(100).optional(),
    /** Days between which it has to lie. Absent: the days of its course. */
    from: Day.optional(),
    to: Day.optional(),
  })
  .refine(({ cohorts, participants }) => cohorts.length + participants.length > 0, {
    path: ['cohorts'],
    message: 'A session is for a cohort, or for people by name.',
  });
export type WantedSession = Readonly<z.infer<typeof WantedSession>>;

export const ProposalInput = z.strictObject({
  sessions: z
    .array(WantedSession)
    .min(1)
    .max(100)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'each id once'),
  hours: z
    .strictObject({ from: TimeOfDay, to: TimeOfDay })
    .default({ from: '09:00', to: '18:00' })
    .refine(({ from, to }) => from < to, 'hours of one day'),
  /** Hours in which nothing is held, such as lunch. */
  breaks: z
    .array(z.strictObject({ from: TimeOfDay, to: TimeOfDay }))
    .max(5)
    .default([{ from: '12:00', to: '13:00' }]),
  weekends: z.boolean().default(false),
  /** Sessions begin at the full hour and every so many minutes after it. */
  stepMinutes: z.union([z.literal(15), z.literal(30), z.literal(60)]).default(30),
});
export type ProposalInput = Readonly<z.infer<typeof ProposalInput>>;
