import type { EventBridgeEvent } from 'aws-lambda';
import { cpiTable } from '../../shared/store/client.ts';
import { createCohortRepository } from '../../shared/store/cohort-repository.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { type TakeDownDeps, takeDownContributions } from './take-down-contributions.ts';

let wired: TakeDownDeps | undefined;

const container = (): TakeDownDeps => {
  const table = cpiTable();
  wired ??= {
    cohort: createCohortRepository(table),
    participants: createParticipantRepository(table),
    editions: createEditionRepository(table),
  };
  return wired;
};

/** Told by the bus of everything with which somebody may leave the others of their edition. */
export const handler = (event: EventBridgeEvent<string, unknown>): Promise<void> =>
  takeDownContributions(container(), event.detail);
