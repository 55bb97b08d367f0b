import { describe, expect, it } from 'vitest';
import { createAddressRepository } from '../../shared/store/address-repository.ts';
import { createLinkRepository } from '../../shared/store/link-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import { useEngine } from '../support/engine.ts';
import {
  inMemoryAddressRepository,
  inMemoryLinkRepository,
  inMemorySessionRepository,
} from '../support/in-memory/sign-in-repositories.ts';

const engine = useEngine();
const at = Date.parse('2031-02-10T00:00:00.000Z');
const second = 1000;
const minute = 60 * second;
const iso = (moment: number) => new Date(moment).toISOString();
const dossier = { applicationId: 'APP1', edition: '2031' };

describe.each([
  ['in memory', inMemorySessionRepository],
  ['on the engine', () => createSessionRepository(engine().table)],
])('sessions %s', (_where, create) => {
  it('finds a session until it expires, and not after its end', async () => {
    const sessions = create();
    const session = { ...dossier, expiresAt: iso(at + minute) };
    await sessions.open('hash', session);
    expect(await sessions.find('hash', at)).toEqual(session);
    expect(await sessions.find('hash', at + minute)).toBeUndefined();
    expect(await sessions.find('other', at)).toBeUndefined();
    await sessions.close('hash');
    expect(await sessions.find('hash', at)).toBeUndefined();
  });
});

describe.each([
  ['in memory', inMemoryLinkRepository],
  ['on the engine', () => createLinkRepository(engine().table)],
])('personal links %s', (_where, create) => {
  const link = { ...dossier, createdAt: iso(at), expiresAt: iso(at + 15 * minute) };

  it('[F9] gives a link to exactly one of many who use it at once', async () => {
    const links = create();
    await links.create('raced', link);
    const given = await Promise.all(
      Array.from({ length: 20 }, () => links.consume('raced', at + second)),
    );
    const usedAt = iso(at + second);
    expect(given.filter((one) => one !== undefined)).toEqual([{ ...link, usedAt }]);
    expect(await links.find('raced')).toEqual({ ...link, usedAt });
  });

  it('[F9] remembers which page used a link', async () => {
    const links = create();
    await links.create('visited', link);
    expect(await links.consume('visited', at, 'page')).toMatchObject({ usedBy: 'page' });
    expect(await links.consume('visited', at, 'page')).toBeUndefined();
    expect((await links.find('visited'))?.usedBy).toBe('page');
  });

  it('[F9] gives no link from the moment of its end on, and none that never was', async () => {
    const links = create();
    await links.create('late', link);
    expect(await links.consume('late', at + 15 * minute)).toBeUndefined();
    expect(await links.find('late')).toEqual(link);
    expect(await links.consume('late', at + 15 * minute - 1)).toMatchObject(dossier);
    expect(await links.consume('never', at)).toBeUndefined();
    expect(await links.find('never')).toBeUndefined();
  });
});

describe.each([
  ['in memory', () => inMemoryAddressRepository()],
  ['on the engine', () => createAddressRepository(engine().table)],
])('addresses %s', (_where, create) => {
  it('[F9] allows five mails within any hour, also when they race', async () => {
    const addresses = create();
    const raced = await Promise.all(
      Array.from({ length: 8 }, () => addresses.allowMail('raced', at)),
    );
    expect(raced.filter((allowed) => allowed)).toHaveLength(5);
    expect(await addresses.allowMail('raced', at + 60 * minute - 1)).toBe(false);
    expect(await addresses.allowMail('raced', at + 60 * minute)).toBe(true);
    expect(await addresses.allowMail('another', at)).toBe(true);
  });
});
