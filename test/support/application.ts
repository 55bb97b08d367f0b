import type { Envelope } from '../../events/envelope.ts';
import type { Application, Submission } from '../../shared/domain/application.ts';

/** A draft of the edition 2031, which closes on 3 March 2031 at 10:00 in Korea. */
export const draftOf = (applicationId: string, of: Partial<Application> = {}): Application => ({
  applicationId,
  edition: '2031',
  track: 'experts',
  status: 'draft',
  email: `${applicationId.toLowerCase()}@example.org`,
  locale: 'en',
  startedAt: '2031-02-10T00:00:00.000Z',
  closesAt: '2031-03-03T01:00:00.000Z',
  version: 1,
  ...of,
});

export const submissionOf = (of: Partial<Submission> = {}): Submission => ({
  submittedAt: '2031-03-01T00:00:00.000Z',
  reference: 'CPI-2031-AAAA-BBBB',
  answersVersion: 1,
  name: '소피아',
  country: 'KH',
  section: 'books',
  locale: 'en',
  submission: { body: 'b0' },
  ...of,
});

export const eventOf = (subject: string, type = 'ApplicationSubmitted.v1'): Envelope => ({
  id: `${type}-${subject}`,
  type,
  source: 'cpi.applications',
  time: '2031-03-01T00:00:00.000Z',
  subject,
  edition: '2031',
  data: {},
});
