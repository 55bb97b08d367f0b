import type { ApplicationStatus } from './stages.ts';

/** One rule's answer, with what it was decided on. */
export interface RuleResult {
  /** Which rule of the edition: age, experience, english, online-tools, whole-stay, country. */
  readonly rule: string;
  readonly result: 'pass' | 'fail' | 'unknown';
  /** What the answer rests on, e.g. "46 on 2023-08-28, allowed 25–45". No name, no address. */
  readonly evidence: string;
}

export interface EligibilityDecision {
  /** `ineligible` as soon as one rule fails; `unknown` counts for the applicant and is shown to staff. */
  readonly verdict: 'eligible' | 'ineligible';
  readonly rules: readonly RuleResult[];
  /** Version of the edition whose rules were applied. */
  readonly editionVersion: number;
  readonly decidedAt: string;
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
  readonly startedAt: string;
  readonly submittedAt?: string;
  /** The draft's own closing time: the gate is the server's clock against this. */
  readonly closesAt: string;
  readonly eligibility?: EligibilityDecision;
  /** Counts up with every change; writers state the version that they read. */
  readonly version: number;
}
