/**
 * What somebody else writes for an application: the nominating office's letter, or a referee's
 * reference. Each has a deadline of its own, and the applicant sees only whether it came.
 */
import type { Edition, Track } from './edition.ts';
import type { ReferenceRules } from './edition-letters.ts';
import { nominationLetterDueAt, referenceDueAt } from './nomination.ts';
import { type Instant, isoOf } from './time.ts';

type EndorsementStatus = 'asked' | 'received' | 'declined' | 'replaced' | 'withdrawn';

/** What was written so far. A file, where one is asked for, stands beside the text. */
export interface Writing {
  readonly text: string;
  /** "This is the statement of our office", "I know the person". */
  readonly declared: boolean;
  readonly savedAt: string;
}

export interface Endorsement {
  readonly applicationId: string;
  /** Unique within the application. */
  readonly endorsementId: string;
  readonly kind: 'nomination' | 'reference';
  readonly edition: string;
  readonly track: string;
  /** Whom it is about, as the writer is told. */
  readonly applicant: string;
  readonly writer: {
    readonly name: string;
    readonly email: string;
    readonly locale: 'en' | 'ko';
    /** Of a referee: how they know the applicant. */
    readonly relation?: string;
    /** Of a nominating office. */
    readonly officeId?: string;
  };
  readonly status: EndorsementStatus;
  readonly askedAt: string;
  /** UTC: until when it may come, as the edition or an extension had it at the last write. */
  readonly dueAt: string;
  readonly extension?: Extension;
  readonly writing?: Writing;
  readonly settledAt?: string;
  readonly version: number;
}

/** More time for one writer, given by staff. */
export interface Extension {
  readonly until: string;
  readonly reason: string;
  /** Stable id of the member of staff. */
  readonly by: string;
  readonly at: string;
}

/** What a list shows of it: no name of the writer, nothing of the text. */
export type EndorsementCard = Pick<
  Endorsement,
  'applicationId' | 'endorsementId' | 'kind' | 'status' | 'dueAt'
>;

export const endorsementCardOf = (endorsement: Endorsement): EndorsementCard => {
  const { applicationId, endorsementId, kind, status, dueAt } = endorsement;
  return { applicationId, endorsementId, kind, status, dueAt };
};

/** An application has one letter of nomination, under this id. */
export const nominationLetterId = 'NOMINATION';

/** The first moment that is too late, by the edition as it is now, or by a longer extension. */
export const endorsementDueAt = (
  edition: Edition,
  track: Track,
  { kind, extension }: Pick<Endorsement, 'kind' | 'extension'>,
): Instant => {
  const rule =
    kind === 'nomination' ? nominationLetterDueAt(edition, track) : referenceDueAt(edition, track);
  return extension === undefined ? rule : Math.max(rule, Date.parse(extension.until));
};

/** A letter can be written until its deadline, and sent once. */
export const canBeWritten = (
  { status }: Pick<Endorsement, 'status'>,
  dueAt: Instant,
  now: Instant,
): boolean => status === 'asked' && now < dueAt;

type ShownStatus = 'asked' | 'received' | 'declined' | 'overdue';

/** What the applicant may know. */
export const shownStatusOf = (
  { status, dueAt }: Pick<Endorsement, 'status' | 'dueAt'>,
  now: Instant,
): ShownStatus | undefined => {
  switch (status) {
    case 'received':
    case 'declined':
      return status;
    case 'asked':
      return now < Date.parse(dueAt) ? 'asked' : 'overdue';
    default:
      return undefined;
  }
};

/** One thing that an application still waits for. */
export interface Waiting {
  readonly kind: Endorsement['kind'];
  readonly state: 'asked' | 'overdue' | 'declined' | 'nobody-named';
  /** Which one; absent where nobody was named. */
  readonly endorsementId?: string;
}

