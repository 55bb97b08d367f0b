/** Problem details (RFC 9457): the one shape of every refusal on the wire. */

export interface FieldError {
  /** JSON pointer into the body, e.g. `/answers/birthDate`; empty for the whole. */
  readonly pointer: string;
  /** Stable, for programs. */
  readonly code: string;
  /** For people, in the reader's language. */
  readonly detail: string;
}

export interface Problem {
  /** Stable code of the refusal, e.g. `call-closed`; becomes `type` as `/problems/<code>`. */
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** What others changed since the version that was looked at, and the version that stands. */
  readonly difference?: readonly unknown[];
  readonly version?: number;
}

export const problemDocument = (problem: Problem) => ({
  type: `/problems/${problem.code}`,
  title: problem.title,
  status: problem.status,
  ...(problem.detail === undefined ? {} : { detail: problem.detail }),
  ...(problem.errors === undefined ? {} : { errors: problem.errors }),
  ...(problem.difference === undefined
    ? {}
    : { difference: problem.difference, version: problem.version }),
});

/** "Not yours" and "absent" are the same answer, in bytes and status. */
export const notFound: Problem = {
  code: 'not-found',
  status: 404,
  title: 'There is nothing at this address.',
};
