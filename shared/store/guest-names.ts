import type { Guest } from '../domain/guest.ts';
import { key } from './keys.ts';

/** Under which name the outbox keeps what was sent to a guest. */
export const recipientOf = (guest: Guest): string => {
  switch (guest.kind) {
    case 'office':
      return key.office(guest.officeId);
    case 'referee':
      return key.referee(guest.applicationId, guest.endorsementId);
    case 'visitor':
      return key.visitor(guest.edition, guest.visitorId);
  }
};

/** The name of a guest among those of an address. */
export const guestIdOf = (edition: string, guest: Guest): string => {
  switch (guest.kind) {
    case 'office':
      return `${edition}#${guest.officeId}`;
    case 'referee':
      return `${edition}#${guest.applicationId}#${guest.endorsementId}`;
    case 'visitor':
      return `${edition}#VISITOR#${guest.visitorId}`;
  }
};
