import type { ApplicationCard } from '../domain/application.ts';
import type { ApplicationStatus } from '../domain/stages.ts';
import type { ApplicationRepository } from './application-repository.ts';

/** All pages of a track's applications, for what has to look at each of them. */
export const everyApplication = async (
  applications: Pick<ApplicationRepository, 'list'>,
  of: {
    readonly edition: string;
    readonly track: string;
    readonly status?: ApplicationStatus;
  },
): Promise<readonly ApplicationCard[]> => {
  const cards: ApplicationCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await applications.list({ ...of, cursor, limit: 1000 });
    cards.push(...page.cards);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return cards;
};
