import type { ErasureRepository } from '../../../shared/store/erasure-repository.ts';

/** Erasures in memory: who was erased, in order. What they delete is asked of the engine. */
export const inMemoryErasureRepository = (): ErasureRepository & { readonly erased: string[] } => {
  const erased: string[] = [];
  return {
    erased,
    erase: async ({ applicationId }) => {
      erased.push(applicationId);
    },
  };
};
