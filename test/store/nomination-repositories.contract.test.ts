import { describe, expect, it } from 'vitest';
import { type Endorsement, received } from '../../shared/domain/endorsement.ts';
import type { Office } from '../../shared/domain/nomination.ts';
import { createAddressRepository } from '../../shared/store/address-repository.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createEndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import {
  createNominationRepository,
  type Nominated,
} from '../../shared/store/nomination-repository.ts';
import { draftOf, eventOf } from '../support/application.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryApplicationRepository } from '../support/in-memory/application-repository.ts';
import { inMemoryNominationRepositories } from '../support/in-memory/nomination-repositories.ts';
import { inMemoryAddressRepository } from '../support/in-memory/sign-in-repositories.ts';

const engine = useEngine();

const inMemory = () => {
  const applications = inMemoryApplicationRepository();
  const { nominations, endorsements, guests } = inMemoryNominationRepositories(applications);
  const addresses = inMemoryAddressRepository(applications.byAddress, guests);
  return { applications, nominations, endorsements, addresses };
};
const onTheEngine = () => {
  const { table } = engine();
  return {
    applications: createApplicationRepository(table),
    nominations: createNominationRepository(table),
    endorsements: createEndorsementRepository(table),
    addresses: createAddressRepository(table),
  };
};

const dueAt = '2031-03-10T01:00:00.000Z';
const letterOf = (applicationId: string, of: Partial<Endorsement> = {}): Endorsement => ({
  applicationId,
  endorsementId: 'NOMINATION',
  kind: 'nomination',
  edition: '2031',
  track: 'stewards',
  applicant: 'Sok Dara',
  writer: { name: 'Chea', email: 'office@ministry.example', locale: 'en', officeId: 'OFFICE1' },
  status: 'asked',
  askedAt: '2031-02-10T00:00:00.000Z',
  dueAt,
  version: 1,
  ...of,
});

const officeOf = (officeId: string, country: string): Office => ({
  ...{ officeId, country, edition: '2031', track: 'stewards', name: 'Ministry' },
  ...{ contactName: 'Chea', email: 'office@ministry.example', locale: 'en' },
  invitedAt: '2031-02-10T00:00:00.000Z',
});

const nominatedAs = (applicationId: string, officeId: string, slot: number): Nominated => ({
  nomination: {
    ...{ officeId, section: 'senior', slot, applicationId, name: 'Sok Dara' },
    ...{ email: 'dara@ministry.example', position: 'Head' },
    nominatedAt: '2031-02-10T00:00:00.000Z',
  },
  draft: draftOf(applicationId, { track: 'stewards' }),
  letter: letterOf(applicationId),
  addressHash: `hash-${applicationId}`,
});

