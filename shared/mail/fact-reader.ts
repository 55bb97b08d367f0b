import type { Application } from '../domain/application.ts';
import { type Edition, type LocalizedText, sectionOf, trackOf } from '../domain/edition.ts';
import type { Participant } from '../domain/participant.ts';
import type { GuestContact } from '../store/guest-reader.ts';
import { inLocale, type Locale } from '../text/locale.ts';
import { dayText, momentText } from '../ui/moment.tsx';
import type { MailOrder } from './order.ts';
import { plainLine } from './plain.ts';

/** What a mail is written from, loaded. */
export interface MailContext {
  readonly order: MailOrder;
  readonly edition: Edition;
  readonly locale: Locale;
  readonly application?: Application;
  readonly participant?: Participant;
  readonly guest?: GuestContact;
}

/** What a document or a seminar is called; by its id where the edition no longer has it. */
export const titleOf = (
  named: readonly { readonly id: string; readonly title: LocalizedText }[] | undefined,
  id: unknown,
  locale: Locale,
): string => {
  const title = named?.find((one) => one.id === id)?.title;
  return title === undefined ? String(id ?? '') : inLocale(title, locale);
};

/** Words for what the facts name: sections, days, moments, in the reader's language. */
export const factReader = (context: MailContext) => {
  const { order, edition, locale, application, participant, guest } = context;
  const facts = order.facts;
  // A visitor's letter is about the edition as a whole, and names no track.
  const any = guest?.visitor === undefined ? '' : edition.tracks[0]?.id;
  const trackId = String(
    facts.track ?? guest?.track ?? participant?.track ?? application?.track ?? any,
  );
  const track = trackOf(edition, trackId);
  if (track === undefined) throw new Error(`The edition has no track ${trackId}`);
  const sectionId = String(participant?.section ?? facts.section ?? application?.section ?? '');
  const section = sectionOf(edition, trackId, sectionId);
  const { visit } = section ?? {};
  const written = guest?.endorsement;
  const own = application?.timeZone;
  const at = (instant: number): string => momentText(instant, edition.timeZone, locale, own);
  return {
    rules: track,
    /** Whom a letter or a reference is about, and until when it may come. */
    about: () => ({
      applicant: plainLine(String(facts.applicant ?? written?.applicant ?? '')),
      dueAt: at(Date.parse(String(facts.dueAt ?? written?.dueAt))),
    }),
    at,
    track: inLocale(track.title, locale),
    section: section === undefined ? '' : inLocale(section.title, locale),
    moment: (value: unknown): string => at(Date.parse(String(value))),
    document: titleOf(track.documents, facts.document, locale),
    visit:
      visit === undefined
        ? { from: '', to: '' }
        : { from: dayText(visit.from, locale), to: dayText(visit.to, locale) },
    online: track.online,
    onlineNeeded: track.online?.attendanceNeeded ?? 0,
    visitNeeded: track.visit?.attendanceNeeded ?? 0,
    day: (value: string): string => dayText(value, locale),
    number: (name: string): number => Number(facts[name] ?? 0),
    proposalTitle: plainLine(participant?.proposal?.title ?? ''),
  };
};

export type FactReader = ReturnType<typeof factReader>;
