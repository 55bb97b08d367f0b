import type { TimelineStep } from '../../domain/report-timeline.ts';
import type { ParticipantStage } from '../../domain/stages.ts';
import { learningReport } from './learning-report.ts';

const steps: Readonly<Record<TimelineStep, string>> = {
  'call-opens': 'Call opens',
  'call-closes': 'Call closes',
  decisions: 'Decisions',
  online: 'Online training',
  proposals: 'Project proposals',
  korea: 'In Korea',
  'cpi-day': 'CPI Day',
};

const stages: Readonly<Record<ParticipantStage, string>> = {
  allocated: 'were chosen',
  offered: 'have an offer',
  accepted: 'have accepted',
  'in-online-training': 'are in online training',
  'trained-online': 'have completed online training',
  'writing-proposal': 'are writing their proposal',
  'proposal-in-review': 'have a proposal in review',
  'proposal-approved': 'have an approved proposal',
  invited: 'are invited',
  'in-korea': 'are in Korea',
  graduated: 'graduated',
  declined: 'declined',
  'offer-expired': 'did not answer the offer',
  'online-incomplete': 'did not complete online training',
  'proposal-missed': 'handed in no proposal',
  'proposal-rejected': 'had no proposal approved',
  'completed-online': 'completed the edition online',
  'visa-refused': 'could not travel',
  'no-show': 'did not arrive',
  'certificate-withheld': 'attended in Korea without a certificate',
  withdrawn: 'withdrew',
};

const counted = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** The achievement report. */
export const reporting = {
  title: (edition: string) => `${edition}: achievement report`,
  heading: 'Achievement report',
  people: (count: number) => counted(count, 'person', 'people'),
  nations: (count: number) => counted(count, 'nation', 'nations'),
  countries: (count: number) => counted(count, 'country', 'countries'),
  inKorea: 'came to Korea',
  graduates: (count: number) => counted(count, 'graduate', 'graduates'),
  ofTrack: (people: number, countries: number) =>
    `${people} ${counted(people, 'person', 'people')} from ${countries} ${counted(countries, 'country', 'countries')}`,
  theme: 'Theme',
  map: 'The nations',
  mapLabel: (nations: number) =>
    `Map of the world with the ${nations} nations of this edition as dots; their names are listed beside it.`,
  union: 'Nations that took part in several tracks are counted once.',
  host: 'Korea',
  sections: 'The sections',
  columns: {
    course: 'Course',
    kind: 'Kind',
    people: 'People',
    countries: 'Countries',
    korea: 'In Korea',
    graduates: 'Graduates',
  },
  onlineOnly: 'Online only',
  timeline: 'The year',
  steps,
  cpiDay: 'CPI Day',
  led: 'led by',
  proposals: 'Outstanding project proposals',
  proposalsLead: 'Presented at the forum, chosen from all proposals by their score.',
  learning: learningReport,
  became: 'How far everyone came',
  stages,
  published: 'Figures as published',
  publishedColumns: { on: 'On', what: 'What', people: 'People', countries: 'Countries' },
  publishedStage: { announced: 'Announced', final: 'Final' },
  whole: 'Whole edition',
  here: 'This report',
  alumni: 'Over the years',
  alumniLead: (people: string, years: number) =>
    `Some ${people} people who work in culture have come through the programme in ${years} years. Whoever graduates stays: as an alumna or alumnus, as a partner, as the one who sends the next.`,
  alumniWithout:
    'Whoever graduates stays: as an alumna or alumnus, as a partner, as the one who sends the next.',
  added: (count: number) =>
    `This edition adds ${count} ${counted(count, 'graduate', 'graduates')}.`,
  nobodyYet: 'Nobody has taken part yet. The figures fill as the edition goes on.',
  callLink: 'The call of this edition',
};
