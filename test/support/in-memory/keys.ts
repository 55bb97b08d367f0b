import { createHmac } from 'node:crypto';
import type { KeyedCodes } from '../../../shared/runtime/keyed-codes.ts';
import type { SealedFields, SealedPlace } from '../../../shared/runtime/sealed-fields.ts';

/** Codes by a key that every test knows. */
export const inMemoryKeyedCodes = (): KeyedCodes => ({
  codeOf: async (purpose, text) =>
    createHmac('sha256', 'a key for tests').update(`${purpose}\n${text}`).digest('base64url'),
});

const placed = ({ entity, id, field }: SealedPlace): string => JSON.stringify([entity, id, field]);

/** Sealed fields that keep what was sealed to themselves. */
export const inMemorySealedFields = (): SealedFields => {
  const kept = new Map<string, { readonly place: string; readonly text: string }>();
  return {
    seal: async (place, text) => {
      const sealed = Buffer.from(`sealed ${kept.size}`).toString('base64');
      kept.set(sealed, { place: placed(place), text });
      return sealed;
    },
    open: async (place, sealed) => {
      const found = kept.get(sealed);
      if (found?.place !== placed(place)) throw new Error('Sealed for another place');
      return found.text;
    },
  };
};
