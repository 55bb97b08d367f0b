import type { Visitor } from '../domain/dinner.ts';
import type { Endorsement } from '../domain/endorsement.ts';
import type { Guest } from '../domain/guest.ts';
import type { Office } from '../domain/nomination.ts';
import type { CpiTable } from './client.ts';
import { createDinnerRepository } from './dinner-repository.ts';
import { createEndorsementRepository } from './endorsement-repository.ts';
import { createNominationRepository } from './nomination-repository.ts';

/** Somebody outside the programme as letters to them need it. */
export interface GuestContact {
  readonly name: string;
  readonly email: string;
  readonly locale: 'en' | 'ko';
  /** Absent for a visitor, who is invited by the edition as a whole. */
  readonly track?: string;
  readonly visitor?: Visitor;
  readonly office?: Office;
  readonly endorsement?: Endorsement;
}

export interface GuestReader {
  find(guest: Guest): Promise<GuestContact | undefined>;
}

/** How guests are written to, from the table. */
export const createGuestReader = (table: CpiTable): GuestReader => {
  const nominations = createNominationRepository(table);
  const dinner = createDinnerRepository(table);
  const endorsements = createEndorsementRepository(table);
  return {
    find: async (guest) => {
      if (guest.kind === 'office') {
        const office = await nominations.office(guest.officeId);
        if (office === undefined) return undefined;
        const { contactName: name, email, locale, track } = office;
        return { name, email, locale, track, office };
      }
      if (guest.kind === 'visitor') {
        const visitor = await dinner.visitor(guest.edition, guest.visitorId);
        if (visitor === undefined) return undefined;
        const { name, email, locale } = visitor;
        return { name, email, locale, visitor };
      }
      const endorsement = await endorsements.get(guest.applicationId, guest.endorsementId);
      if (endorsement === undefined) return undefined;
      const { writer, track } = endorsement;
      const { name, email, locale } = writer;
      return { name, email, locale, track, endorsement };
    },
  };
};
