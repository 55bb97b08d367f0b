/** The figures that a cohort is made to reach: as published, or plausible where nothing was. */
import type { Edition, PublishedFigure, Track } from '../../shared/domain/edition.ts';

export interface Target {
  readonly people: number;
  readonly countries: number;
}

/** The last word on a figure: final before announced, later before earlier. */
const lastWord = (figures: readonly PublishedFigure[]): PublishedFigure | undefined =>
  figures.toSorted(
    (a, b) => Number(b.stage === 'final') - Number(a.stage === 'final') || (a.on < b.on ? 1 : -1),
  )[0];

/**
 * How many people can count as participants: all who are trained, or, without an online stage, all
 * who are invited.
 */
const capacityOf = (track: Track): number =>
  track.sections.reduce(
    (sum, { places, invited = places }) =>
      sum + (track.online === undefined ? Math.min(invited, places) : places),
    0,
  );

/** As many people as caps and countries allow of so many countries. */
const plausibleCountries = (track: Track, people: number): number => {
  const { perCountry = people, minimumCountries = 1 } = track.selection;
  const listed = track.eligibility.countries.length;
  const least = Math.max(minimumCountries, Math.ceil(people / perCountry));
  return Math.min(listed, people, Math.max(least, Math.ceil(people / 2)));
};

export const targetOf = (edition: Edition, track: Track): Target => {
  const published = lastWord(edition.published.filter((figure) => figure.track === track.id));
  const people = Math.min(published?.people ?? Infinity, capacityOf(track));
  return { people, countries: published?.countries ?? plausibleCountries(track, people) };
};

/** Countries of the whole edition, where they were published. */
export const nationsTarget = (edition: Edition): number | undefined =>
  lastWord(edition.published.filter(({ track }) => track === undefined))?.countries;
