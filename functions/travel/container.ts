import { randomIds } from '../../shared/runtime/ids.ts';
import { sealedFields } from '../../shared/runtime/sealed-fields.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import { createTravelRepository } from '../../shared/store/travel-repository.ts';
import type { TravelDeps } from './deps.ts';

let deps: TravelDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): TravelDeps => {
  const table = cpiTable();
  deps ??= {
    participants: createParticipantRepository(table),
    editions: createEditionRepository(table),
    travels: createTravelRepository(table),
    sessions: createSessionRepository(table),
    sealing: sealedFields(),
    ids: randomIds,
  };
  return deps;
};
