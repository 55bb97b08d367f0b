import type { InvitationRepository } from '../../../shared/store/invitation-repository.ts';
import { refusalOf } from '../../../shared/store/transitions/apply.ts';
import type { InMemoryParticipants } from './participant-repository.ts';

/** Invitations in memory, beside the people who are invited; one batch at a time. */
export const inMemoryInvitationRepository = (
  participants: Pick<InMemoryParticipants, 'get' | 'move'>,
): InvitationRepository => {
  const versions = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();
  const nameOf = (section: Parameters<InvitationRepository['version']>[0]) =>
    `${section.edition}#${section.track}#${section.section}`;

  return {
    version: async (section) => versions.get(nameOf(section)) ?? 0,
    invite: (section, version, invitations) => {
      const run = async () => {
        if ((versions.get(nameOf(section)) ?? 0) !== version) return 'changed';
        for (const { applicationId, transition } of invitations) {
          const found = await participants.get(applicationId);
          if (found === undefined || refusalOf(found, transition) !== undefined) return 'changed';
        }
        versions.set(nameOf(section), version + 1);
        for (const { applicationId, transition } of invitations) {
          await participants.move(applicationId, transition);
        }
        return 'invited';
      };
      const outcome = last.then(run);
      last = outcome;
      return outcome;
    },
  };
};
