import type { PersonalExtension } from './closing-time.ts';
import type { NominationBond } from './nomination.ts';
import type { ApplicationStatus } from './stages.ts';
import type { Instant } from './time.ts';

/** One rule's answer, with what it was decided on. */
export interface RuleResult {
  /** Which rule of the edition: a usual one (age, experience, country, …) or one of its own. */
  readonly rule: string;
  readonly result: 'pass' | 'fail' | 'unknown';
  /** What the answer rests on, e.g. "46 on 2023-08-28, allowed 25–45". No name, no address. */
  readonly evidence: string;
  /** Which rule text decided: the edition's version and a digest of the rule's parameters. */
  readonly version?: string;
}

export interface EligibilityDecision {
  /** `ineligible` as soon as one rule fails; `unknown` counts for the applicant and is shown to staff. */
  readonly verdict: 'eligible' | 'ineligible';
  readonly rules: readonly RuleResult[];
  /** Earlier years in which the person took part, where the edition looks at that. */
  readonly tookPartIn?: readonly string[];
  /** Version of the edition whose rules were applied. */
  readonly editionVersion: number;
  readonly decidedAt: string;
}

/** Answers that were sent in place of the submitted ones; both are kept. */
export interface Amendment {
  readonly at: string;
  /** Number of the request that it answers. */
  readonly request: number;
  /** Ids of the fields whose answers are others now. */
  readonly fields: readonly string[];
  /** Versions of the answers. */
  readonly from: number;
  readonly to: number;
}

/**
 * An application from the draft to the released decision: what lists, gates and events need. The
 * answers themselves are a separate item (`ApplicationAnswers`), so that this one stays small.
 */
export interface Application {
  readonly applicationId: string;
  readonly edition: string;
  readonly track: string;
  /** Chosen on the form; absent on a fresh draft. */
  readonly section?: string;
  readonly status: ApplicationStatus;
  /** Given at submission, on the page and in the mail alike. */
  readonly reference?: string;
  readonly email: string;
  readonly locale: 'en' | 'ko';
  readonly name?: string;
  /** ISO 3166 code of citizenship. */
  readonly country?: string;
  /** Where the person works, for conflicts of interest. */
  readonly organisation?: string;
  /** People and organisations that the person has worked with, for the same. */
  readonly workedWith?: readonly string[];
  /** On a track with nomination: who nominated the person, for what. Nobody changes it here. */
  readonly nomination?: NominationBond;
  readonly startedAt: string;
  readonly submittedAt?: string;
  /** The draft's own closing time: the gate is the server's clock against this. */
  readonly closesAt: string;
  /** The last time that the office gave this person more time than the others. */
  readonly extension?: PersonalExtension;
  /** Which saved answers were submitted; later saves cannot touch them. */
  readonly answersVersion?: number;
  /** What was sent since in its place, when the office asked for it; the oldest first. */
  readonly amendments?: readonly Amendment[];
  /** What the accepted submission was: hashes of its idempotency key and of its body. */
  readonly submission?: { readonly key?: string; readonly body: string };
  readonly eligibility?: EligibilityDecision;
  /** Of a merged one: the person's live application, and where this one stood. */
  readonly merged?: { readonly into: string; readonly from: ApplicationStatus };
  /** When an ineligible applicant was told, with the release of the decisions. */
  readonly toldAt?: string;
  /** When the applicant withdrew it. */
  readonly withdrawnAt?: string;
  /** The zone that the person reads the clock in, once they have chosen one. */
  readonly timeZone?: string;
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
}

/** What a list shows of an application. */
export interface ApplicationCard {
  readonly applicationId: string;
  readonly track: string;
  readonly status: ApplicationStatus;
  readonly reference?: string;
  readonly name?: string;
  readonly country?: string;
  readonly organisation?: string;
  readonly workedWith?: readonly string[];
  readonly locale?: 'en' | 'ko';
  readonly section?: string;
  readonly submittedAt?: string;
  readonly toldAt?: string;
  /** Of a draft: until when it can be submitted. */
  readonly closesAt?: string;
  /** The zone that the person reads the clock in, once they have chosen one. */
  readonly timeZone?: string;
  /** Earlier years in which the person took part. */
  readonly pastParticipant?: readonly string[];
}

