import type { Envelope } from '../../events/envelope.ts';
import type { Guest } from '../domain/guest.ts';
import type { CalendarSession } from '../domain/timetable-revision.ts';
import { recipientOf } from '../store/guest-names.ts';
import { key } from '../store/keys.ts';
import type { MailKey } from '../store/mail-repository.ts';
import type { MailMoment } from './moments.ts';

/** A mail to be written: who, which moment, and the facts that the event or the sweep brought. */
export interface MailOrder extends MailKey {
  readonly moment: MailMoment;
  readonly edition: string;
  /** The dossier, for mails to applicants and participants. */
  readonly applicationId?: string;
  /** The reviewer, for mails to reviewers. */
  readonly reviewer?: { readonly email: string; readonly locale: 'en' | 'ko' };
  /** The office or the referee, for mails to them. */
  readonly guest?: Guest;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Sessions that the letter brings along as a calendar file. */
  readonly calendar?: readonly CalendarSession[];
}

const toDossier = (event: Envelope, moment: MailMoment, version = '1'): MailOrder => ({
  recipient: key.dossier(event.subject),
  moment,
  version,
  edition: event.edition,
  applicationId: event.subject,
  facts: event.data,
});

/** A mail to somebody outside the programme. */
export const toGuest = (
  guest: Guest,
  { edition, moment, version = '1' }: { edition: string; moment: MailMoment; version?: string },
  facts: MailOrder['facts'] = {},
): MailOrder => ({ recipient: recipientOf(guest), moment, version, edition, guest, facts });

const toReferee = ({ subject, edition, data }: Envelope, moment: MailMoment): MailOrder => {
  const endorsementId = String(data.endorsementId);
  return toGuest({ kind: 'referee', applicationId: subject, endorsementId }, { edition, moment });
};

/** To a participant or a visitor who is invited to the dinner; each event is a letter of its own. */
const toInvited = (event: Envelope, moment: MailMoment): MailOrder => {
  const { subject, edition, id: version, data } = event;
  return data.visitor === true
    ? toGuest({ kind: 'visitor', edition, visitorId: subject }, { edition, moment, version }, data)
    : toDossier(event, moment, version);
};

const toWhoAsked = (event: Envelope): MailOrder => {
  const guest = event.data.guest as Guest | undefined;
  const { id: version, edition } = event;
  return guest === undefined
    ? toDossier(event, 'sign-in', version)
    : toGuest(guest, { edition, moment: 'sign-in', version });
};

/** To the office that nominated somebody, where one did: what became of them. */
const toNominator = (event: Envelope): MailOrder[] => {
  const { id: version, edition, subject: applicationId, data } = event;
  if (typeof data.officeId !== 'string') return [];
  const guest = { kind: 'office', officeId: data.officeId } as const;
  return [{ ...toGuest(guest, { edition, moment: 'nominee-away', version }, data), applicationId }];
};

interface AssignedReviewer {
  readonly sub: string;
  readonly email: string;
  readonly locale?: 'en' | 'ko';
  readonly count: number;
}

const toReviewers = (event: Envelope): MailOrder[] =>
  (event.data.reviewers as readonly AssignedReviewer[])
    .filter(({ count }) => count > 0)
    .map(({ sub, email, locale = 'en', count }) => ({
      recipient: key.reviewer(sub),
      moment: event.data.of === 'proposals' ? 'proposal-reviews-assigned' : 'reviews-assigned',
      version: event.id,
      edition: event.edition,
      reviewer: { email, locale },
      facts: { track: event.data.track, dueAt: event.data.dueAt, count },
    }));

/** Once for each reviewer of an application, whoever opened it and however often it is told. */
const toPanel = ({ subject, edition, data }: Envelope): MailOrder[] =>
  (data.reviewers as readonly Omit<AssignedReviewer, 'count'>[]).map(
    ({ sub, email, locale = 'en' }) => ({
      recipient: key.reviewer(sub),
      moment: 'discussion-opened',
      version: subject,
      edition,
      reviewer: { email, locale },
      facts: { track: data.track, reference: data.reference, closesAt: data.closesAt },
    }),
  );

/** Once for each member of the panel whose address is known. */
const toVoters = ({ edition, data }: Envelope): MailOrder[] =>
  (data.members as readonly Omit<AssignedReviewer, 'count'>[]).map(
    ({ sub, email, locale = 'en' }) => ({
      recipient: key.reviewer(sub),
      moment: 'panel-vote-opened',
      version: `${edition}#${data.track}`,
      edition,
      reviewer: { email, locale },
      facts: { track: data.track, candidates: data.candidates, closesAt: data.closesAt },
    }),
  );

