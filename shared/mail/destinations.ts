import { guestHome } from '../domain/guest.ts';
import { linkLifetime } from '../domain/sign-in.ts';
import type { MailMoment } from './moments.ts';
import type { MailOrder } from './order.ts';

interface Destination {
  /** Address behind the letter's one action. */
  readonly path: string;
  /** How long the link signs its reader in; absent where no sign-in goes with it. */
  readonly signsInFor?: number;
}

const own = (path: string): Destination => ({ path, signsInFor: linkLifetime.letter });
/** The questions that the office asks once more. */
const information = ({ applicationId, facts }: MailOrder): Destination =>
  own(`/applications/${applicationId}/information-requests/${String(facts.number)}`);
/** A visitor has a page of their own; a participant answers among their own pages. */
const toReply = ({ guest }: MailOrder): Destination =>
  own(guest === undefined ? '/my/cpi-day' : guestHome[guest.kind]);
const staffConsole: Destination = { path: '/console/' };

/**
 * Where the one action of each letter leads. Never straight to a file: it lies on another host, and
 * the pages' own policy lets no form, so no sign-in either, end on another host.
 */
const destinations: Readonly<Record<MailMoment, (order: MailOrder) => Destination | undefined>> = {
  'draft-started': ({ applicationId }) => own(`/applications/${applicationId}`),
  'application-received': ({ applicationId }) => own(`/applications/${applicationId}/receipt`),
  'application-withdrawn': ({ applicationId }) => own(`/applications/${applicationId}/withdrawal`),
  'deadline-extended': ({ applicationId }) => own(`/applications/${applicationId}`),
  'information-requested': information,
  'information-reminder': information,
  'sign-in': ({ guest }) => ({
    path: guest === undefined ? '/my' : guestHome[guest.kind],
    signsInFor: linkLifetime.requested,
  }),
  'office-invited': () => own(guestHome.office),
  nominated: ({ applicationId }) => own(`/applications/${applicationId}`),
  'reference-requested': () => own(guestHome.referee),
  'reference-declined': ({ applicationId }) => own(`/applications/${applicationId}/references`),
  'endorsement-reminder': ({ guest }) => own(guestHome[guest?.kind ?? 'referee']),
  'document-refused': ({ applicationId }) => own(`/applications/${applicationId}/documents`),
  'reviews-assigned': () => staffConsole,
  'proposal-reviews-assigned': () => staffConsole,
  'discussion-opened': () => staffConsole,
  'panel-vote-opened': () => staffConsole,
  waitlisted: () => undefined,
  'not-selected': () => undefined,
  'place-offered': () => own('/my/offer'),
  'online-training-opened': () => own('/my/training'),
  'attendance-warning': () => own('/my/training'),
  'attendance-short': () => own('/my/training'),
  'appeal-answered': () => own('/my/training'),
  'online-training-completed': () => own('/my'),
  'online-training-incomplete': () => undefined,
  'conditional-invitation': () => own('/my/visit'),
  'proposal-requested': () => own('/my/proposal'),
  'proposal-extended': () => own('/my/proposal'),
  'proposal-revision': () => own('/my/proposal'),
  'proposal-approved': () => own('/my'),
  'proposal-rejected': () => own('/my/proposal'),
  invitation: () => own('/my/visit'),
  'invitation-withheld': () => undefined,
  graduated: ({ facts }) => ({ path: `/certificates/${String(facts.certificate)}` }),
  'departure-recorded': () => own('/my/visit'),
  'nominee-away': () => undefined,
  'certificate-revoked': () => own('/my/visit'),
  'certificate-withheld': () => undefined,
  'draft-reminder': ({ applicationId }) => own(`/applications/${applicationId}`),
  'offer-reminder': () => own('/my/offer'),
  'training-reminder': () => own('/my/training'),
  'seminar-reminder': () => own('/my/training'),
  'proposal-reminder': () => own('/my/proposal'),
  'travel-reminder': () => own('/my/visit'),
  'evaluation-asked': () => own('/my/evaluation'),
  'follow-up-asked': () => own('/my/evaluation/follow-up'),
  'review-reminder': () => staffConsole,
  'cpi-day-invited': toReply,
  'cpi-day-reminder': toReply,
  'dinner-reply': toReply,
  'dinner-seat': toReply,
  'dates-moved': ({ facts }) => own(facts.toConfirm === true ? '/my/dates' : '/my'),
  'timetable-published': () => own('/my/timetable'),
  'timetable-changed': () => own('/my/timetable'),
};

export const destinationOf = (order: MailOrder): Destination | undefined =>
  destinations[order.moment](order);