describe.each([
  ['in memory', inMemory],
  ['on the engine', onTheEngine],
])('nominations %s', (_where, create) => {
  it('[F13] an office is added once, found from its address, and listed by country', async () => {
    const { nominations, addresses } = create();
    const event = eventOf('O1', 'OfficeInvited.v1');
    const [pe, kh] = [officeOf('OFFICE2', 'PE'), officeOf('OFFICE1', 'KH')];
    expect(await nominations.addOffice(pe, 'hash-office', event)).toBe(true);
    expect(await nominations.addOffice(kh, 'hash-office', event)).toBe(true);
    expect(await nominations.addOffice(kh, 'hash-office', event)).toBe(false);
    expect(await nominations.office('OFFICE1')).toEqual(kh);
    expect(await nominations.offices('2031', 'stewards')).toEqual([kh, pe]);
    const guests = await addresses.guestsOf('hash-office');
    expect(guests.map(({ guest }) => guest.kind)).toEqual(['office', 'office']);
    expect(await addresses.guestsOf('hash-nobody')).toEqual([]);
  });

  it('[F13] of many who race for a place one has it, with draft, letter and address', async () => {
    const { nominations, applications, endorsements, addresses } = create();
    const raced = await Promise.all(
      ['RACE1', 'RACE2', 'RACE3', 'RACE4'].map((id) =>
        nominations.nominate(nominatedAs(id, 'OFFICE3', 0), eventOf(id, 'PersonNominated.v1')),
      ),
    );
    expect(raced.filter((won) => won)).toHaveLength(1);
    const [one] = await nominations.nominationsOf('OFFICE3');
    const id = one?.applicationId ?? '';
    expect(id).toBe(`RACE${raced.indexOf(true) + 1}`);
    expect((await applications.get(id))?.status).toBe('draft');
    expect(await endorsements.get(id, 'NOMINATION')).toEqual(letterOf(id));
    expect(await addresses.dossiersOf(`hash-${id}`)).toMatchObject([{ applicationId: id }]);
    const sameAddress = { ...nominatedAs('RACE9', 'OFFICE3', 1), addressHash: `hash-${id}` };
    expect(await nominations.nominate(sameAddress, eventOf('RACE9'))).toBe(false);
  });

  it('[F13] a withdrawn nomination frees place and address, and nothing of it is due', async () => {
    const { nominations, applications, endorsements } = create();
    const first = nominatedAs('GONE1', 'OFFICE4', 0);
    await nominations.nominate(first, eventOf('GONE1'));
    const corrected = { ...first.nomination, name: 'Sok Darith' };
    expect(await nominations.correct(corrected)).toBe(true);
    expect(await nominations.correct({ ...corrected, applicationId: 'OTHER' })).toBe(false);
    const now = Date.parse('2031-02-12T00:00:00.000Z');
    expect(await nominations.withdraw(first, now)).toBe(true);
    expect(await nominations.withdraw(first, now)).toBe(false);
    expect((await applications.get('GONE1'))?.status).toBe('withdrawn');
    expect((await endorsements.get('GONE1', 'NOMINATION'))?.status).toBe('withdrawn');
    const due = (await endorsements.due(dueAt)).cards.map(({ applicationId }) => applicationId);
    expect(due).not.toContain('GONE1');
    const again = { ...nominatedAs('GONE2', 'OFFICE4', 0), addressHash: first.addressHash };
    expect(await nominations.nominate(again, eventOf('GONE2'))).toBe(true);
  });

  it('[F13] a reference is asked once, changed by its version, and listed while it is awaited', async () => {
    const { endorsements, addresses } = create();
    const asked = letterOf('REF1', {
      endorsementId: 'R1',
      kind: 'reference',
      track: 'makers',
      writer: { name: 'Kim', email: 'kim@university.example', locale: 'en' },
    });
    expect(await endorsements.ask(asked, 'hash-kim', eventOf('REF1'))).toBe(true);
    expect(await endorsements.ask(asked, 'hash-kim', eventOf('REF1'))).toBe(false);
    expect(await addresses.guestsOf('hash-kim')).toEqual([
      {
        edition: '2031',
        guest: { kind: 'referee', applicationId: 'REF1', endorsementId: 'R1' },
      },
    ]);
    const dueNow = async (until: string) =>
      (await endorsements.due(until)).cards.some(({ applicationId }) => applicationId === 'REF1');
    expect(await dueNow(dueAt)).toBe(true);
    expect(await dueNow('2031-03-09T00:00:00.000Z')).toBe(false);
    const writing = { text: 'Well.', declared: true, savedAt: '2031-03-01T00:00:00.000Z' };
    const next = received(asked, writing);
    expect(await endorsements.replace(next)).toBe(true);
    expect(await endorsements.replace(next)).toBe(false);
    expect(await endorsements.ofApplication('REF1')).toEqual([next]);
    expect(await dueNow(dueAt)).toBe(false);
    expect(await endorsements.ofTrack('2031', 'makers')).toMatchObject([
      { applicationId: 'REF1', status: 'received' },
    ]);
  });
});
