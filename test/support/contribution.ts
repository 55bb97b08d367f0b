import {
  authorOf,
  type Contribution,
  contributed,
} from '../../shared/domain/cohort-contribution.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { someParticipant } from './participant.ts';

/** Something that somebody of the small edition wrote; tests change a copy. */
export const someContribution = (
  id: string,
  {
    by = {},
    at = '2031-06-23T03:00:00.000Z',
    ...of
  }: { readonly by?: Partial<Participant>; readonly at?: string } & Partial<Contribution> = {},
): Contribution => {
  const author = authorOf(someParticipant(by));
  const kind = of.kind ?? 'post';
  const written =
    kind === 'introduction' ? { field: 'Paper', links: ['https://example.org/'] } : {};
  const base = { id, edition: '2031', kind, author, sent: 'hash' };
  return {
    ...contributed(base, { text: `안녕하세요, I am ${id}.`, ...written }, Date.parse(at)),
    ...of,
  };
};
