import { createHmac } from 'node:crypto';
import type { ApplicationCard } from '../../shared/domain/application.ts';

/**
 * The lot of a person: HMAC-SHA-256 of who they are, keyed with the seed that the edition published
 * before the call, so that everyone can check the draw and nobody can repeat it until it suits. It
 * rests on name and country and on no random id: the same cohort draws the same lots on every run,
 * and a second application of one person is no second lot.
 */
export const drawLot = (
  seed: string,
  { track, name = '', country = '' }: Pick<ApplicationCard, 'track' | 'name' | 'country'>,
): string => {
  const person = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return createHmac('sha256', seed).update(`${track}\n${country}\n${person}`).digest('hex');
};
