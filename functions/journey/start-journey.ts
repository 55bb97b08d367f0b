import { Envelope } from '../../events/envelope.ts';
import { logger } from '../../shared/runtime/logger.ts';
import type { Workflow } from './deps.ts';

/** Starts the journey of a person who was allocated a place; the same event twice starts one. */
export const startJourney = async (
  { workflow }: { readonly workflow: Pick<Workflow, 'start'> },
  detail: unknown,
): Promise<void> => {
  const { subject, edition } = Envelope.parse(detail);
  const outcome = await workflow.start(subject, edition);
  logger.info('JOURNEY_START', { applicationId: subject, outcome });
};
