/** How a track's reviews are organised, where it differs from what every edition does. */
import * as z from 'zod';

export const ReviewRules = z
  .strictObject({
    blind: z
      .boolean()
      .optional()
      .describe(
        'Whether reviewers work without knowing whose application it is. Where it is false they see the name, the organisation and where the person lives, text as it was written, and files that name the person. Absent: reviews are blind.',
      ),
    sameCountryConflict: z
      .boolean()
      .optional()
      .describe('Whether a reviewer must not review people of the own country. Absent: they may.'),
    silentAfterDays: z
      .int()
      .min(1)
      .max(60)
      .optional()
      .describe(
        'Days after the assignment until which a reviewer declares whether a conflict stands in the way; somebody else takes over from who is silent. Absent: nobody is replaced for being silent.',
      ),
    spreadLimit: z
      .number()
      .positive()
      .max(100)
      .optional()
      .describe(
        'Points out of 100 between the highest and the lowest review of an application above which its reviewers are asked to discuss it. Absent: never.',
      ),
    discussionDays: z
      .int()
      .min(1)
      .max(60)
      .optional()
      .describe(
        'Days that such a discussion stays open, unless the office closes it. 5 when absent.',
      ),
    hideCountry: z
      .boolean()
      .optional()
      .describe(
        'Whether reviewers are not told where an applicant is from: citizenship is left out, and the names of the countries of citizenship and residence are blanked in free text. Words such as "Cambodian" stay. Absent: they see the citizenship.',
      ),
    reviewersNamed: z
      .boolean()
      .optional()
      .describe(
        'Whether the reviewers of an application see who wrote which review. Absent: they are numbered.',
      ),
  })
  .meta({ id: 'ReviewRules', description: 'How the reviews of applications are organised.' });
export type ReviewRules = z.infer<typeof ReviewRules>;
