import type { Envelope } from '../../../events/envelope.ts';
import { moved } from '../../../shared/domain/application.ts';
import { type Endorsement, ended, endorsementCardOf } from '../../../shared/domain/endorsement.ts';
import type { Guest } from '../../../shared/domain/guest.ts';
import type { Nomination, Office } from '../../../shared/domain/nomination.ts';
import type { AddressGuest } from '../../../shared/store/address-repository.ts';
import type { EndorsementRepository } from '../../../shared/store/endorsement-repository.ts';
import type { NominationRepository } from '../../../shared/store/nomination-repository.ts';
import type { InMemoryApplications } from './application-repository.ts';

/** Offices, nominations, letters and references in memory, with the same outcomes as the table's. */
export const inMemoryNominationRepositories = (applications: InMemoryApplications) => {
  const offices = new Map<string, Office>();
  const nominations = new Map<string, Nomination>();
  const nominees = new Map<string, string>();
  const endorsements = new Map<string, Endorsement>();
  const guests = new Map<string, AddressGuest[]>();
  const events: Envelope[] = [];
  const place = ({ officeId, section, slot }: Nomination) => `${officeId} ${section} ${slot}`;
  const nameOf = (one: Pick<Endorsement, 'applicationId' | 'endorsementId'>) =>
    `${one.applicationId} ${one.endorsementId}`;
  const lead = (addressHash: string, edition: string, guest: Guest) =>
    guests.set(addressHash, [{ edition, guest }, ...(guests.get(addressHash) ?? [])]);

  const nominationRepository: NominationRepository = {
    addOffice: async (office, addressHash, event) => {
      if (offices.has(office.officeId)) return false;
      offices.set(office.officeId, office);
      lead(addressHash, office.edition, { kind: 'office', officeId: office.officeId });
      events.push(event);
      return true;
    },
    office: async (officeId) => offices.get(officeId),
    offices: async (edition, track) =>
      [...offices.values()]
        .filter((office) => office.edition === edition && office.track === track)
        .sort((a, b) => (`${a.country}#${a.officeId}` < `${b.country}#${b.officeId}` ? -1 : 1)),
    nominationsOf: async (officeId) =>
      [...nominations.values()].filter((one) => one.officeId === officeId),
    nominate: async ({ nomination, draft, letter, addressHash }, event) => {
      const nominee = `${addressHash} ${draft.edition} ${draft.track}`;
      if (nominations.has(place(nomination)) || nominees.has(nominee)) return false;
      nominations.set(place(nomination), nomination);
      nominees.set(nominee, nomination.applicationId);
      endorsements.set(nameOf(letter), letter);
      await applications.start(draft, addressHash, event);
      return true;
    },
    correct: async (nomination) => {
      const stands = nominations.get(place(nomination));
      if (stands?.applicationId !== nomination.applicationId) return false;
      nominations.set(place(nomination), nomination);
      return true;
    },
    withdraw: async ({ nomination, draft, letter, addressHash }, now) => {
      const stands = await applications.get(draft.applicationId);
      const held = nominations.get(place(nomination));
      if (held?.applicationId !== nomination.applicationId) return false;
      if (stands?.status !== 'draft' || stands.version !== draft.version) return false;
      if (endorsements.get(nameOf(letter))?.version !== letter.version) return false;
      nominations.delete(place(nomination));
      nominees.delete(`${addressHash} ${draft.edition} ${draft.track}`);
      endorsements.set(nameOf(letter), ended(letter, 'withdrawn', now));
      applications.write(moved(draft, 'withdrawn'));
      return true;
    },
  };

  const endorsementRepository: EndorsementRepository = {
    ask: async (endorsement, addressHash, event) => {
      if (endorsements.has(nameOf(endorsement))) return false;
      const { applicationId, endorsementId, edition } = endorsement;
      endorsements.set(nameOf(endorsement), endorsement);
      lead(addressHash, edition, { kind: 'referee', applicationId, endorsementId });
      events.push(event);
      return true;
    },
    get: async (applicationId, endorsementId) =>
      endorsements.get(nameOf({ applicationId, endorsementId })),
    ofApplication: async (applicationId) =>
      [...endorsements.values()]
        .filter((one) => one.applicationId === applicationId)
        .sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1)),
    replace: async (next, event) => {
      if (endorsements.get(nameOf(next))?.version !== next.version - 1) return false;
      endorsements.set(nameOf(next), next);
      if (event !== undefined) events.push(event);
      return true;
    },
    ofTrack: async (edition, track) =>
      [...endorsements.values()]
        .filter((one) => one.edition === edition && one.track === track)
        .map(endorsementCardOf)
        .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    due: async (until) => ({
      cards: [...endorsements.values()]
        .filter(({ status, dueAt }) => status === 'asked' && dueAt <= until)
        .map(endorsementCardOf)
        .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    }),
  };

  return { nominations: nominationRepository, endorsements: endorsementRepository, guests, events };
};