/** Moments that happen once in a dossier's life, by the event that brings them. */
const once: Readonly<Record<string, MailMoment>> = {
  'ApplicationStarted.v1': 'draft-started',
  'ApplicationSubmitted.v1': 'application-received',
  'ApplicationWithdrawn.v1': 'application-withdrawn',
  'ApplicationWaitlisted.v1': 'waitlisted',
  'ApplicationNotSelected.v1': 'not-selected',
  'PersonNominated.v1': 'nominated',
  'PlaceOffered.v1': 'place-offered',
  'OnlineTrainingOpened.v1': 'online-training-opened',
  'AttendanceAtRisk.v1': 'attendance-warning',
  'AttendanceFellShort.v1': 'attendance-short',
  'ConditionalInvitationIssued.v1': 'conditional-invitation',
  'InvitationIssued.v1': 'invitation',
  'InvitationWithheld.v1': 'invitation-withheld',
  'ParticipantGraduated.v1': 'graduated',
  'CertificateWithheld.v1': 'certificate-withheld',
  'CertificateRevoked.v1': 'certificate-revoked',
};

/**
 * The mails that an event brings. Their versions are stable, so that an event told twice brings
 * the same mail and not another one.
 */
export const ordersOf = (event: Envelope): MailOrder[] => {
  const moment = once[event.type];
  if (moment !== undefined) return [toDossier(event, moment)];
  switch (event.type) {
    case 'DeadlineExtended.v1':
      return [toDossier(event, 'deadline-extended', String(event.data.closesAt))];
    case 'SignInRequested.v1':
      return [toWhoAsked(event)];
    case 'OfficeInvited.v1': {
      const { subject: officeId, edition } = event;
      return [toGuest({ kind: 'office', officeId }, { edition, moment: 'office-invited' })];
    }
    case 'VisitorInvited.v1': {
      const { subject: visitorId, edition } = event;
      return [
        toGuest({ kind: 'visitor', edition, visitorId }, { edition, moment: 'cpi-day-invited' }),
      ];
    }
    case 'DinnerReplied.v1':
      return [toInvited(event, 'dinner-reply')];
    case 'DinnerSeatGranted.v1':
      return [toInvited(event, 'dinner-seat')];
    case 'ReferenceRequested.v1':
      return [toReferee(event, 'reference-requested')];
    case 'ReferenceDeclined.v1':
      return [toDossier(event, 'reference-declined', String(event.data.endorsementId))];
    case 'DocumentRefused.v1':
      return event.data.sentBy === 'applicant'
        ? [toDossier(event, 'document-refused', String(event.data.fileId))]
        : [];
    case 'InformationRequested.v1':
      return [toDossier(event, 'information-requested', String(event.data.number))];
    case 'ReviewsAssigned.v1':
      return toReviewers(event);
    case 'DiscussionOpened.v1':
      return toPanel(event);
    case 'PanelVoteOpened.v1':
      return toVoters(event);
    case 'DatesMoved.v1':
      return [toDossier(event, 'dates-moved', String(event.data.version))];
    case 'AttendanceAppealAnswered.v1':
      return [toDossier(event, 'appeal-answered', String(event.data.session))];
    case 'OnlineTrainingEnded.v1':
      return [
        toDossier(
          event,
          event.data.passed ? 'online-training-completed' : 'online-training-incomplete',
        ),
      ];
    case 'ProposalRequested.v1':
      return event.data.round === 0 ? [toDossier(event, 'proposal-requested')] : [];
    case 'ParticipantAbsent.v1':
      return toNominator(event);
    case 'ParticipantDeparted.v1':
      return [toDossier(event, 'departure-recorded', event.id), ...toNominator(event)];
    case 'ProposalExtended.v1':
      return [toDossier(event, 'proposal-extended', String(event.data.dueAt))];
    case 'ProposalDecided.v1': {
      const { decision, version } = event.data;
      if (decision === 'revise') {
        return [toDossier(event, 'proposal-revision', String(version))];
      }
      return [toDossier(event, decision === 'approve' ? 'proposal-approved' : 'proposal-rejected')];
    }
    default:
      return [];
  }
};
