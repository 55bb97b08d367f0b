import { AlumnusWelcomed } from './alumnus-welcomed.ts';
import { ApplicationAssessed } from './application-assessed.ts';
import { ApplicationNotSelected } from './application-not-selected.ts';
import { ApplicationStarted } from './application-started.ts';
import { ApplicationSubmitted } from './application-submitted.ts';
import { ApplicationWaitlisted } from './application-waitlisted.ts';
import { ApplicationWithdrawn } from './application-withdrawn.ts';
import { AttendanceAppealAnswered } from './attendance-appeal-answered.ts';
import { AttendanceAppealed } from './attendance-appealed.ts';
import { AttendanceAtRisk } from './attendance-at-risk.ts';
import { AttendanceFellShort } from './attendance-fell-short.ts';
import { CertificateRevoked } from './certificate-revoked.ts';
import { CertificateWithheld } from './certificate-withheld.ts';
import { ConditionalInvitationIssued } from './conditional-invitation-issued.ts';
import { CourseEnded } from './course-ended.ts';
import { CpiDayAnnounced } from './cpi-day-announced.ts';
import { DatesConfirmed } from './dates-confirmed.ts';
import { DatesMoved } from './dates-moved.ts';
import { DeadlineExtended } from './deadline-extended.ts';
import { DinnerReplied } from './dinner-replied.ts';
import { DinnerSeatGranted } from './dinner-seat-granted.ts';
import { DiscussionOpened } from './discussion-opened.ts';
import { DocumentAccepted } from './document-accepted.ts';
import { DocumentReceived } from './document-received.ts';
import { DocumentRefused } from './document-refused.ts';
import { DocumentRemoved } from './document-removed.ts';
import { EditionApplied } from './edition-applied.ts';
import { InformationProvided } from './information-provided.ts';
import { InformationRequested } from './information-requested.ts';
import { InvitationIssued } from './invitation-issued.ts';
import { InvitationWithheld } from './invitation-withheld.ts';
import { ModuleCompleted } from './module-completed.ts';
import { OfferAccepted } from './offer-accepted.ts';
import { OfferDeclined } from './offer-declined.ts';
import { OfferExpired } from './offer-expired.ts';
import { OfficeInvited } from './office-invited.ts';
import { OnlineTrainingEnded } from './online-training-ended.ts';
import { OnlineTrainingOpened } from './online-training-opened.ts';
import { PanelVoteOpened } from './panel-vote-opened.ts';
import { ParticipantAbsent } from './participant-absent.ts';
import { ParticipantArrived } from './participant-arrived.ts';
import { ParticipantDeparted } from './participant-departed.ts';
import { ParticipantGraduated } from './participant-graduated.ts';
import { ParticipantWithdrawn } from './participant-withdrawn.ts';
import { PersonNominated } from './person-nominated.ts';
import { PlaceAllocated } from './place-allocated.ts';
import { PlaceOffered } from './place-offered.ts';
import { PlaceReleased } from './place-released.ts';
import { ProposalDecided } from './proposal-decided.ts';
import { ProposalExtended } from './proposal-extended.ts';
import { ProposalMissed } from './proposal-missed.ts';
import { ProposalRequested } from './proposal-requested.ts';
import { ProposalSubmitted } from './proposal-submitted.ts';
import { ProvisionallyGraduated } from './provisionally-graduated.ts';
import { ReferenceDeclined } from './reference-declined.ts';
import { ReferenceRequested } from './reference-requested.ts';
import { ReviewReleased } from './review-released.ts';
import { ReviewSubmitted } from './review-submitted.ts';
import { ReviewerRegistered } from './reviewer-registered.ts';
import { ReviewsAssigned } from './reviews-assigned.ts';
import { SeminarAttended } from './seminar-attended.ts';
import { SignInRequested } from './sign-in-requested.ts';
import { StaffActed } from './staff-acted.ts';
import { TimetablePublished } from './timetable-published.ts';
import { VisaDecided } from './visa-decided.ts';
import { VisitDayAttended } from './visit-day-attended.ts';
import { VisitorInvited } from './visitor-invited.ts';

