import type { Edition } from '../../shared/domain/edition.ts';
import { checkEdition } from '../../shared/domain/edition-check.ts';
import { checkDeadlines } from '../../shared/domain/edition-check-deadlines.ts';
import { type EditionFault, pointerTo } from '../../shared/domain/edition-fault.ts';
import type { FieldError, Problem } from '../../shared/http/problem.ts';

type Checked =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly problem: Problem };

const fault = (pointer: string, detail: string): FieldError => ({
  pointer,
  code: 'edition-fault',
  detail,
});

const faultOf = ({ path, reason }: EditionFault): FieldError => fault(pointerTo(path), reason);

const problemOf = (errors: readonly FieldError[]): Problem => ({
  code: 'edition-faults',
  status: 422,
  title: 'The edition file has faults; nothing was changed.',
  errors,
});

const refusal = (errors: readonly FieldError[]): Checked => ({
  ok: false,
  problem: problemOf(errors),
});

/** The file as an edition, or every fault of it with its pointer. */
export const checkFile = (address: string, document: unknown): Checked => {
  const check = checkEdition(document);
  if (!check.ok) {
    return refusal(check.faults.map(faultOf));
  }
  const { edition } = check;
  return edition.edition === address
    ? { ok: true, edition }
    : refusal([fault('/edition', `is "${edition.edition}", the address says "${address}"`)]);
};

/** Why the file cannot follow the edition that is in force at this moment; undefined when it can. */
export const checkSuccession = (
  current: Edition | undefined,
  next: Edition,
  now: number,
): Problem | undefined => {
  const faults = checkDeadlines(current, next, now);
  return faults.length === 0 ? undefined : problemOf(faults.map(faultOf));
};
