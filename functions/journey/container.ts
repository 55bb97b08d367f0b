import { systemClock } from '../../shared/runtime/clock.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { createCertificateRepository } from '../../shared/store/certificate-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createSeminarRepository } from '../../shared/store/seminar-repository.ts';
import { createWaitRepository } from '../../shared/store/wait-repository.ts';
import type { JourneyDeps } from './deps.ts';
import type { MoveDatesDeps } from './move-dates.ts';
import type { SweepDeps } from './sweep-deadlines.ts';
import { workflow } from './workflow/container.ts';

/** For the consumer that completes waits. */
export const answersDeps = (): Pick<JourneyDeps, 'participants' | 'waits' | 'workflow'> => ({
  participants: createParticipantRepository(cpiTable()),
  waits: createWaitRepository(cpiTable()),
  workflow,
});

/** For the consumer that lets journeys follow moved dates. */
export const datesDeps = (): MoveDatesDeps => ({
  participants: createParticipantRepository(cpiTable()),
  editions: createEditionRepository(cpiTable()),
  ids: randomIds,
});

/** For the sweep of deadlines. */
export const sweepDeps = (): SweepDeps => ({
  participants: createParticipantRepository(cpiTable()),
  editions: createEditionRepository(cpiTable()),
  seminars: createSeminarRepository(cpiTable()),
  clock: systemClock,
  ids: randomIds,
});

/** For the tasks of the workflow. */
export const taskDeps = (): JourneyDeps => ({
  ...answersDeps(),
  editions: createEditionRepository(cpiTable()),
  certificates: createCertificateRepository(cpiTable()),
  clock: systemClock,
  ids: randomIds,
});
