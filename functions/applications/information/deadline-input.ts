import type { Edition } from '../../../shared/domain/edition.ts';
import { type Instant, instantOf } from '../../../shared/domain/time.ts';
import type { Problem } from '../../../shared/http/problem.ts';

/** A deadline as the office wrote it: with an offset, or as the clocks of the edition's zone show it. */
export const deadlineIn = (until: string, { timeZone }: Pick<Edition, 'timeZone'>): Instant =>
  /(Z|[+-]\d{2}:\d{2})$/.test(until) ? Date.parse(until) : instantOf(until, timeZone);

/** To the second: the deadline is the first moment that is too late. */
export const inThePast: Problem = {
  code: 'in-the-past',
  status: 409,
  title: 'The deadline has passed already.',
};
