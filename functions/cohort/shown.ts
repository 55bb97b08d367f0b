/** What programs are told of contributions: whose they are is told by name, section and country. */
import type { Listed } from '../../shared/domain/cohort-list.ts';
import type { CohortMember } from '../../shared/domain/cohort-member.ts';
import type { Space } from './open-space.ts';

export const isOwn = ({ author }: Listed, { participant }: Pick<Space, 'participant'>): boolean =>
  author.applicationId === participant.applicationId;

/** A contribution as somebody of the cohort may see it. */
export const shownTo = (space: Pick<Space, 'participant'>, one: Listed) => {
  const { id, kind, text, field, links, writtenAt, editedAt, revision, hidden, author } = one;
  const { name, track, section, country } = author;
  const own = isOwn(one, space);
  return {
    ...{ id, kind, text, field, links, writtenAt, editedAt, own },
    author: { name, track, section, country },
    ...(own ? { revision, hidden } : {}),
  };
};

/** What the person is told when the office has closed writing for them. */
export const closedFor = ({ closed }: CohortMember) => (closed === undefined ? {} : { closed });
