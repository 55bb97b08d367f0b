import type { ParticipantCard } from '../domain/participant-card.ts';
import type { ParticipantRepository } from './participant-repository.ts';

type Participants = Pick<ParticipantRepository, 'page'>;
type Options = NonNullable<Parameters<Participants['page']>[1]>;

/** Everyone of an edition, of a track or of a section, as cards, whatever the size of a page is. */
export const everyParticipant = async (
  participants: Participants,
  edition: string,
  of: Omit<Options, 'cursor'> = {},
): Promise<readonly ParticipantCard[]> => {
  const all: ParticipantCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await participants.page(edition, cursor === undefined ? of : { ...of, cursor });
    all.push(...page.participants);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return all;
};
