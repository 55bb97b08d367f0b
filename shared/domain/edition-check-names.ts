/** Ids are unique where they are looked up, and whatever names another thing names one that exists. */
import { isCountry } from './country.ts';
import type { EditionFault, Path } from './edition-fault.ts';
import type { Readable, ReadableEdition } from './edition-readable.ts';
import type { Track } from './edition-track.ts';
import { usualRules } from './eligibility-rules.ts';

type Named = { readonly id?: string } | undefined;

const idsOf = (things: readonly Named[] | undefined): string[] =>
  (things ?? []).flatMap((thing) => (thing?.id === undefined ? [] : [thing.id]));

/** Every value that has stood in the list before. */
const repeated = (
  values: readonly (string | undefined)[],
  pathOf: (index: number) => Path,
  what: string,
): EditionFault[] =>
  values.flatMap((value, index) =>
    value !== undefined && values.indexOf(value) < index
      ? [{ path: pathOf(index), reason: `${what} "${value}" is there twice` }]
      : [],
  );

const repeatedIds = (things: readonly Named[] | undefined, path: Path): EditionFault[] =>
  repeated(
    (things ?? []).map((thing) => thing?.id),
    (index) => [...path, index, 'id'],
    'the id',
  );

/** A reference that leads nowhere, with the ids that there are. */
const unknown = (
  name: string | undefined,
  known: readonly string[],
  path: Path,
  what: string,
): EditionFault[] =>
  name === undefined || known.includes(name)
    ? []
    : [{ path, reason: `there is no ${what} "${name}" (there is: ${known.join(', ')})` }];

const checkCountries = (countries: readonly (string | undefined)[], path: Path): EditionFault[] => [
  ...repeated(countries, (index) => [...path, index], 'the country'),
  ...countries.flatMap((code, index) =>
    code === undefined || isCountry(code)
      ? []
      : [{ path: [...path, index], reason: `"${code}" is no ISO 3166 country code` }],
  ),
];

const checkTrack = (track: Readable<Track>, path: Path): EditionFault[] => {
  const kinds = idsOf(track.kinds);
  const sections = idsOf(track.sections);
  const tieBreak = track.selection?.tieBreak ?? [];
  const lot = tieBreak.indexOf('lot');
  return [
    ...repeatedIds(track.documents, [...path, 'documents']),
    ...repeatedIds(track.kinds, [...path, 'kinds']),
    ...repeatedIds(track.online?.modules, [...path, 'online', 'modules']),
    ...repeatedIds(track.online?.seminars, [...path, 'online', 'seminars']),
    ...repeatedIds(track.proposal?.outline, [...path, 'proposal', 'outline']),
    ...checkCountries(track.eligibility?.countries ?? [], [...path, 'eligibility', 'countries']),
    ...repeated(
      [...usualRules, ...idsOf(track.eligibility?.rules)],
      (index) => [...path, 'eligibility', 'rules', index - usualRules.length, 'id'],
      'the rule',
    ),
    ...repeated(tieBreak, (index) => [...path, 'selection', 'tieBreak', index], 'the step'),
    ...(lot >= 0 && lot < tieBreak.length - 1
      ? [
          {
            path: [...path, 'selection', 'tieBreak', lot + 1],
            reason: 'nothing is left to decide after the lot',
          },
        ]
      : []),
    ...(track.selection?.pairs ?? []).flatMap((pair, at) =>
      (pair ?? []).flatMap((section, index) =>
        unknown(section, sections, [...path, 'selection', 'pairs', at, index], 'section'),
      ),
    ),
    ...(track.selection?.unusedPlaces ?? []).flatMap((rule, at) =>
      [rule?.from, ...(rule?.to ?? [])].flatMap((section) =>
        unknown(section, sections, [...path, 'selection', 'unusedPlaces', at], 'section'),
      ),
    ),
    ...(track.selection?.reservedPlaces ?? []).flatMap((kept, at) =>
      checkCountries(kept?.countries ?? [], [...path, 'selection', 'reservedPlaces', at]),
    ),
    ...(track.sections ?? []).flatMap((section, index) =>
      unknown(section?.kind, kinds, [...path, 'sections', index, 'kind'], 'kind'),
    ),
    ...(track.online?.seminars ?? []).flatMap((seminar, at) =>
      (seminar?.sections ?? []).flatMap((section, index) =>
        unknown(
          section,
          sections,
          [...path, 'online', 'seminars', at, 'sections', index],
          'section',
        ),
      ),
    ),
  ];
};

/** Section ids are unique in the whole edition: CPI Day names a section without its track. */
const checkSectionIds = (edition: ReadableEdition): EditionFault[] => {
  const places = (edition.tracks ?? []).flatMap((track, at) =>
    (track?.sections ?? []).map((section, index) => ({
      id: section?.id,
      path: ['tracks', at, 'sections', index, 'id'],
    })),
  );
  return repeated(
    places.map(({ id }) => id),
    (index) => places[index]?.path ?? [],
    'the id',
  );
};

const checkCpiDay = (edition: ReadableEdition): EditionFault[] => {
  const sections = (edition.tracks ?? []).flatMap((track) => idsOf(track?.sections));
  return (['forum', 'night'] as const).flatMap((part) =>
    (edition.cpiDay?.[part]?.programme ?? []).flatMap((item, index) =>
      unknown(item?.section, sections, ['cpiDay', part, 'programme', index, 'section'], 'section'),
    ),
  );
};

export const checkNames = (edition: ReadableEdition): EditionFault[] => {
  const tracks = idsOf(edition.tracks);
  return [
    ...repeatedIds(edition.tracks, ['tracks']),
    ...repeatedIds(edition.proposalOutline, ['proposalOutline']),
    ...checkSectionIds(edition),
    ...(edition.tracks ?? []).flatMap((track, index) =>
      track === undefined ? [] : checkTrack(track, ['tracks', index]),
    ),
    ...checkCpiDay(edition),
    ...(edition.published ?? []).flatMap((figure, index) =>
      unknown(figure?.track, tracks, ['published', index, 'track'], 'track'),
    ),
  ];
};
