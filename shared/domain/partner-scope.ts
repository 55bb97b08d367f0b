import type { Edition } from './edition-schema.ts';
import type { Section } from './edition-track.ts';

/** A partner organisation as groups of the user pool name it: "CID-UNESCO" is `cid-unesco`. */
const organisationOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const prefix = 'partner-';

/** The group of the user pool that people of an organisation are in, beside `partner` itself. */
export const partnerGroup = (name: string): string => `${prefix}${organisationOf(name)}`;

/** The organisations that somebody signs in for, by their groups. */
export const organisationsIn = (groups: readonly string[]): readonly string[] =>
  groups.filter((group) => group.startsWith(prefix)).map((group) => group.slice(prefix.length));

/** Whether one of these organisations holds the section. */
export const holds = (organisations: readonly string[], { partners }: Section): boolean =>
  partners.some(({ name }) => organisations.includes(organisationOf(name)));

/** The sections of an edition that organisations hold, with their tracks. */
export const sectionsHeld = (organisations: readonly string[], { tracks }: Edition) =>
  tracks.flatMap(({ id: track, sections }) =>
    sections
      .filter((section) => holds(organisations, section))
      .map(({ id: section }) => ({ track, section })),
  );
