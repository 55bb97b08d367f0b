/**
 * An edition is data: one file that a programme office edits. Everything that differs from year
 * to year is here; another year is another file and no code. Optional stages are absent, not
 * switched off: no `online` means no online stage, no `visit` means nobody travels.
 */
import * as z from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max);

/** The same text in every language of the programme. */
export const LocalizedText = z.strictObject({ en: text(2000), ko: text(2000) });
export type LocalizedText = z.infer<typeof LocalizedText>;

const Identifier = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'lower-case words joined by hyphens, e.g. "performing-arts-1"',
  );
const Day = z.iso.date('a calendar day, e.g. "2023-08-28"');
const LocalMoment = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/,
    'a day and time in the edition’s zone, e.g. "2023-04-14T10:00"',
  )
  .refine((moment) => !Number.isNaN(Date.parse(`${moment}:00Z`)), 'no such moment');
const Country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 country code, e.g. "KH"');
const Percent = z.number().min(0).max(100);
const Count = z.int().min(0);

/** Whole days, both included. */
export const Period = z.strictObject({ from: Day, to: Day });
export type Period = z.infer<typeof Period>;

export const Criterion = z.strictObject({
  id: Identifier,
  title: LocalizedText,
  /** Share of the total in percent; the weights of a rubric sum to 100. */
  weight: z.number().positive().max(100),
  /** What a score means: one text per score, lowest first. */
  anchors: z.array(z.strictObject({ score: z.int().min(0).max(10), text: LocalizedText })).min(2),
});
export type Criterion = z.infer<typeof Criterion>;

export const Rubric = z.strictObject({
  criteria: z.array(Criterion).min(1),
  /** Weighted mean out of 100 from which an application or a proposal may be chosen. */
  threshold: Percent,
});
export type Rubric = z.infer<typeof Rubric>;

export const Eligibility = z.strictObject({
  /** Completed years on the reference day, both ends included. */
  age: z.strictObject({ from: z.int(), to: z.int(), on: Day }).optional(),
  experienceYears: z.int().min(0).optional(),
  englishNeeded: z.boolean(),
  onlineToolsNeeded: z.boolean(),
  wholeStayNeeded: z.boolean(),
  countries: z.array(Country).min(1),
});
export type Eligibility = z.infer<typeof Eligibility>;

export const TieBreaker = z.enum([
  'first-criterion',
  'under-represented-country',
  'earlier',
  'lot',
]);
export type TieBreaker = z.infer<typeof TieBreaker>;

export const SelectionRules = z.strictObject({
  /** Reviews without which an application is not rankable. */
  reviewsNeeded: z.int().min(1).max(9),
  reviewDueAt: LocalMoment,
  /** When the office means to release the decisions; shown, and reminded of. */
  releaseAt: LocalMoment,
  /** At most this many people of one country in the track. */
  perCountry: z.int().min(1).optional(),
  /** At most this many people of one country in one section. */
  perCountryAndSection: z.int().min(1).optional(),
  /** Chosen from at least this many countries where the applications allow it. */
  minimumCountries: z.int().min(1).optional(),
  tieBreak: z.array(TieBreaker).min(1),
  /** Where it differs from the edition's `application` rubric. */
  rubric: Rubric.optional(),
});
export type SelectionRules = z.infer<typeof SelectionRules>;

export const OfferRules = z.strictObject({
  /** Days to answer an offer, until the same time of day. */
  answerDays: z.int().min(1).max(60),
  /** The last moment at which a freed place is offered on: a visa and a start must still be possible. */
  promoteUntil: LocalMoment,
});

export const Module = z.strictObject({
  id: Identifier,
  title: LocalizedText,
  minutes: z.int().positive(),
});
export type Module = z.infer<typeof Module>;

export const Seminar = z.strictObject({
  id: Identifier,
  title: LocalizedText,
  startsAt: LocalMoment,
  endsAt: LocalMoment,
  /** Only for these sections; for the whole track when absent. */
  sections: z.array(Identifier).min(1).optional(),
});
export type Seminar = z.infer<typeof Seminar>;

/** Online training. Its attendance is the share of modules done and seminars attended. */
export const OnlineStage = z.strictObject({
  period: Period,
  modules: z.array(Module),
  seminars: z.array(Seminar),
  attendanceNeeded: Percent,
});
export type OnlineStage = z.infer<typeof OnlineStage>;

