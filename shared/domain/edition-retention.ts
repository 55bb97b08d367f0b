/** When what an edition knows of people is deleted, kind by kind. */
import * as z from 'zod';
import { Day } from './edition-values.ts';

const until = Day.optional();

export const Retention = z
  .strictObject({
    passport: until.describe('Passport data. Absent: 30 days after the last day of the edition.'),
    visa: until.describe('Kind and state of the visa, and why one was refused. Absent: the same.'),
    journey: until.describe('Flights, insurance, room. Absent: the same.'),
    emergency: until.describe('Whom to call in an emergency. Absent: the same.'),
    health: until.describe('What a person eats and needs. Absent: the same.'),
    documents: until.describe(
      'Files sent with applications. Absent: a year after the last day of the edition.',
    ),
  })
  .meta({
    id: 'Retention',
    description:
      'The day on which each kind of personal data is deleted. A sweep does it that morning and leaves a record of how much there was.',
  });
export type Retention = z.infer<typeof Retention>;
