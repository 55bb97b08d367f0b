import type { Participant } from './participant.ts';

/** What anybody who holds the code of a certificate may verify. */
export interface Certificate {
  /** Random; the only way to the certificate. */
  readonly code: string;
  /** Absent where the person was erased: the stub verifies by the number alone. */
  readonly name?: string;
  /** Of number and name, where the name is erased: whoever holds the paper can compare it. */
  readonly nameHash?: string;
  readonly edition: string;
  readonly track: string;
  readonly section: string;
  readonly issuedAt: string;
  /** Since when it is not valid any more. */
  readonly revokedAt?: string;
}

/** The certificate of a person, as it is on the day of its issue. */
export const certificateOf = (
  { name, edition, track, section }: Participant,
  code: string,
  issuedAt: string,
): Certificate => ({ code, name, edition, track, section, issuedAt });

/** What the hash of an erased name is made from: the number salts it. */
export const certificateNameText = (code: string, name: string): string =>
  `${code}\n${name.normalize('NFC')}`;
