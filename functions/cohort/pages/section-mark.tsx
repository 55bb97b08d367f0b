import { sectionName } from '../../../shared/domain/cohort-list.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { swatchStyle } from '../../../shared/ui/data-colours.ts';

/** Every section of an edition by its name among all tracks, in the edition's order. */
export const sectionsOf = ({ tracks }: Edition) =>
  tracks.flatMap((track) =>
    track.sections.map((section) => ({
      name: sectionName({ track: track.id, section: section.id }),
      section,
    })),
  );

/** A section in words, with the mark of its colour; a section that is no more by its name. */
export const SectionMark = (props: {
  readonly edition: Edition;
  readonly of: { readonly track: string; readonly section: string };
  readonly locale: Locale;
}) => {
  const { edition, of, locale } = props;
  const sections = sectionsOf(edition);
  const at = sections.findIndex(({ name }) => name === sectionName(of));
  const found = sections[at]?.section;
  return (
    <>
      {at < 0 ? null : <span class="swatch" style={swatchStyle(at)} aria-hidden="true" />}
      {found === undefined ? of.section : inLocale(found.field, locale)}
    </>
  );
};
