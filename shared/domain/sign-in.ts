import type { Application } from './application.ts';
import { type Instant, isoOf } from './time.ts';

const minute = 60_000;
const day = 86_400_000;

/** How long a link is good for: one that was asked for, and one that stands in a letter. */
export const linkLifetime = { requested: 15 * minute, letter: 7 * day } as const;

/** How long a session lasts. */
export const sessionLifetime = 14 * day;

/** Mails that anyone may cause to an address within an hour. */
const mailsPerHour = 5;

/**
 * The moments of the last mails with one more at `now`; undefined when the hour before it has its
 * five already.
 */
export const allowanceAfter = (sentAt: readonly string[], now: Instant): string[] | undefined => {
  const recent = sentAt.filter((moment) => Date.parse(moment) > now - 60 * minute);
  return recent.length < mailsPerHour ? [...recent, isoOf(now)] : undefined;
};

/** The spelling under which an address is known: its letters' case does not matter. */
export const canonicalAddress = (email: string): string =>
  email.trim().normalize('NFC').toLowerCase();

/**
 * Where a person goes on after signing in: where their mail pointed to, if that is a page of
 * theirs, else their place in the programme or their application. Never another site.
 */
export const goesOnTo = (
  { applicationId, status }: Pick<Application, 'applicationId' | 'status'>,
  wished: string | undefined,
): string => {
  const own = `/applications/${applicationId}`;
  const home = status === 'selected' ? '/my' : own;
  const pages = /^(\/receipt|\/information-requests\/[1-9]\d{0,3})?$/;
  if (wished?.startsWith(own) && pages.test(wished.slice(own.length))) return wished;
  const isMine = wished !== undefined && /^\/my(\/[a-z0-9-]+)*$/.test(wished);
  return isMine && home === '/my' ? wished : home;
};
