/** CPI Day: the forum, and the evening with the graduation ceremony. */
import * as z from 'zod';
import { Day, Identifier, LocalizedText, LocalMoment, TimeOfDay } from './edition-values.ts';

const Speaker = z
  .strictObject({
    name: LocalizedText.describe('As the person is called in each language.'),
    role: LocalizedText.optional().describe('Office and institution.'),
  })
  .meta({ id: 'Speaker' });

export const CpiDayItem = z
  .strictObject({
    kind: z.enum([
      'keynote',
      'panel',
      'proposals',
      'ceremony',
      'performance',
      'dinner',
      'reception',
    ]),
    title: LocalizedText,
    startsAt: TimeOfDay.optional(),
    speaker: Speaker.optional().describe('Who speaks, or leads the panel.'),
    section: Identifier.optional().describe('The `id` of the section whose people present.'),
  })
  .meta({ id: 'CpiDayItem' });
export type CpiDayItem = z.infer<typeof CpiDayItem>;

const Part = z.strictObject({ title: LocalizedText, programme: z.array(CpiDayItem) });

const Dinner = z
  .strictObject({
    seats: z.int().min(1).max(1000),
    seatsPerTable: z.int().min(2).max(30).default(10),
    answerBy: LocalMoment.describe('Until when those who are invited can answer or change it.'),
  })
  .meta({ id: 'Dinner', description: 'The dinner of the evening, to which people are invited.' });

export const CpiDay = z
  .strictObject({
    date: Day,
    venue: LocalizedText.optional(),
    forum: Part,
    night: Part,
    dinner: Dinner.optional().describe('Absent: nobody is asked to answer.'),
  })
  .meta({
    id: 'CpiDay',
    description:
      'The day on which outstanding proposals are presented and the ceremony is held. A course that ends later graduates its people provisionally.',
  });
export type CpiDay = z.infer<typeof CpiDay>;
