/** Finding things in an edition. */
import type { OutlineField } from './edition-rubric.ts';
import type { Edition } from './edition-schema.ts';
import type { Section, Track } from './edition-track.ts';
import { standardOutline } from './proposal-outline.ts';

/** A track of the edition; undefined when it has none of that name. */
export const trackOf = (edition: Edition, track: string): Track | undefined =>
  edition.tracks.find(({ id }) => id === track);

/** A section of a track; undefined when the edition has none of that name. */
export const sectionOf = (
  edition: Edition,
  trackId: string,
  sectionId: string,
): Section | undefined => trackOf(edition, trackId)?.sections.find(({ id }) => id === sectionId);

/** The headings of a track's proposals. */
export const proposalOutlineOf = (edition: Edition, track: Track): readonly OutlineField[] =>
  track.proposal?.outline ?? edition.proposalOutline ?? standardOutline;
