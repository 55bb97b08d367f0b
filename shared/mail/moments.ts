/**
 * The moments at which a person gets a mail, and what each mail has to know. Moments in time and
 * days arrive as text in the reader's language, with both zones in it.
 */
export interface MailMoments {
  'draft-started': { track: string; closesAt: string };
  'application-received': { track: string; section: string; submittedAt: string };
  'application-withdrawn': { track: string; withdrawnAt: string };
  'deadline-extended': { track: string; closesAt: string };
  'information-requested': { track: string; questions: number; dueAt: string };
  'information-reminder': { track: string; dueAt: string };
  'document-refused': { document: string; reason: string };
  'sign-in': { minutes: number };
  'office-invited': {
    track: string;
    office: string;
    sections: string;
    perOffice: number;
    closesAt: string;
    letterDueAt: string;
  };
  nominated: { track: string; section: string; office: string; closesAt: string };
  'reference-requested': { applicant: string; track: string; dueAt: string };
  'reference-declined': { track: string };
  'endorsement-reminder': { applicant: string; track: string; dueAt: string };
  'reviews-assigned': { track: string; count: number; dueAt: string };
  'proposal-reviews-assigned': { track: string; count: number; dueAt: string };
  'discussion-opened': { reference: string; closesAt: string };
  'panel-vote-opened': { track: string; count: number; closesAt: string };
  waitlisted: { track: string; section: string; position: number };
  'not-selected': { track: string; reason: string };
  'place-offered': { track: string; section: string; expiresAt: string };
  'online-training-opened': { section: string; from: string; to: string; needed: number };
  'attendance-warning': { needed: number; to: string };
  'attendance-short': { attendance: number; needed: number; until: string };
  'appeal-answered': { session: string; granted: boolean; reason: string };
  'online-training-completed': { attendance: number };
  'online-training-incomplete': { attendance: number; needed: number };
  'conditional-invitation': { section: string; from: string; to: string };
  'proposal-requested': { dueAt: string };
  'proposal-extended': { dueAt: string };
  'proposal-revision': { dueAt: string };
  'proposal-approved': { title: string };
  'proposal-rejected': { title: string };
  invitation: { section: string; from: string; to: string };
  'invitation-withheld': { section: string };
  graduated: { section: string; code: string };
  'departure-recorded': { on: string; attendance: number; needed: number };
  'nominee-away': { nominee: string; on: string };
  'certificate-revoked': { section: string };
  'certificate-withheld': { attendance: number; needed: number };
  'draft-reminder': { track: string; closesAt: string };
  'offer-reminder': { section: string; expiresAt: string };
  'training-reminder': { to: string; modulesOpen: number };
  'proposal-reminder': { dueAt: string };
  'travel-reminder': { items: string; dueOn: string };
  'review-reminder': { count: number; dueAt: string };
  'seminar-reminder': { title: string; startsAt: string };
  'cpi-day-invited': { day: string; venue: string; answerBy: string };
  'cpi-day-reminder': { day: string; answerBy: string };
  'evaluation-asked': { dueAt: string };
  'follow-up-asked': { dueAt: string };
  'dinner-reply': { standing: 'seated' | 'waiting' | 'none'; answerBy: string };
  'dinner-seat': { day: string; answerBy: string };
  'dates-moved': { section: string; lines: readonly string[]; toConfirm: boolean };
  'timetable-published': { section: string; note: string };
  'timetable-changed': { section: string; changes: readonly string[]; note: string };
}
export type MailMoment = keyof MailMoments;

/** A letter from a person: plain, short, one action. */
export interface LetterText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Words of the one thing to do, where there is one. */
  readonly action?: string;
}

/** The letters themselves, by moment. */
export type Letters = {
  readonly [M in MailMoment]: (data: MailMoments[M]) => LetterText;
};

/** One language's letters: a missing moment does not compile. */
export type MailTexts = Letters & {
  readonly frame: {
    readonly greeting: (name: string) => string;
    readonly anonymous: string;
    readonly reviewer: string;
    readonly reference: string;
    readonly closing: string;
    readonly office: string;
    readonly questions: string;
    readonly personalLink: string;
  };
};
