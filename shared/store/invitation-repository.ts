import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import type { CpiTable } from './client.ts';
import { invitationsEntity } from './entities/invitations.ts';
import { participantEntity } from './entities/participant.ts';
import { conditionOf, updateOf } from './participant-write.ts';
import type { Transition } from './transitions/index.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

/** A section of an edition, whose people are invited together. */
export interface InvitingSection {
  readonly edition: string;
  readonly track: string;
  readonly section: string;
}

export interface Invitation {
  readonly applicationId: string;
  readonly transition: Transition;
}

/** Invitations of a section are written one batch after another, each on what the last one left. */
export interface InvitationRepository {
  /** Read it before the people: whoever is invited afterwards makes it change. 0 at first. */
  version(section: InvitingSection): Promise<number>;
  /**
   * Invites all of them or nobody. `changed` when the section was invited from since the version,
   * or when one of them stands elsewhere by now: then read and choose again.
   */
  invite(
    section: InvitingSection,
    version: number,
    invitations: readonly Invitation[],
  ): Promise<'invited' | 'changed'>;
}

/** As many as one transaction takes, beside the section's own item. */
export const invitationsAtOnce = 50;

/** The invitations in the table. */
export const createInvitationRepository = (table: CpiTable): InvitationRepository => {
  const sections = invitationsEntity(table);
  const participants = participantEntity(table);

  return {
    version: async (section) => {
      const command = sections.build(GetItemCommand).key(section).options({ consistent: true });
      return (await command.send()).Item?.version ?? 0;
    },

    invite: async (section, version, invitations) => {
      const unchanged =
        version === 0
          ? ({ attr: 'version', exists: false } as const)
          : ({ attr: 'version', eq: version } as const);
      try {
        await withRetry(() =>
          execute(
            sections
              .build(UpdateTransaction)
              .item({ ...section, version: version + 1 })
              .options({ condition: unchanged }),
            ...invitations.map(({ applicationId, transition }) =>
              participants
                .build(UpdateTransaction)
                .item(updateOf(applicationId, transition))
                .options({ condition: conditionOf(transition) }),
            ),
          ),
        );
        return 'invited';
      } catch (fault) {
        if (isConditionFailure(fault)) return 'changed';
        throw fault;
      }
    },
  };
};