const waitingFor = (
  { kind, endorsementId, status, dueAt }: EndorsementCard,
  now: Instant,
): Waiting[] => {
  const state = shownStatusOf({ status, dueAt }, now);
  return state === undefined || state === 'received' ? [] : [{ kind, state, endorsementId }];
};

const order = ['asked', 'overdue', 'declined'] as const;

/**
 * What an application waits for: nothing means that it is complete. A reference that came counts
 * whoever wrote it; of more referees than are needed, the most promising ones are waited for.
 */
export const waitsFor = (
  track: Pick<Track, 'admission' | 'references'>,
  endorsements: readonly EndorsementCard[],
  now: Instant,
): readonly Waiting[] => {
  const letters = endorsements.filter(({ kind }) => kind === 'nomination');
  const references = endorsements.filter(({ kind }) => kind === 'reference');
  const needed = track.references?.needed ?? 0;
  const missing = Math.max(
    0,
    needed - references.filter(({ status }) => status === 'received').length,
  );
  const open = references
    .flatMap((one) => waitingFor(one, now))
    .sort((a, b) => order.indexOf(a.state as 'asked') - order.indexOf(b.state as 'asked'))
    .slice(0, missing);
  const unnamed = Array.from({ length: missing - open.length }, () => ({
    kind: 'reference' as const,
    state: 'nobody-named' as const,
  }));
  return [
    ...(track.admission === 'nomination' ? letters.flatMap((one) => waitingFor(one, now)) : []),
    ...open,
    ...unnamed,
  ];
};

/** References that are here or may still come. */
export const promisedReferences = (
  endorsements: readonly Pick<Endorsement, 'kind' | 'status'>[],
): number =>
  endorsements.filter(
    ({ kind, status }) => kind === 'reference' && (status === 'asked' || status === 'received'),
  ).length;

/** How many referees are still to be named, or references still to come, before one can submit. */
export interface MissingReferences {
  readonly step: 'requested' | 'received';
  readonly count: number;
}

/** What the edition wants of references before an application can be submitted. */
export const missingReferences = (
  { toSubmit = {} }: Pick<ReferenceRules, 'toSubmit'>,
  endorsements: readonly Pick<Endorsement, 'kind' | 'status'>[],
): readonly MissingReferences[] => {
  const here = endorsements.filter(
    ({ kind, status }) => kind === 'reference' && status === 'received',
  ).length;
  const missing = [
    {
      step: 'requested' as const,
      count: (toSubmit.requested ?? 0) - promisedReferences(endorsements),
    },
    { step: 'received' as const, count: (toSubmit.received ?? 0) - here },
  ];
  return missing.filter(({ count }) => count > 0);
};

/** Referees that may be named at one time. */
const mostReferees = ({ references }: Pick<Track, 'references'>): number =>
  references === undefined ? 0 : (references.most ?? references.needed);

/** Whether one more referee may be named: declined ones do not count. */
export const mayNameReferee = (
  track: Pick<Track, 'references'>,
  endorsements: readonly Pick<Endorsement, 'kind' | 'status'>[],
): boolean => promisedReferences(endorsements) < mostReferees(track);

const changed = (was: Endorsement, change: Partial<Endorsement>): Endorsement => ({
  ...was,
  ...change,
  version: was.version + 1,
});

export const saved = (was: Endorsement, writing: Writing): Endorsement => changed(was, { writing });

export const received = (was: Endorsement, writing: Writing): Endorsement =>
  changed(was, { writing, status: 'received', settledAt: writing.savedAt });

/** Ended without a text: by the referee, by the applicant, or with the nomination. */
export const ended = (
  was: Endorsement,
  status: 'declined' | 'replaced' | 'withdrawn',
  at: Instant,
): Endorsement => changed(was, { status, settledAt: isoOf(at) });

export const extended = (was: Endorsement, extension: Extension, dueAt: Instant): Endorsement =>
  changed(was, { extension, dueAt: isoOf(dueAt) });
