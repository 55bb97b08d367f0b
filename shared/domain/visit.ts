/** The visit as a person sees it: where they stand, and which documents are theirs to fetch. */
import { certificateKey, type JourneyPlan } from './journey.ts';
import type { Participant } from './participant.ts';
import { endsWithoutVisit, type ParticipantStage } from './stages.ts';

export const documentKinds = ['conditional', 'final', 'certificate'] as const;
/** What a person may fetch as a file. */
export type DocumentKind = (typeof documentKinds)[number];

export type OwnDocument =
  /** Issued; the file is under this key as soon as it is printed. */
  | { readonly state: 'issued'; readonly key: string }
  | { readonly state: 'not-issued' }
  /** Issued once and no longer valid. */
  | { readonly state: 'revoked' };

/** The one rule about who may fetch which document. */
export const documentOf = (participant: Participant, kind: DocumentKind): OwnDocument => {
  if (kind === 'certificate') {
    const { certificate } = participant;
    if (certificate === undefined) return { state: 'not-issued' };
    return certificate.revokedAt === undefined
      ? { state: 'issued', key: certificateKey(participant) }
      : { state: 'revoked' };
  }
  const key = participant.letters[kind];
  if (key === undefined) return { state: 'not-issued' };
  return endsWithoutVisit.includes(participant.stage)
    ? { state: 'revoked' }
    : { state: 'issued', key };
};

export type VisitState =
  /** The person's section does not travel. */
  | 'none'
  | 'before-invitation'
  | 'invited'
  | 'in-korea'
  | 'graduated'
  | 'certificate-withheld'
  /** The journey ended before the visit. */
  | 'ended';

const states: Readonly<Partial<Record<ParticipantStage, VisitState>>> = {
  invited: 'invited',
  'in-korea': 'in-korea',
  graduated: 'graduated',
  'certificate-withheld': 'certificate-withheld',
};

/** Where a person stands with regard to the visit. */
export const visitStateOf = ({ stage }: Participant, plan: JourneyPlan): VisitState => {
  if (!plan.visit) return stage === 'graduated' ? 'graduated' : 'none';
  if (endsWithoutVisit.includes(stage)) return 'ended';
  return states[stage] ?? 'before-invitation';
};
