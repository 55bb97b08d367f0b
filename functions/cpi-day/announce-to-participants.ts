import { CpiDayAnnounced } from '../../events/cpi-day-announced.ts';
import { askedStages } from '../../shared/domain/dinner.ts';
import { deliver, type PostOfficeDeps } from '../../shared/mail/post-office.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import { key } from '../../shared/store/keys.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';

export interface HostDeps extends PostOfficeDeps {
  readonly participants: Pick<ParticipantRepository, 'get' | 'page'>;
}

/** One letter to everyone who comes to Korea; the outbox knows it by person, so none comes twice. */
export const announceToParticipants = async (deps: HostDeps, detail: unknown): Promise<void> => {
  const { edition } = CpiDayAnnounced.parse(detail);
  const people = await everyParticipant(deps.participants, edition);
  const asked = people.filter(({ stage }) => askedStages.includes(stage));
  await inParallel(asked, 8, ({ applicationId }) =>
    deliver(
      {
        recipient: key.dossier(applicationId),
        moment: 'cpi-day-invited',
        version: '1',
        edition,
        applicationId,
        facts: {},
      },
      deps,
    ),
  );
  logger.info('CPI_DAY_ANNOUNCED', { edition, people: asked.length });
};
