import type { RefusalReason } from '../../domain/application-documents.ts';

/** What became of the bytes: a clean copy, or the reason why there is none. */
export type Checked =
  | {
      readonly clean: Uint8Array;
      /** It may still tell who wrote it, in a place that could not be cleared. */
      readonly named: boolean;
    }
  | { readonly refused: RefusalReason };

export const refuse = (refused: RefusalReason): Checked => ({ refused });
