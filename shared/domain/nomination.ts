/** Nomination: a government office names people for the sections of a track. */
import type { AskedField, DraftAnswers } from './application-form.ts';
import { callWindow } from './call.ts';
import type { Edition, Section, Track } from './edition.ts';
import type { AskedPage } from './form-pages.ts';
import { daysLater, type Instant, instantOf } from './time.ts';

/** An office that may nominate in one track. */
export interface Office {
  readonly officeId: string;
  readonly edition: string;
  readonly track: string;
  /** ISO 3166 code. */
  readonly country: string;
  readonly name: string;
  readonly contactName: string;
  readonly email: string;
  readonly locale: 'en' | 'ko';
  readonly invitedAt: string;
}

/** One person whom an office nominated, in one of its places. */
export interface Nomination {
  readonly officeId: string;
  readonly section: string;
  /** Which of the office's places in the section: 0, 1, … */
  readonly slot: number;
  readonly applicationId: string;
  readonly name: string;
  readonly email: string;
  readonly position: string;
  readonly nominatedAt: string;
}

/** What a nominee's application is bound to. */
export interface NominationBond {
  readonly officeId: string;
  readonly office: string;
  readonly country: string;
  readonly section: string;
}

const usualGraceDays = 7;

type Zoned = Pick<Edition, 'timeZone'>;

/** The first moment that is too late to nominate. */
export const nominationClosesAt = (edition: Zoned, track: Track): Instant => {
  const own = track.nomination?.closesAt;
  return own === undefined ? callWindow(edition, track).closesAt : instantOf(own, edition.timeZone);
};

const afterCall = (edition: Zoned, track: Track, graceDays = usualGraceDays): Instant =>
  daysLater(callWindow(edition, track).closesAt, graceDays, edition.timeZone);

/** The first moment that is too late for a nominating office's letter: its own grace period. */
export const nominationLetterDueAt = (edition: Zoned, track: Track): Instant =>
  afterCall(edition, track, track.nomination?.graceDays);

/** The first moment that is too late for a reference. */
export const referenceDueAt = (edition: Zoned, track: Track): Instant => {
  const own = track.references?.dueAt;
  return own === undefined
    ? afterCall(edition, track, track.references?.graceDays)
    : instantOf(own, edition.timeZone);
};

/** How many people one office may nominate for each section. */
export const placesPerOffice = ({ nomination }: Track): number => nomination?.perOffice ?? 1;

/** The lowest place of a section that the office has not used; undefined when none is left. */
export const freeSlot = (
  track: Track,
  section: string,
  nominations: readonly Nomination[],
): number | undefined => {
  const used = new Set(
    nominations.filter((one) => one.section === section).map(({ slot }) => slot),
  );
  for (let slot = 0; slot < placesPerOffice(track); slot += 1) if (!used.has(slot)) return slot;
  return undefined;
};

/** The sections in which the office has a place left. */
export const openSections = (track: Track, nominations: readonly Nomination[]): Section[] =>
  track.sections.filter(({ id }) => freeSlot(track, id, nominations) !== undefined);

type Fixed = Pick<DraftAnswers, 'citizenship' | 'nominatingOffice' | 'section'>;

/** What the form does not ask a nominee, since the nomination says it. */
export const answersFixedBy = (
  bond: NominationBond | undefined,
  { sections }: Pick<Track, 'sections'>,
): Fixed =>
  bond === undefined
    ? {}
    : {
        citizenship: bond.country,
        nominatingOffice: bond.office,
        ...(sections.length > 1 ? { section: bond.section } : {}),
      };

/** Answers without those that only repeat what the nomination says. */
export const withoutFixed = (fixed: Fixed, answers: DraftAnswers): DraftAnswers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id, value]) => fixed[id as keyof Fixed] !== value),
  );

/** The pages with what is left to ask: conditions on what the nomination says are settled. */
export const pagesBesides = (fixed: Fixed, pages: readonly AskedPage[]): readonly AskedPage[] => {
  const given = new Map(Object.entries(fixed));
  const settled = (field: AskedField): AskedField[] => {
    const { askedWhen, ...always } = field;
    const answer = askedWhen && given.get(askedWhen.question);
    if (given.has(field.id)) return [];
    if (askedWhen === undefined || answer === undefined) return [field];
    return askedWhen.is.includes(answer) ? [always] : [];
  };
  return pages
    .map((page) => ({ ...page, fields: page.fields.flatMap(settled) }))
    .filter(({ fields }) => fields.length > 0);
};
