/** The stages of a track, from who may apply to the visit. An absent stage is not held. */
import * as z from 'zod';
import { ReviewRules } from './edition-review.ts';
import { OutlineField, Rubric } from './edition-rubric.ts';
import { PassportRules, PreparationDays } from './edition-travel.ts';
import {
  Count,
  Country,
  Identifier,
  LocalizedText,
  LocalMoment,
  Percent,
} from './edition-values.ts';

export const Call = z
  .strictObject({
    opensAt: LocalMoment,
    closesAt: LocalMoment.describe(
      'The first moment that is too late: closed is closed by one second.',
    ),
    zone: z
      .enum(['edition', 'anywhere-on-earth'])
      .describe(
        '"edition" reads `closesAt` in the edition’s time zone; "anywhere-on-earth" reads its day as the last day anywhere, whatever the time.',
      ),
    remindDays: z
      .array(z.int().min(1).max(60))
      .max(6)
      .optional()
      .describe(
        'Owners of drafts are reminded this many days before their draft closes, once each. Absent: 7 and 2 days before.',
      ),
  })
  .meta({ id: 'Call', description: 'When applications are taken.' });
export type Call = z.infer<typeof Call>;

export const TieBreaker = z.enum([
  'first-criterion',
  'under-represented-country',
  'earlier',
  'lot',
]);
export type TieBreaker = z.infer<typeof TieBreaker>;

const ReservedPlaces = z
  .strictObject({
    title: LocalizedText.describe('Whom they are kept for, e.g. "Pacific islands".'),
    countries: z.array(Country).min(1),
    places: z.int().min(1),
  })
  .meta({ id: 'ReservedPlaces', description: 'A floor: places for a country or a region.' });

const UnusedPlaces = z
  .strictObject({
    from: Identifier.describe('The section whose places nobody of it can take.'),
    to: z.array(Identifier).min(1).describe('The sections that they go to.'),
  })
  .meta({ id: 'UnusedPlaces', description: 'A rule by which an unused quota is released.' });

export const SelectionRules = z
  .strictObject({
    reviewsNeeded: z
      .int()
      .min(1)
      .max(9)
      .describe('Reviews without which an application is not ranked.'),
    reviewDueAt: LocalMoment.describe('Reviews are due.'),
    review: ReviewRules.optional(),
    rankBy: z
      .enum(['raw', 'normalised'])
      .optional()
      .describe(
        'Which mean is ranked by: of the scores as given, or of the scores on one scale for all reviewers. Absent: raw.',
      ),
    releaseAt: LocalMoment.describe('When the office means to release the decisions.'),
    perCountry: z
      .int()
      .min(1)
      .optional()
      .describe('At most this many people of one country in the track. Absent: no limit.'),
    perCountryAndSection: z
      .int()
      .min(1)
      .optional()
      .describe('At most this many people of one country in one section. Absent: no limit.'),
    minimumCountries: z
      .int()
      .min(1)
      .optional()
      .describe('Chosen from at least this many countries where the applications allow it.'),
    reservedPlaces: z
      .array(ReservedPlaces)
      .min(1)
      .optional()
      .describe('Places kept for a country or a region, as far as its people can take them.'),
    pairs: z
      .array(z.tuple([Identifier, Identifier]))
      .min(1)
      .optional()
      .describe(
        'Pairs of sections: of each country as many are chosen for the one as for the other. Absent: none.',
      ),
    unusedPlaces: z
      .array(UnusedPlaces)
      .min(1)
      .optional()
      .describe('Where places go that nobody of their section can take. Absent: they stay empty.'),
    tieBreak: z
      .array(TieBreaker)
      .min(1)
      .describe('What decides between equal scores, in this order; "lot" is drawn from `seed`.'),
    rubric: Rubric.optional().describe('Where it differs from the edition’s application rubric.'),
  })
  .meta({ id: 'SelectionRules', description: 'How the places are given.' });
export type SelectionRules = z.infer<typeof SelectionRules>;

export const OfferRules = z
  .strictObject({
    answerDays: z
      .int()
      .min(1)
      .max(60)
      .describe('Days to answer an offer, until the same time of day.'),
    promoteUntil: LocalMoment.describe(
      'The last moment at which a freed place is offered to the next person on the waiting list: the first stage and a visa must still be possible.',
    ),
  })
  .meta({ id: 'OfferRules' });
export type OfferRules = z.infer<typeof OfferRules>;

export const ProposalStage = z
  .strictObject({
    opensAt: LocalMoment,
    dueAt: LocalMoment.describe('The first moment that is too late for the first version.'),
    graceDays: z
      .int()
      .min(1)
      .max(14)
      .optional()
      .describe(
        'Days after a deadline in which the office can still give somebody more time; only then has who handed in nothing missed it. Absent: none.',
      ),
    reviewDueAt: LocalMoment.describe('Proposals are reviewed and decided on until then.'),
    reviewers: z
      .int()
      .min(1)
      .max(9)
      .optional()
      .describe('Reviewers for each proposal. Absent: one.'),
    revisions: z
      .int()
      .min(0)
      .max(5)
      .describe('How often a proposal may be sent back for revision.'),
    revisionDays: z.int().min(1).max(60).describe('Days for each revision.'),
    outstanding: Count.describe('How many of the best are presented at the forum.'),
    rubric: Rubric.optional().describe('Where it differs from the edition’s proposal rubric.'),
    outline: z
      .array(OutlineField)
      .min(1)
      .optional()
      .describe('Where it differs from the edition’s proposal outline.'),
  })
  .meta({ id: 'ProposalStage', description: 'The project proposal.' });
export type ProposalStage = z.infer<typeof ProposalStage>;

export const VisitStage = z
  .strictObject({
    attendanceNeeded: Percent.describe(
      'Share of the course’s programme days, in percent, that earns the certificate.',
    ),
    inviteAt: LocalMoment.describe('When the office means to send the final invitations.'),
    passport: PassportRules.optional(),
    dueDays: PreparationDays.optional(),
    programme: z
      .array(LocalizedText)
      .min(1)
      .optional()
      .describe('What the weeks consist of, e.g. workshops, cultural exploration; for the call.'),
  })
  .meta({
    id: 'VisitStage',
    description: 'The stay in Korea; its weeks belong to the sections (`visit`).',
  });
/** What a track's people do in the host country; the weeks themselves belong to the sections. */
export type VisitStage = z.infer<typeof VisitStage>;
