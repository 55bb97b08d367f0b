import type { FieldError } from '../../../shared/http/problem.ts';

/** A refusal or a fault that the server answered, told in the reader's language. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** Stable code, e.g. `review-changed`. */
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[];
  /** Under which code a fault stands in the log. */
  readonly instance: string | undefined;

  constructor(status: number, document: ProblemDocument) {
    super(document.title ?? `The server answered ${status}`);
    this.status = status;
    this.code = document.type?.split('/').at(-1) ?? 'unknown';
    this.title = document.title ?? document.message ?? `${status}`;
    this.detail = document.detail;
    this.errors = document.errors ?? [];
    this.instance = document.instance;
  }

  /** What is wrong with the field at a pointer, e.g. `/scores/relevance`, or with what is in it. */
  at(pointer: string): string | undefined {
    return this.errors.find((one) => one.pointer === pointer)?.detail;
  }
}

export interface ProblemDocument {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly instance?: string;
  /** The gateway's own refusals have no other words. */
  readonly message?: string;
}

/** The device is offline, or the server does not answer. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export const problemIn = (error: unknown): Problem | undefined =>
  error instanceof Problem ? error : undefined;

/** What is wrong with a field, if the error is a problem that points to it. */
export const fieldError = (error: unknown, pointer: string): string | undefined =>
  problemIn(error)?.at(pointer);

/** What was asked for; null where there is nothing of the kind for the reader. */
export const orNull = async <T>(answer: Promise<T>): Promise<T | null> => {
  try {
    return await answer;
  } catch (error) {
    if (problemIn(error)?.status === 404) return null;
    throw error;
  }
};
