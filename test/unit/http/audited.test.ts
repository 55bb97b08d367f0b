import { describe, expect, it } from 'vitest';
import { auditLine, staffActed } from '../../../shared/http/audited.ts';
import { anonymous } from '../../../shared/http/principal.ts';

const ids = { newId: () => 'EVENT1' };
const principal = {
  kind: 'staff',
  sub: 'ana',
  email: 'ana@staff.example',
  roles: ['admin'],
} as const;
const receivedAt = Date.parse('2031-03-01T00:00:00.000Z');
const about = { subject: 'PERSON', edition: '2031' };

describe('[F61] what the audit log is told', () => {
  it('of a reading: who, what, on whom, when; no address', () => {
    const entry = auditLine({ principal, receivedAt }, ids, { ...about, action: 'passport-read' });
    expect(entry).toEqual({
      ...about,
      id: 'EVENT1',
      at: '2031-03-01T00:00:00.000Z',
      action: 'passport-read',
      by: { sub: 'ana', roles: ['admin'] },
    });
  });

  it('comes from staff alone', () => {
    const asked = { principal: anonymous, receivedAt };
    expect(() => staffActed(asked, ids, { ...about, action: 'anything' })).toThrow('Only staff');
  });
});
