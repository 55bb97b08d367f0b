import type { CalendarFeed, CalendarOwner } from '../../shared/domain/calendar-feed.ts';
import type { Locale } from '../../shared/text/locale.ts';

/** The last part of an address: the secret, named as a file that calendar programmes know. */
export const calendarFile = {
  of: (secret: string): string => `${secret}.ics`,
  secretIn: (file: string): string => file.replace(/\.ics$/, ''),
};

/** Where a calendar is read: in the language of whoever asked for the address. */
export const calendarAddress = (
  publicUrl: string,
  owner: CalendarOwner,
  secret: string,
  locale: Locale,
): string => {
  const of =
    owner.kind === 'person'
      ? `people/${owner.applicationId}`
      : `sections/${owner.edition}/${owner.track}/${owner.section}`;
  return `${publicUrl}/calendars/${of}/${calendarFile.of(secret)}?lang=${locale}`;
};

/** When the address was made; nothing while there is none. */
export const openSince = (feed: CalendarFeed | undefined): { readonly openSince?: string } =>
  feed?.secretHash === undefined ? {} : { openSince: feed.changedAt };
