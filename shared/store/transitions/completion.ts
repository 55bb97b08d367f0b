import { AlumnusWelcomed } from '../../../events/alumnus-welcomed.ts';
import { CertificateRevoked } from '../../../events/certificate-revoked.ts';
import { CertificateWithheld } from '../../../events/certificate-withheld.ts';
import { ParticipantGraduated } from '../../../events/participant-graduated.ts';
import { ParticipantWithdrawn } from '../../../events/participant-withdrawn.ts';
import { type JourneyPlan, stageBeforeGraduation } from '../../domain/journey.ts';
import type { Participant } from '../../domain/participant.ts';
import { entersFrom } from '../../domain/stages.ts';
import { type Addition, eventOf, type Stamp, type Transition } from './change.ts';

/** Takes the certificate back, once; written together with the certificate itself. */
export const revokeCertificate = (
  participant: Participant,
  stamp: Stamp,
  { code, issuedAt }: NonNullable<Participant['certificate']>,
): Addition => ({
  name: 'revoke-certificate',
  from: ['graduated'],
  set: { certificate: { code, issuedAt, revokedAt: stamp.at } },
  onlyIf: { version: participant.version },
  event: eventOf(CertificateRevoked, participant, stamp, { certificate: code }),
});

/** Completes the course with a certificate; written together with the certificate itself. */
export const graduate = (
  participant: Participant,
  stamp: Stamp,
  plan: JourneyPlan,
  code: string,
): Transition => ({
  name: 'graduate',
  from: [stageBeforeGraduation(plan)],
  to: 'graduated',
  set: { certificate: { code, issuedAt: stamp.at } },
  event: eventOf(ParticipantGraduated, participant, stamp, { certificate: code }),
});

/** Ends the course without a certificate, on the attendance that was settled. */
export const withholdCertificate = (
  participant: Participant,
  stamp: Stamp,
  attendance: number,
): Transition => ({
  name: 'withhold-certificate',
  from: ['in-korea'],
  to: 'certificate-withheld',
  event: eventOf(CertificateWithheld, participant, stamp, { attendance }),
});

/** Counts the graduate among the alumni, once. */
export const welcomeAlumnus = (participant: Participant, stamp: Stamp): Addition => ({
  name: 'welcome-alumnus',
  from: ['graduated'],
  set: { alumnusSince: stamp.at },
  once: 'alumnusSince',
  event: eventOf(AlumnusWelcomed, participant, stamp, {}),
});

/** Gives up the place, from any stage before the end; `because` is a code, never a private reason. */
export const withdraw = (participant: Participant, stamp: Stamp, because: string): Transition => ({
  name: 'withdraw',
  from: entersFrom.withdrawn,
  to: 'withdrawn',
  event: eventOf(ParticipantWithdrawn, participant, stamp, { because }),
});
