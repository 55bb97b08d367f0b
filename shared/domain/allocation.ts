import type { Application } from './application.ts';
import type { Participant } from './participant.ts';

/** The participant that an application becomes with a place in a section. */
export const allocated = (application: Application, section: string): Participant => ({
  applicationId: application.applicationId,
  edition: application.edition,
  track: application.track,
  section,
  reference: application.reference ?? '',
  name: application.name ?? '',
  country: application.country ?? '',
  email: application.email,
  locale: application.locale,
  stage: 'allocated',
  version: 1,
  modulesDone: [],
  seminarsAttended: [],
  letters: {},
  daysAttended: [],
});
