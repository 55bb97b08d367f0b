import type { ParticipantCard } from '../domain/participant-card.ts';
import type { ParticipantRepository } from './participant-repository.ts';

/** Everyone of an edition, as cards. */
export const everyParticipant = async (
  { participants }: { readonly participants: Pick<ParticipantRepository, 'page'> },
  edition: string,
): Promise<readonly ParticipantCard[]> => {
  const all: ParticipantCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await participants.page(edition, cursor === undefined ? {} : { cursor });
    all.push(...page.participants);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return all;
};
