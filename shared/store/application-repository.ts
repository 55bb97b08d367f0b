import type { Envelope } from '../../events/envelope.ts';
import type { Application, ApplicationCard, EligibilityDecision } from '../domain/application.ts';
import type { DraftAnswers } from '../domain/application-form.ts';
import type { ApplicationStatus } from '../domain/stages.ts';

/** Answers as they were saved. Each save is a version of its own and is never overwritten. */
export interface SavedAnswers {
  readonly answers: DraftAnswers;
  /** 1 for the first save. */
  readonly version: number;
  readonly savedAt: string;
}

/** What a submission adds to the draft. */
export interface Submission {
  readonly submittedAt: string;
  readonly reference: string;
  readonly answersVersion: number;
  readonly name: string;
  readonly country: string;
  readonly section: string;
  readonly submission: NonNullable<Application['submission']>;
}

/** A write that its condition let through, or what stands in the table instead. */
export type Written =
  | { readonly written: true; readonly application: Application }
  | { readonly written: false; readonly application: Application };

export interface ApplicationList {
  readonly cards: readonly ApplicationCard[];
  /** Where the next page begins; absent on the last. */
  readonly cursor?: string;
}

export interface ApplicationRepository {
  /**
   * Creates the draft and, in the same transaction, the entry that leads from the address to it.
   * `written: false` when there is an application of that id already.
   */
  start(draft: Application, addressHash: string, event: Envelope): Promise<Written>;
  get(applicationId: string): Promise<Application | undefined>;
  /** The application and its last saved answers, in one read. */
  open(
    applicationId: string,
  ): Promise<{ application: Application; saved?: SavedAnswers } | undefined>;
  /** The answers that were submitted; of a draft, those last saved. */
  answersOf(
    application: Pick<Application, 'applicationId' | 'answersVersion'>,
  ): Promise<SavedAnswers | undefined>;
  /** Saves the next version; `conflict` when that version exists, so another window was first. */
  saveAnswers(applicationId: string, saved: SavedAnswers): Promise<'saved' | 'conflict'>;
  /**
   * One conditional write: only a draft whose own `closesAt` lies after `submittedAt`. What stands
   * in the table comes back when it is refused: a submitted application (whose receipt it is) or a
   * draft that is closed.
   */
  submit(application: Application, submission: Submission, event: Envelope): Promise<Written>;
  /** Writes the eligibility decision; only while the application still is as it was read. */
  assess(
    application: Application,
    decision: EligibilityDecision,
    event: Envelope,
  ): Promise<Written>;
  /** Moves an application to a status; only while it still is as it was read. */
  setStatus(
    application: Application,
    status: ApplicationStatus,
    event?: Envelope,
  ): Promise<Written>;
  /** A page of a track's applications, by status and then by submission; 50 unless told. */
  list(of: {
    readonly edition: string;
    readonly track: string;
    readonly status?: ApplicationStatus;
    readonly cursor?: string;
    readonly limit?: number;
  }): Promise<ApplicationList>;
}
