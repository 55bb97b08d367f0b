import type { Contribution } from '../../shared/domain/cohort-contribution.ts';
import type { WrittenFault } from '../../shared/domain/cohort-text.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { ok, type Page, type Reply, refused } from '../../shared/http/reply.ts';
import { cohortText } from '../../shared/text/cohort.ts';
import { commonText } from '../../shared/text/common.ts';
import type { Locale } from '../../shared/text/locale.ts';
import type { FoundSpace, Space } from './open-space.ts';
import { NotOpenPage } from './pages/not-open-page.tsx';

/** Why something was not written. */
export type WhyNot =
  | { readonly code: 'changed-elsewhere' | 'key-reused' | 'enough-for-today' }
  /** With what the office says. */
  | { readonly code: 'hidden' | 'writing-closed'; readonly reason: string };

/** What a page says of what was refused, beside what was typed. */
export interface Refusal {
  readonly errors?: readonly FieldError[];
  readonly why?: WhyNot;
}

/** A page with a form shows it again. */
export type Show = (refusal: Refusal) => Page;

/** What stands against another text in the place of what the writer read at this revision. */
export const whyNotWritten = (
  { member }: Pick<Space, 'member'>,
  found: Contribution | undefined,
  revision: number | undefined,
): WhyNot | undefined => {
  if (member.closed !== undefined) {
    return { code: 'writing-closed', reason: member.closed.reason };
  }
  if (found?.hidden !== undefined) return { code: 'hidden', reason: found.hidden.reason };
  const stands = found?.revision ?? 0;
  return (revision ?? stands) === stands ? undefined : { code: 'changed-elsewhere' };
};

export const refusedReply = (why: WhyNot, locale: Locale, show: Show): Reply => {
  const title = cohortText(locale).refused[why.code];
  const detail = 'reason' in why ? { detail: why.reason } : {};
  return refused({ code: why.code, status: 409, title, ...detail }, { page: () => show({ why }) });
};

/** Everything that is wrong with what was typed, each at its field. */
export const faultyReply = (faults: readonly WrittenFault[], locale: Locale, show: Show): Reply => {
  const words = cohortText(locale).faults;
  const errors = faults.map(({ at, code }) => {
    const [field = '', index] = at.split('/');
    const detail = words(field, code, index === undefined ? undefined : Number(index) + 1);
    return { pointer: `/${at}`, code, detail };
  });
  const title = commonText(locale).refused.invalid;
  return refused(
    { code: 'invalid-input', status: 422, title, errors },
    { page: () => show({ errors }) },
  );
};

const opening = ({ access }: FoundSpace) =>
  'opensAt' in access && access.opensAt !== undefined ? { opensAt: isoOf(access.opensAt) } : {};

/** When the space opens, as an answer. */
export const toldNotOpen = (space: FoundSpace, locale: Locale): Reply =>
  ok({ state: 'not-open', ...opening(space) }, { page: () => NotOpenPage({ space, locale }) });

/** The same as a refusal, of whatever is asked in a space that is not open. */
export const notOpenReply = (space: FoundSpace, locale: Locale): Reply =>
  refused(
    { code: 'cohort-not-open', status: 409, title: cohortText(locale).notOpen.title },
    { page: () => NotOpenPage({ space, locale }) },
  );
