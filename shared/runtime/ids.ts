import { createHash, randomBytes } from 'node:crypto';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const encode = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += crockford[byte & 31];
  return text;
};

/** Source of identifiers; a port, so that tests can fix them. */
export interface Ids {
  /** 80 random bits, upper-case Crockford base 32: ids of dossiers, events, mails. */
  newId(): string;
  /** A reference that people read aloud: `CPI-2023-7K3M-Q2WX`. */
  newReference(edition: string): string;
  /** A secret with 160 random bits for links and sessions. Stored only as `hashOf(token)`. */
  newToken(): string;
}

export const randomIds: Ids = {
  newId: () => encode(randomBytes(16)),
  newReference: (edition) =>
    `CPI-${edition.toUpperCase()}-${encode(randomBytes(4))}-${encode(randomBytes(4))}`,
  newToken: () => randomBytes(20).toString('base64url'),
};

/** SHA-256 in hex: how tokens are stored and compared. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
