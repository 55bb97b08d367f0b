/** A failure as the Amazon States Language knows it: a name that Retry and Catch match, and a cause. */
export class StatesError extends Error {
  readonly error: string;
  override readonly cause: string;

  constructor(error: string, cause: string) {
    super(`${error}: ${cause}`);
    this.name = 'StatesError';
    this.error = error;
    this.cause = cause;
  }
}

/** Not matched by `States.ALL`: the service ends the execution whatever the state catches. */
const TERMINAL = ['States.DataLimitExceeded', 'States.Runtime'];

/** Whether a Retrier's or Catcher's `ErrorEquals` names this error. */
export function matchesError(errorEquals: readonly string[], error: string): boolean {
  return errorEquals.some((name) => {
    if (name === error) return true;
    if (name === 'States.ALL') return !TERMINAL.includes(error);
    if (name === 'States.TaskFailed')
      return error !== 'States.Timeout' && !TERMINAL.includes(error);
    return name === 'States.Timeout' && error === 'States.HeartbeatTimeout';
  });
}

/** The text of anything thrown; JSONata throws plain objects. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    return String(thrown.message);
  }
  return String(thrown);
}
