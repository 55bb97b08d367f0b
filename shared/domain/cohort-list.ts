/**
 * The lists that contributions are read from. What somebody filters by, kind, section and country
 * together, is a list of its own, so that each page of it is whole and is one query.
 */
import { type Contribution, isShown, openReports, type PostKind } from './cohort-contribution.ts';

export interface CohortFilter {
  /** `sectionName`. */
  readonly section?: string;
  readonly country?: string;
}

export type CohortList =
  /** Newest first. */
  | ({ readonly of: 'posts'; readonly kind?: PostKind } & CohortFilter)
  /** By section and country. */
  | ({ readonly of: 'introductions' } & CohortFilter)
  /** A person's own posts, hidden ones among them, newest first. */
  | { readonly of: 'own'; readonly applicationId: string }
  /** Reported and not decided on, the longest waiting first. */
  | { readonly of: 'reported' }
  /** Hidden by the office, the longest hidden first. */
  | { readonly of: 'hidden' };

/** A section's name within an edition: tracks may have sections of one name. */
export const sectionName = ({
  track,
  section,
}: {
  readonly track: string;
  readonly section: string;
}): string => `${track}/${section}`;

export const isNewestFirst = ({ of }: CohortList): boolean => of === 'posts' || of === 'own';

/** What a list holds of a contribution; reports in the lists of the office alone. */
export type Listed = Omit<Contribution, 'version' | 'sent'>;

/** Where a contribution stands in a list. */
export interface ListPlace {
  readonly list: CohortList;
  readonly sort: string;
  readonly row: Listed;
}

/** Every narrowing of a list by section and country that somebody is found in. */
const filtersOf = ({ author }: Contribution): readonly CohortFilter[] => {
  const section = sectionName(author);
  const { country } = author;
  return [{}, { section }, { country }, { section, country }];
};

const publicPlaces = (one: Contribution): readonly Omit<ListPlace, 'row'>[] => {
  const { kind, author, writtenAt, id } = one;
  const filters = filtersOf(one);
  if (kind === 'introduction') {
    const sort = `${sectionName(author)}#${author.country}#${id}`;
    return filters.map((filter) => ({ list: { of: 'introductions', ...filter }, sort }));
  }
  const sort = `${writtenAt}#${id}`;
  return filters.flatMap((filter) => [
    { list: { of: 'posts', ...filter } as const, sort },
    { list: { of: 'posts', kind, ...filter } as const, sort },
  ]);
};

/** Every place of a contribution as it stands. What is hidden is in no list that others read. */
export const placesOf = (one: Contribution): readonly ListPlace[] => {
  const { kind, author, writtenAt, id, hidden, removedAt } = one;
  if (removedAt !== undefined) return [];
  const { version: _version, sent: _sent, ...whole } = one;
  const row = { ...whole, reports: [] };
  const [report] = openReports(one);
  const { applicationId } = author;
  return [
    ...(isShown(one) ? publicPlaces(one).map((place) => ({ ...place, row })) : []),
    ...(kind === 'introduction'
      ? []
      : [{ list: { of: 'own', applicationId } as const, sort: `${writtenAt}#${id}`, row }]),
    ...(report === undefined
      ? []
      : [{ list: { of: 'reported' } as const, sort: `${report.at}#${id}`, row: whole }]),
    ...(hidden === undefined
      ? []
      : [{ list: { of: 'hidden' } as const, sort: `${hidden.at}#${id}`, row: whole }]),
  ];
};
