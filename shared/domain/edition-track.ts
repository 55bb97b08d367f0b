/** A track (experts, administrators, …) with its sections. */
import * as z from 'zod';
import { AskedDocument, mostFiles } from './edition-documents.ts';
import { Eligibility } from './edition-eligibility.ts';
import { ApplicationForm } from './edition-form.ts';
import { NominationRules, ReferenceRules } from './edition-letters.ts';
import { OnlineStage } from './edition-online.ts';
import { Call, OfferRules, ProposalStage, SelectionRules, VisitStage } from './edition-stages.ts';
import { Count, Country, Identifier, LocalizedText, Period, text } from './edition-values.ts';

export const Partner = z
  .strictObject({
    name: text(200).describe('As the partner writes it itself, often an abbreviation.'),
    fullName: LocalizedText.optional(),
    country: Country,
  })
  .meta({ id: 'Partner', description: 'An organisation that holds a section’s course.' });
export type Partner = z.infer<typeof Partner>;

export const Section = z
  .strictObject({
    id: Identifier,
    kind: Identifier.describe('The `id` of one of the track’s kinds.'),
    field: LocalizedText.describe('The field, e.g. "Performing Arts 1".'),
    title: LocalizedText.describe('What the course is called.'),
    partners: z
      .array(Partner)
      .describe('The leading one first; a second one may be abroad. Empty where there is none.'),
    places: z.int().min(1).describe('How many people are trained.'),
    invited: Count.optional().describe(
      'How many of them are invited to the visit, where fewer are invited than trained. Absent: all.',
    ),
    selectedBy: z
      .enum(['office', 'partner'])
      .describe('Who decides on the applications: the programme office, or the partner itself.'),
    visit: Period.optional().describe('The weeks in Korea. Absent: this section does not travel.'),
  })
  .meta({ id: 'Section', description: 'A course with its places.' });
export type Section = z.infer<typeof Section>;

const Kind = z
  .strictObject({
    id: Identifier,
    title: LocalizedText,
    weeks: z
      .int()
      .min(1)
      .optional()
      .describe('Length of the visit as announced. Absent where nobody travels.'),
  })
  .meta({ id: 'Kind', description: 'A kind of section, e.g. "Intensive".' });

export const Track = z
  .strictObject({
    id: Identifier,
    title: LocalizedText,
    theme: LocalizedText.optional().describe('The year’s theme, where there is one.'),
    aim: LocalizedText.optional().describe('What the people of the track come away with.'),
    admission: z
      .enum(['open-call', 'nomination'])
      .describe('Whether people apply for themselves or are nominated by their government.'),
    call: Call,
    nomination: NominationRules.optional().describe(
      'On a track with nomination, where its rules are not the usual ones.',
    ),
    references: ReferenceRules.optional().describe('Absent: no references are asked for.'),
    documents: z
      .array(AskedDocument)
      .max(mostFiles)
      .optional()
      .describe('Documents that are asked for beside the form. Absent: none.'),
    eligibility: Eligibility,
    form: ApplicationForm.optional().describe('Absent: the edition’s form.'),
    selection: SelectionRules,
    offer: OfferRules,
    kinds: z.array(Kind).min(1),
    sections: z.array(Section).min(1),
    online: OnlineStage.optional().describe('Absent: no online stage.'),
    proposal: ProposalStage.optional().describe('Absent: no project proposals.'),
    visit: VisitStage.optional().describe('Absent: nobody travels, the track is online only.'),
  })
  .meta({ id: 'Track' });
export type Track = z.infer<typeof Track>;
