/**
 * Who listens to what: read by the templates (rules on the bus) and by the consumers, so that a
 * consumer and its rule cannot differ.
 */

/** Events that end a wait of the journey. */
export const answersOfJourney = [
  'OfferAccepted.v1',
  'OfferDeclined.v1',
  'OfferExpired.v1',
  'OnlineTrainingOpened.v1',
  'OnlineTrainingEnded.v1',
  'ProposalRequested.v1',
  'ProposalSubmitted.v1',
  'ProposalMissed.v1',
  'ProposalDecided.v1',
  'InvitationIssued.v1',
  'InvitationWithheld.v1',
  'VisaDecided.v1',
  'ParticipantArrived.v1',
  'ParticipantAbsent.v1',
  'CourseEnded.v1',
  'ParticipantWithdrawn.v1',
] as const;

/** Events after which somebody may not be one of their edition's people any more. */
export const departures = [
  'OnlineTrainingEnded.v1',
  'ProposalMissed.v1',
  'ProposalDecided.v1',
  'InvitationWithheld.v1',
  'VisaDecided.v1',
  'ParticipantAbsent.v1',
  'ParticipantWithdrawn.v1',
] as const;

/** Events that somebody gets a mail about. */
export const mailedEvents = [
  'ApplicationStarted.v1',
  'ApplicationSubmitted.v1',
  'ApplicationWithdrawn.v1',
  'DeadlineExtended.v1',
  'OfficeInvited.v1',
  'PersonNominated.v1',
  'ReferenceRequested.v1',
  'ReferenceDeclined.v1',
  'DocumentRefused.v1',
  'InformationRequested.v1',
  'SignInRequested.v1',
  'VisitorInvited.v1',
  'DatesMoved.v1',
  'DinnerReplied.v1',
  'DinnerSeatGranted.v1',
  'ReviewsAssigned.v1',
  'DiscussionOpened.v1',
  'PanelVoteOpened.v1',
  'ApplicationWaitlisted.v1',
  'ApplicationNotSelected.v1',
  'PlaceOffered.v1',
  'OnlineTrainingOpened.v1',
  'ConditionalInvitationIssued.v1',
  'AttendanceAtRisk.v1',
  'AttendanceFellShort.v1',
  'AttendanceAppealAnswered.v1',
  'OnlineTrainingEnded.v1',
  'ProposalRequested.v1',
  'ProposalExtended.v1',
  'ProposalDecided.v1',
  'InvitationIssued.v1',
  'InvitationWithheld.v1',
  'ParticipantAbsent.v1',
  'ParticipantDeparted.v1',
  'ParticipantGraduated.v1',
  'CertificateWithheld.v1',
  'CertificateRevoked.v1',
] as const;