/** Every event of the programme by its type: what may stand in an `event` attribute and on the bus. */
export const catalogue = {
  'AlumnusWelcomed.v1': AlumnusWelcomed,
  'ApplicationAssessed.v1': ApplicationAssessed,
  'ApplicationNotSelected.v1': ApplicationNotSelected,
  'ApplicationStarted.v1': ApplicationStarted,
  'ApplicationSubmitted.v1': ApplicationSubmitted,
  'ApplicationWaitlisted.v1': ApplicationWaitlisted,
  'ApplicationWithdrawn.v1': ApplicationWithdrawn,
  'AttendanceAppealAnswered.v1': AttendanceAppealAnswered,
  'AttendanceAppealed.v1': AttendanceAppealed,
  'AttendanceAtRisk.v1': AttendanceAtRisk,
  'AttendanceFellShort.v1': AttendanceFellShort,
  'CertificateRevoked.v1': CertificateRevoked,
  'CertificateWithheld.v1': CertificateWithheld,
  'ConditionalInvitationIssued.v1': ConditionalInvitationIssued,
  'CpiDayAnnounced.v1': CpiDayAnnounced,
  'CourseEnded.v1': CourseEnded,
  'DatesConfirmed.v1': DatesConfirmed,
  'DatesMoved.v1': DatesMoved,
  'DeadlineExtended.v1': DeadlineExtended,
  'DiscussionOpened.v1': DiscussionOpened,
  'DinnerReplied.v1': DinnerReplied,
  'DinnerSeatGranted.v1': DinnerSeatGranted,
  'DocumentAccepted.v1': DocumentAccepted,
  'DocumentReceived.v1': DocumentReceived,
  'DocumentRefused.v1': DocumentRefused,
  'DocumentRemoved.v1': DocumentRemoved,
  'EditionApplied.v1': EditionApplied,
  'InformationProvided.v1': InformationProvided,
  'InformationRequested.v1': InformationRequested,
  'InvitationIssued.v1': InvitationIssued,
  'InvitationWithheld.v1': InvitationWithheld,
  'ModuleCompleted.v1': ModuleCompleted,
  'OfferAccepted.v1': OfferAccepted,
  'OfferDeclined.v1': OfferDeclined,
  'OfferExpired.v1': OfferExpired,
  'OfficeInvited.v1': OfficeInvited,
  'OnlineTrainingEnded.v1': OnlineTrainingEnded,
  'OnlineTrainingOpened.v1': OnlineTrainingOpened,
  'PanelVoteOpened.v1': PanelVoteOpened,
  'ParticipantAbsent.v1': ParticipantAbsent,
  'ParticipantDeparted.v1': ParticipantDeparted,
  'ParticipantArrived.v1': ParticipantArrived,
  'ParticipantGraduated.v1': ParticipantGraduated,
  'ParticipantWithdrawn.v1': ParticipantWithdrawn,
  'PersonNominated.v1': PersonNominated,
  'PlaceAllocated.v1': PlaceAllocated,
  'PlaceOffered.v1': PlaceOffered,
  'PlaceReleased.v1': PlaceReleased,
  'ProposalDecided.v1': ProposalDecided,
  'ProposalExtended.v1': ProposalExtended,
  'ProposalMissed.v1': ProposalMissed,
  'ProposalRequested.v1': ProposalRequested,
  'ProposalSubmitted.v1': ProposalSubmitted,
  'ProvisionallyGraduated.v1': ProvisionallyGraduated,
  'ReviewReleased.v1': ReviewReleased,
  'ReferenceDeclined.v1': ReferenceDeclined,
  'ReferenceRequested.v1': ReferenceRequested,
  'ReviewerRegistered.v1': ReviewerRegistered,
  'ReviewSubmitted.v1': ReviewSubmitted,
  'ReviewsAssigned.v1': ReviewsAssigned,
  'SeminarAttended.v1': SeminarAttended,
  'SignInRequested.v1': SignInRequested,
  'StaffActed.v1': StaffActed,
  'TimetablePublished.v1': TimetablePublished,
  'VisaDecided.v1': VisaDecided,
  'VisitorInvited.v1': VisitorInvited,
  'VisitDayAttended.v1': VisitDayAttended,
} as const;
