/** The small values that an edition file is made of. */
import * as z from 'zod';

export const text = (max: number) => z.string().trim().min(1).max(max);

export const LocalizedText = z.strictObject({ en: text(2000), ko: text(2000) }).meta({
  id: 'LocalizedText',
  description: 'The same text in every language of the programme.',
});
/** The same text in every language of the programme. */
export type LocalizedText = z.infer<typeof LocalizedText>;

export const Identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, e.g. "performing-arts-1"')
  .meta({
    id: 'Identifier',
    description:
      'Names the thing in addresses and lists: lower-case words joined by hyphens, e.g. "performing-arts-1". Never change one after the call has opened.',
  });

export const Day = z.iso.date('a calendar day, e.g. "2023-08-28"').meta({
  id: 'Day',
  description: 'A calendar day in the edition’s time zone, e.g. "2023-08-28".',
});

export const LocalMoment = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/,
    'a day and time in the edition’s zone, e.g. "2023-04-14T10:00"',
  )
  .refine(
    (moment) =>
      !Number.isNaN(Date.parse(`${moment}:00Z`)) &&
      new Date(`${moment}:00Z`).toISOString().startsWith(moment),
    'a moment that exists',
  )
  .meta({
    id: 'LocalMoment',
    description: 'A day and time in the edition’s time zone, e.g. "2023-04-14T10:00".',
  });

export const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, e.g. "14:30"');

export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'an ISO 3166 country code, e.g. "KH"')
  .meta({
    id: 'Country',
    description: 'An ISO 3166-1 alpha-2 country code, e.g. "KH" for Cambodia.',
  });

export const Percent = z.number().min(0).max(100);
export const Count = z.int().min(0);

export const Period = z.strictObject({ from: Day, to: Day }).meta({
  id: 'Period',
  description: 'Whole days, both ends included.',
});
/** Whole days, both included. */
export type Period = z.infer<typeof Period>;
