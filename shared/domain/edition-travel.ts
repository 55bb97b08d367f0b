/** What people prepare before they travel, and until when. */
import * as z from 'zod';

export const PassportRules = z
  .strictObject({
    validMonths: z
      .int()
      .min(0)
      .max(24)
      .optional()
      .describe(
        'Months after the last day in Korea for which a passport has to be valid. Absent: 6.',
      ),
    neededForInvitation: z
      .boolean()
      .optional()
      .describe(
        'Whether nobody is invited before they gave their passport. Absent: a passport that was given has to do, and a missing one holds nobody up.',
      ),
  })
  .meta({ id: 'PassportRules', description: 'Which passports do for the final invitation.' });

const days = (usual: number) =>
  z.int().min(0).max(180).optional().describe(`Absent: ${usual} days.`);

/** Days before the first day in Korea, where the edition does not say. */
export const usualPreparationDays = {
  passport: 45,
  visa: 14,
  ticket: 14,
  insurance: 7,
  room: 7,
} as const;

export const PreparationDays = z
  .strictObject({
    passport: days(usualPreparationDays.passport),
    visa: days(usualPreparationDays.visa),
    ticket: days(usualPreparationDays.ticket),
    insurance: days(usualPreparationDays.insurance),
    room: days(usualPreparationDays.room),
  })
  .meta({
    id: 'PreparationDays',
    description: 'How many days before the first day in Korea each thing has to be there.',
  });
