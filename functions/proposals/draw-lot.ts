import { createHmac } from 'node:crypto';
import type { ParticipantCard } from '../../shared/domain/participant-card.ts';

/**
 * The lot between equal proposals: HMAC-SHA-256 of whose it is, keyed with the seed that the
 * edition published before the call. It rests on name and country and on no random id, so that the
 * same people draw the same lots on every run.
 */
export const drawLot = (
  seed: string,
  { track, name, country }: Pick<ParticipantCard, 'track' | 'name' | 'country'>,
): string => {
  const person = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return createHmac('sha256', seed)
    .update(`outstanding\n${track}\n${country}\n${person}`)
    .digest('hex');
};
