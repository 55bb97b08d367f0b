import type { CpiDay, Edition, LocalizedText, PublishedFigure, Section, Track } from './edition.ts';
import type { LearningReport } from './evaluation-report.ts';
import { type ParticipationEntry, tookPart } from './participation.ts';
import { type TimelineEntry, timelineOf } from './report-timeline.ts';
import type { ParticipantStage } from './stages.ts';

/** How many people, from how many countries, and how far they came. */
export interface Figures {
  readonly people: number;
  readonly countries: number;
  readonly invited: number;
  readonly arrived: number;
  readonly graduates: number;
}

export interface SectionReport extends Figures {
  readonly id: string;
  readonly field: LocalizedText;
  readonly title: LocalizedText;
  readonly kind: LocalizedText;
  readonly partners: Section['partners'];
  readonly places: number;
  readonly visit?: Section['visit'];
}

export interface TrackReport extends Figures {
  readonly id: string;
  readonly title: LocalizedText;
  readonly theme?: LocalizedText;
  readonly countryCodes: readonly string[];
  readonly online?: { readonly from: string; readonly to: string };
  readonly sections: readonly SectionReport[];
}

export interface OutstandingProposal {
  readonly title: string;
  readonly score: number;
  readonly country: string;
  readonly track: string;
  readonly section: string;
}

/** The yearly report, made from data alone: no name in it. */
export interface AchievementReport {
  readonly edition: string;
  readonly title: LocalizedText;
  readonly organiser: LocalizedText;
  readonly notice?: LocalizedText;
  readonly people: number;
  /** Countries of the edition: the union of the tracks, not the sum. */
  readonly nations: number;
  readonly nationCodes: readonly string[];
  readonly invited: number;
  readonly arrived: number;
  readonly graduates: number;
  /** Proposals that were chosen to be presented. */
  readonly outstanding: number;
  readonly tracks: readonly TrackReport[];
  readonly outstandingProposals: readonly OutstandingProposal[];
  /** Where the participants stand, the most first. */
  readonly statuses: readonly { readonly stage: ParticipantStage; readonly people: number }[];
  /** What people learned, as they see it; absent where nothing was asked. */
  readonly learning?: LearningReport;
  readonly timeline: readonly TimelineEntry[];
  readonly cpiDay?: CpiDay;
  readonly published: readonly PublishedFigure[];
  readonly programmeSoFar?: Edition['programmeSoFar'];
}

type Entries = readonly ParticipationEntry[];

const countriesIn = (entries: Entries): readonly string[] =>
  [...new Set(entries.map(({ country }) => country))].sort();

const figuresOf = (entries: Entries): Figures => ({
  people: entries.length,
  countries: countriesIn(entries).length,
  invited: entries.filter(({ invited }) => invited).length,
  arrived: entries.filter(({ arrivedOn }) => arrivedOn !== undefined).length,
  graduates: entries.filter(({ graduated }) => graduated).length,
});

const sectionReport = (track: Track, section: Section, entries: Entries): SectionReport => {
  const { id, field, title, partners, places, visit } = section;
  const kind = track.kinds.find((one) => one.id === section.kind)?.title ?? field;
  return {
    id,
    field,
    title,
    kind,
    partners,
    places,
    ...(visit === undefined ? {} : { visit }),
    ...figuresOf(entries.filter((entry) => entry.section === id)),
  };
};

const trackReport = (track: Track, entries: Entries): TrackReport => {
  const { id, title, theme, online, sections } = track;
  return {
    id,
    title,
    ...(theme === undefined ? {} : { theme }),
    ...figuresOf(entries),
    countryCodes: countriesIn(entries),
    ...(online === undefined ? {} : { online: online.period }),
    sections: sections.map((section) => sectionReport(track, section, entries)),
  };
};

/** Best first; equal scores in the order of their titles, so that the report never flickers. */
const outstandingIn = (entries: Entries): readonly OutstandingProposal[] =>
  entries
    .flatMap(({ track, section, country, outstanding }) =>
      outstanding === undefined ? [] : [{ ...outstanding, track, section, country }],
    )
    .toSorted((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));

const statusesOf = (entries: Entries): AchievementReport['statuses'] =>
  [...Map.groupBy(entries, ({ stage }) => stage)]
    .map(([stage, people]) => ({ stage, people: people.length }))
    .toSorted((a, b) => b.people - a.people || (a.stage < b.stage ? -1 : 1));

/** The report of an edition from the entries of everyone who ever held a place in it. */
export const achievementReport = (
  edition: Edition,
  holders: Entries,
  learning?: LearningReport,
): AchievementReport => {
  const byTrack = edition.tracks.map((track) => ({
    track,
    entries: holders.filter((entry) => entry.track === track.id && tookPart(entry, track.online)),
  }));
  const participants = byTrack.flatMap(({ entries }) => entries);
  const { people, countries, ...further } = figuresOf(participants);
  const outstandingProposals = outstandingIn(participants);
  const { title, organiser, notice, cpiDay, published, programmeSoFar } = edition;
  return {
    edition: edition.edition,
    title,
    organiser,
    ...(notice === undefined ? {} : { notice }),
    people,
    nations: countries,
    nationCodes: countriesIn(participants),
    ...further,
    outstanding: outstandingProposals.length,
    tracks: byTrack.map(({ track, entries }) => trackReport(track, entries)),
    outstandingProposals,
    statuses: statusesOf(participants),
    ...(learning === undefined ? {} : { learning }),
    timeline: timelineOf(edition),
    ...(cpiDay === undefined ? {} : { cpiDay }),
    published,
    ...(programmeSoFar === undefined ? {} : { programmeSoFar }),
  };
};