export const ProposalStage = z.strictObject({
  opensAt: LocalMoment,
  dueAt: LocalMoment,
  reviewDueAt: LocalMoment,
  /** How often a proposal may be sent back for revision. */
  revisions: z.int().min(0).max(5),
  revisionDays: z.int().min(1).max(60),
  /** How many of the best are presented at the forum. */
  outstanding: Count,
  rubric: Rubric.optional(),
});
export type ProposalStage = z.infer<typeof ProposalStage>;

/** What a track's people do in the host country; the weeks themselves belong to the sections. */
export const VisitStage = z.strictObject({
  attendanceNeeded: Percent,
  /** When the office means to send the final invitations. */
  inviteAt: LocalMoment,
});
export type VisitStage = z.infer<typeof VisitStage>;

export const Partner = z.strictObject({
  name: text(200),
  fullName: LocalizedText.optional(),
  country: Country,
});
export type Partner = z.infer<typeof Partner>;

export const Section = z.strictObject({
  id: Identifier,
  /** One of the track's kinds. */
  kind: Identifier,
  field: LocalizedText,
  title: LocalizedText,
  /** Partner organisations, the leading one first; a second one may be abroad. */
  partners: z.array(Partner),
  /** Places in the section, from the start of the edition to its end. */
  places: z.int().min(1),
  /** Places in the visit where fewer are invited than are trained; `places` when absent. */
  invited: Count.optional(),
  /** Who decides on the applications: the programme office, or the partner for itself. */
  selectedBy: z.enum(['office', 'partner']),
  visit: Period.optional(),
});
export type Section = z.infer<typeof Section>;

export const Kind = z.strictObject({
  id: Identifier,
  title: LocalizedText,
  /** Length of the visit as it is announced; absent where nobody travels. */
  weeks: z.int().min(1).optional(),
});

export const Track = z.strictObject({
  id: Identifier,
  title: LocalizedText,
  theme: LocalizedText.optional(),
  aim: LocalizedText.optional(),
  admission: z.enum(['open-call', 'nomination']),
  call: z.strictObject({
    opensAt: LocalMoment,
    /** Closed is closed by one second: the first moment that is too late. */
    closesAt: LocalMoment,
    /** "anywhere-on-earth" reads the day of `closesAt` as the last day anywhere. */
    zone: z.enum(['edition', 'anywhere-on-earth']),
  }),
  eligibility: Eligibility,
  selection: SelectionRules,
  offer: OfferRules,
  kinds: z.array(Kind).min(1),
  sections: z.array(Section).min(1),
  online: OnlineStage.optional(),
  proposal: ProposalStage.optional(),
  visit: VisitStage.optional(),
});
export type Track = z.infer<typeof Track>;

export const Speaker = z.strictObject({ name: text(200), role: LocalizedText.optional() });

export const CpiDayItem = z.strictObject({
  kind: z.enum(['keynote', 'panel', 'proposals', 'ceremony', 'performance', 'dinner', 'reception']),
  title: LocalizedText,
  speaker: Speaker.optional(),
  /** The section whose people present. */
  section: Identifier.optional(),
});

export const CpiDay = z.strictObject({
  date: Day,
  forum: z.strictObject({ title: LocalizedText, programme: z.array(CpiDayItem) }),
  night: z.strictObject({ title: LocalizedText, programme: z.array(CpiDayItem) }),
});
export type CpiDay = z.infer<typeof CpiDay>;

/** Figures as they were made public; the report shows them beside its own, never instead of them. */
export const PublishedFigure = z.strictObject({
  on: Day,
  stage: z.enum(['announced', 'final']),
  track: Identifier,
  people: Count,
  countries: Count,
});

export const Edition = z.strictObject({
  /** The year, or the year and a word: "2023", "2024-pilot". Part of every address. */
  edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/, 'a year, e.g. "2023"'),
  title: LocalizedText,
  organiser: LocalizedText,
  contact: z.email(),
  timeZone: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'an IANA time zone'),
  /** Seed of every lot that is drawn, published before the call. */
  seed: text(100),
  rubrics: z.strictObject({ application: Rubric, proposal: Rubric }),
  tracks: z.array(Track).min(1),
  cpiDay: CpiDay.optional(),
  published: z.array(PublishedFigure),
});
export type Edition = z.infer<typeof Edition>;

/** A track of the edition; undefined when it has none of that name. */
export const trackOf = (edition: Edition, track: string): Track | undefined =>
  edition.tracks.find(({ id }) => id === track);

/** A section and its track; undefined when the edition has none of that name. */
export const sectionOf = (
  edition: Edition,
  trackId: string,
  sectionId: string,
): Section | undefined => trackOf(edition, trackId)?.sections.find(({ id }) => id === sectionId);
