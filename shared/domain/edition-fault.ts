import type * as z from 'zod';

export type Path = readonly (string | number)[];

/** What is wrong with an edition file, and where. */
export interface EditionFault {
  readonly path: Path;
  /** For the person who edits the file, in English as the file’s own field names. */
  readonly reason: string;
}

/** JSON pointer of a place in the file, e.g. `/tracks/0/call/closesAt`. */
export const pointerTo = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const lowerFirst = (sentence: string): string =>
  sentence.slice(0, 1).toLowerCase() + sentence.slice(1);

const reasonOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be of type ${issue.expected}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.join(', ')}`;
    case 'invalid_format':
    case 'invalid_union':
    case 'custom':
      return `must be ${lowerFirst(issue.message)}`;
    default:
      return lowerFirst(issue.message);
  }
};

/** The faults of shape that the schema found; fields that do not exist are named one by one. */
export const shapeFaults = (error: z.ZodError): EditionFault[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => ({ path: [...path, name], reason: 'there is no such field' }))
      : [{ path, reason: reasonOf(issue) }];
  });
