import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../shared/domain/audit.ts';
import { createAuditRepository } from '../../shared/store/audit-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryAuditRepository } from '../support/in-memory/audit-repository.ts';

const engine = useEngine();

const entryOf = (id: string, changes: Partial<AuditEntry> = {}): AuditEntry => ({
  id,
  at: '2031-04-10T01:00:00.000Z',
  edition: '2031',
  subject: 'PERSON',
  action: 'visa-recorded',
  by: { sub: 'staff-1', roles: ['coordinator'] },
  before: { visa: null },
  after: { visa: 'granted' },
  ...changes,
});

describe.each([
  ['in memory', inMemoryAuditRepository],
  ['on the engine', () => createAuditRepository(engine().table)],
])('[F61] the audit log %s', (where, open) => {
  const idsOf = (entries: readonly AuditEntry[]) => entries.map(({ id }) => id);
  const named = where.replaceAll(' ', '-');

  it('keeps a line as it was written, once however often it is told', async () => {
    const log = open();
    const entry = entryOf('A', { edition: `2031-${named}-once`, why: 'The embassy called.' });
    await log.record(entry);
    await log.record(entry);
    expect(await log.page(entry.edition)).toEqual({ entries: [entry] });
  });

  it('is read newest first, page by page, over the months', async () => {
    const log = open();
    const edition = `2031-${named}-pages`;
    for (const [id, at] of [
      ['A', '2030-12-31T23:59:59.999Z'],
      ['B', '2031-01-01T00:00:00.000Z'],
      ['C', '2031-03-01T00:00:00.000Z'],
      ['D', '2031-03-01T00:00:00.000Z'],
      ['E', '2031-03-31T12:00:00.000Z'],
    ] as const) {
      await log.record(entryOf(id, { edition, at }));
    }
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await log.page(edition, {
        limit: 2,
        ...(cursor === undefined ? {} : { cursor }),
      });
      pages.push(idsOf(page.entries));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(pages).toEqual([['E', 'D'], ['C', 'B'], ['A']]);
  });

  it('tells what was done to one subject, and nothing of another edition', async () => {
    const log = open();
    const edition = `2031-${named}-subject`;
    await log.record(entryOf('A', { edition, subject: 'ONE' }));
    await log.record(entryOf('B', { edition, subject: 'TWO' }));
    await log.record(entryOf('C', { edition, subject: 'ONE', at: '2031-06-01T00:00:00.000Z' }));
    await log.record(entryOf('D', { edition: `${edition}-other`, subject: 'ONE' }));
    const first = await log.page(edition, { subject: 'ONE', limit: 1 });
    expect(idsOf(first.entries)).toEqual(['C']);
    const cursor = first.cursor ?? 'none';
    const second = await log.page(edition, { subject: 'ONE', limit: 1, cursor });
    expect(idsOf(second.entries)).toEqual(['A']);
    expect(second.cursor).toBeUndefined();
    expect(await log.page('2099')).toEqual({ entries: [] });
  });
});
