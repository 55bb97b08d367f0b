/** The places can be filled under the rules, and what is invited was trained. */
import type { EditionFault, Path } from './edition-fault.ts';
import type { Readable, ReadableEdition } from './edition-readable.ts';
import type { Section, Track } from './edition-track.ts';

const checkSection = (
  section: Readable<Section>,
  countries: number,
  perCountryAndSection: number | undefined,
  path: Path,
): EditionFault[] => {
  const { places, invited, visit } = section;
  const faults: EditionFault[] = [];
  if (invited !== undefined && visit === undefined) {
    const reason = 'people are invited, but the section has no visit';
    faults.push({ path: [...path, 'invited'], reason });
  }
  if (places === undefined) return faults;
  if (invited !== undefined && invited > places) {
    const reason = `more are invited (${invited}) than have places (${places})`;
    faults.push({ path: [...path, 'invited'], reason });
  }
  const most = perCountryAndSection === undefined ? places : perCountryAndSection * countries;
  if (places > most) {
    const reason = `${places} places cannot be filled: ${countries} countries with at most ${perCountryAndSection} in a section make ${most}`;
    faults.push({ path: [...path, 'places'], reason });
  }
  return faults;
};

const checkTrack = (track: Readable<Track>, path: Path): EditionFault[] => {
  const { selection, sections = [], eligibility, proposal } = track;
  const countries = eligibility?.countries?.length;
  const total = sections.reduce((sum, section) => sum + (section?.places ?? 0), 0);
  const faults: EditionFault[] = [];
  if (countries === undefined) return faults;
  if (selection?.perCountry !== undefined && selection.perCountry * countries < total) {
    const reason = `${total} places cannot be filled: ${countries} countries with at most ${selection.perCountry} each make ${selection.perCountry * countries}`;
    faults.push({ path: [...path, 'selection', 'perCountry'], reason });
  }
  const least = selection?.minimumCountries;
  if (least !== undefined && least > Math.min(countries, total)) {
    const reason = `${least} countries cannot be reached with ${total} places and ${countries} countries`;
    faults.push({ path: [...path, 'selection', 'minimumCountries'], reason });
  }
  if (proposal?.outstanding !== undefined && proposal.outstanding > total) {
    const reason = `more proposals are outstanding (${proposal.outstanding}) than people have places (${total})`;
    faults.push({ path: [...path, 'proposal', 'outstanding'], reason });
  }
  return [
    ...faults,
    ...sections.flatMap((section, index) =>
      section === undefined
        ? []
        : checkSection(section, countries, selection?.perCountryAndSection, [
            ...path,
            'sections',
            index,
          ]),
    ),
  ];
};

export const checkPlaces = (edition: ReadableEdition): EditionFault[] => [
  ...(edition.tracks ?? []).flatMap((track, index) =>
    track === undefined ? [] : checkTrack(track, ['tracks', index]),
  ),
  ...(edition.published ?? []).flatMap((figure, index) =>
    figure?.people !== undefined &&
    figure.countries !== undefined &&
    figure.countries > figure.people
      ? [
          {
            path: ['published', index, 'countries'],
            reason: `more countries (${figure.countries}) than people (${figure.people})`,
          },
        ]
      : [],
  ),
];
