/** CPI Day: the forum, and the evening with the graduation ceremony. */
import * as z from 'zod';
import { Day, Identifier, LocalizedText } from './edition-values.ts';

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
    speaker: Speaker.optional().describe('Who speaks, or leads the panel.'),
    section: Identifier.optional().describe('The `id` of the section whose people present.'),
  })
  .meta({ id: 'CpiDayItem' });
export type CpiDayItem = z.infer<typeof CpiDayItem>;

const Part = z.strictObject({ title: LocalizedText, programme: z.array(CpiDayItem) });

export const CpiDay = z.strictObject({ date: Day, forum: Part, night: Part }).meta({
  id: 'CpiDay',
  description:
    'The day on which outstanding proposals are presented and the ceremony is held. A course that ends later graduates its people provisionally.',
});
export type CpiDay = z.infer<typeof CpiDay>;