/** The card of an application. */
export const cardOf = (application: Application): ApplicationCard => {
  const { applicationId, track, status, reference, name, country, section } = application;
  const { organisation, workedWith, locale, submittedAt, toldAt, eligibility } = application;
  const timeZone = status === 'draft' ? application.timeZone : undefined;
  const pastParticipant = eligibility?.tookPartIn;
  const closesAt = status === 'draft' ? application.closesAt : undefined;
  return {
    ...{ applicationId, track, status, reference, name, country, section, submittedAt, toldAt },
    ...{ organisation, locale, closesAt },
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(workedWith === undefined ? {} : { workedWith }),
    ...(pastParticipant === undefined ? {} : { pastParticipant }),
  };
};

/** What a submission adds to the draft. */
export interface Submission {
  readonly submittedAt: string;
  readonly reference: string;
  readonly answersVersion: number;
  readonly name: string;
  readonly country: string;
  readonly organisation?: string;
  readonly workedWith?: readonly string[];
  readonly section: string;
  /** The language that the person wants to be written to in. */
  readonly locale: 'en' | 'ko';
  readonly submission: NonNullable<Application['submission']>;
}

/** Which status follows which; a change to any other is refused. A verdict may be reached again. */
const follows: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['eligible', 'ineligible', 'withdrawn', 'merged'],
  eligible: [
    ...(['eligible', 'ineligible', 'selected', 'waitlisted', 'not-selected'] as const),
    ...(['withdrawn', 'merged'] as const),
  ],
  ineligible: ['eligible', 'ineligible', 'not-selected', 'withdrawn', 'merged'],
  waitlisted: ['selected', 'not-selected', 'withdrawn'],
  selected: ['withdrawn'],
  'not-selected': [],
  withdrawn: [],
  merged: ['submitted', 'eligible', 'ineligible', 'withdrawn'],
};

export const canBecome = (from: ApplicationStatus, to: ApplicationStatus): boolean =>
  follows[from].includes(to);

/** A draft can be changed and submitted until the first moment that is too late. */
export const isOpenAt = (
  { status, closesAt }: Pick<Application, 'status' | 'closesAt'>,
  now: Instant,
): boolean => status === 'draft' && now < Date.parse(closesAt);

export const submitted = (draft: Application, submission: Submission): Application => ({
  ...draft,
  ...submission,
  status: 'submitted',
  version: draft.version + 1,
});

/** The application with its eligibility decided, for the first time or again. */
export const assessed = (
  application: Application,
  eligibility: EligibilityDecision,
): Application => ({
  ...application,
  eligibility,
  status: eligibility.verdict,
  version: application.version + 1,
});

export const moved = (application: Application, status: ApplicationStatus): Application => ({
  ...application,
  status,
  version: application.version + 1,
});

/**
 * Whether the applicant can still withdraw: until there is an offer to decline instead, or a
 * decision that says no. What the office knows and has not told yet makes no difference.
 */
export const mayWithdraw = ({ status, toldAt }: Pick<Application, 'status' | 'toldAt'>): boolean =>
  canBecome(status, 'withdrawn') && status !== 'selected' && toldAt === undefined;

/** The application as its owner withdrew it. */
export const withdrawn = (application: Application, at: string): Application => ({
  ...moved(application, 'withdrawn'),
  withdrawnAt: at,
});

/** The application beside the same person's live one: kept, and not looked at any more. */
export const mergedWith = (application: Application, into: string): Application => ({
  ...moved(application, 'merged'),
  merged: { into, from: application.status },
});

/** The application as it was before it was merged. */
export const unmerged = ({ merged, ...application }: Application): Application =>
  moved(application, merged?.from ?? application.status);

/** The application with the zone that its owner reads the clock in. */
export const inTimeZone = (application: Application, timeZone: string): Application => ({
  ...application,
  timeZone,
  version: application.version + 1,
});

/** An ineligible application of which the applicant was told, once. */
export const told = (application: Application, at: string): Application => ({
  ...application,
  toldAt: at,
  version: application.version + 1,
});

/** Whether the applicant is still to be told that the requirements were not met. */
export const isToBeTold = ({ status, toldAt }: Pick<Application, 'status' | 'toldAt'>): boolean =>
  status === 'ineligible' && toldAt === undefined;
