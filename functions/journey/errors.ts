/**
 * Faults of the journey's tasks by name: the workflow's Retry and Catch match these names, so they
 * are part of the contract with executions that already run.
 */

/** There is no such participant. */
export class ParticipantNotFound extends Error {
  override readonly name = 'ParticipantNotFound';
}

/** The edition that the participant belongs to is not in force. */
export class EditionNotFound extends Error {
  override readonly name = 'EditionNotFound';
}

/** The edition has no stage after the acceptance for this section: there is nothing to complete. */
export class EditionWithoutCourse extends Error {
  override readonly name = 'EditionWithoutCourse';
}

/** Someone else wrote at the same moment; trying again is right. */
export class ConcurrentChange extends Error {
  override readonly name = 'ConcurrentChange';
}

/** A payload that this version of the tasks does not know. */
export class TaskNotUnderstood extends Error {
  override readonly name = 'TaskNotUnderstood';
}
