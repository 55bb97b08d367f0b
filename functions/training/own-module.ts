import type { Module } from '../../shared/domain/edition.ts';
import { noStudy, type Study } from '../../shared/domain/study.ts';
import type { TrainingDeps } from './deps.ts';
import { type OwnTraining, openOwnTraining, type Reader } from './own-training.ts';

/** A module of a person's own training. */
export interface OwnModule extends OwnTraining {
  readonly module: Module;
}

/** Undefined for somebody who holds no place, and for a module that their track does not have. */
export const openOwnModule = async (
  deps: Parameters<typeof openOwnTraining>[0],
  request: Reader & { readonly params: { readonly module: string } },
): Promise<OwnModule | undefined> => {
  const own = await openOwnTraining(deps, request);
  const module = own?.track.online?.modules.find(({ id }) => id === request.params.module);
  return own && module && { ...own, module };
};

/** Enough for two windows that are open at the same time. */
const attempts = 5;

/**
 * Writes a step on the study as it stands; another window may have been first, then it is decided
 * anew. Undefined stands for nothing to write.
 */
export const keepStep = async (
  { studies }: Pick<TrainingDeps, 'studies'>,
  { study, participant }: Pick<OwnTraining, 'study' | 'participant'>,
  step: (study: Study) => Study | undefined,
): Promise<Study> => {
  let stands = study;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const next = step(stands);
    if (next === undefined) return stands;
    if (await studies.replace(next)) return next;
    stands = (await studies.get(participant.applicationId)) ?? noStudy(participant);
  }
  throw new Error(`The study of ${participant.applicationId} is written without end`);
};
