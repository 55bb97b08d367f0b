/**
 * A cohort: made-up people who apply to an edition, and what each of them does. A replay drives the
 * application with it. Who is chosen follows from the edition's rules, not from the cohort: it only
 * says what people answer, what reviewers think of them, and how they behave once they have a place.
 *
 * Whatever is absent is the ordinary case: the person submits once, accepts the offer, takes part
 * in everything, hands in a proposal that is approved, gets the visa and stays to the last day.
 */
import * as z from 'zod';

const Id = z.string().min(1);
const Day = z.iso.date();
const Country = z.string().regex(/^[A-Z]{2}$/);

/** What the person writes on the form; the names are those of the form's fields. */
const CohortAnswers = z.strictObject({
  /** In the script that the person uses. */
  fullName: z.string().min(1),
  /** In Latin letters, as in the passport; absent where it is the same. */
  passportName: z.string().optional(),
  birthDate: Day,
  /** ISO 3166 codes. */
  citizenship: Country,
  /** Absent: the country of citizenship. */
  residence: Country.optional(),
  organisation: z.string(),
  position: z.string(),
  experienceYears: z.int().min(0),
  /** Who nominates the person; on tracks with nomination only. */
  nominatingOffice: z.string().optional(),
  section: Id,
  english: z.boolean().default(true),
  onlineTools: z.boolean().default(true),
  wholeStay: z.boolean().default(true),
  relevance: z.string(),
  projectIdea: z.string(),
  experience: z.string(),
  feasibility: z.string(),
  commitment: z.string(),
});

/** One score per criterion, in the order of the rubric. */
const Scores = z.array(z.number());

const CohortProposal = z.strictObject({
  title: z.string().min(1),
  /** Heading of the outline → what the person writes; headings that are absent get the summary. */
  texts: z.record(z.string(), z.string()).default({}),
  summary: z.string().default(''),
  /** `miss`: nothing is handed in until the due date. */
  handsIn: z.enum(['in-time', 'miss']).default('in-time'),
  /** What the review decides, round by round: the first version, then each revision. */
  rounds: z
    .array(z.strictObject({ scores: Scores, decision: z.enum(['approve', 'revise', 'reject']) }))
    .min(1),
});

export const CohortPerson = z.strictObject({
  /** Stable within the cohort, e.g. `experts-0042`. */
  id: Id,
  track: Id,
  email: z.email(),
  locale: z.enum(['en', 'ko']).default('en'),
  answers: CohortAnswers,
  /**
   * `twice`: the same submission is sent twice at once. `late`: one second after the call has
   * closed. `never`: the draft is saved and left.
   */
  submits: z.enum(['once', 'twice', 'late', 'never']).default('once'),
  /** What the reviewers score: the first reviewer's scores, the second's, …; used in turn. */
  reviews: z.array(Scores).default([]),
  offer: z.enum(['accept', 'decline', 'silent']).default('accept'),
  /** Parts of the online training that the person misses; ids of the edition. */
  online: z
    .strictObject({
      missedModules: z.array(Id).default([]),
      missedSeminars: z.array(Id).default([]),
    })
    .prefault({}),
  /** Absent where the person never gets as far. */
  proposal: CohortProposal.optional(),
  visa: z.enum(['granted', 'refused']).default('granted'),
  arrival: z.enum(['arrives', 'no-show']).default('arrives'),
  /** Days of the course on which the person is absent. */
  missedDays: z.array(Day).default([]),
});
/** A person with every default filled in. */
export type CohortPerson = z.infer<typeof CohortPerson>;
/** A person as a file may state them: only what differs from the ordinary. */
export type CohortPersonInput = z.input<typeof CohortPerson>;

export const Cohort = z.strictObject({
  /** The edition that these people apply to. */
  edition: Id,
  /** From which they were made. */
  seed: z.string(),
  /** Nobody in a cohort exists. */
  madeUp: z.literal(true),
  people: z.array(CohortPerson),
});
export type Cohort = z.infer<typeof Cohort>;
export type CohortInput = z.input<typeof Cohort>;
