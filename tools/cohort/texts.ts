/** What made-up people write. Short, plain, and different enough to be told apart. */
import type { Random } from './random.ts';

const english = new Intl.DisplayNames('en', { type: 'region' });

/** A country as it is called in running English. */
const countryInEnglish = (code: string): string => english.of(code) ?? code;

const resources = [
  'river songs',
  'shadow puppets',
  'mask dances',
  'weaving patterns',
  'story cloths',
  'temple drums',
  'street theatre',
  'clay whistles',
  'market rhymes',
  'harvest dances',
  'wood-block prints',
  'paper kites',
  'bark cloth',
  'lullabies',
  'carved doors',
  'reed boats',
] as const;

const places = [
  'a harbour town',
  'two mountain valleys',
  'the old market quarter',
  'a river delta',
  'five village schools',
  'the capital’s outskirts',
  'a border district',
  'an island without a museum',
] as const;

const audiences = [
  'school children',
  'young makers',
  'families',
  'night-shift workers',
  'returning migrants',
  'elders and their grandchildren',
] as const;

const forms = [
  'a travelling library',
  'a night museum',
  'a festival of small stages',
  'a workshop that repairs and sells',
  'an archive that sings',
  'a book made by its readers',
  'a map of sounds',
  'a school of patterns',
] as const;

const organisations = [
  'House of Culture',
  'National Museum',
  'Puppet Theatre',
  'Publishing House',
  'Arts Festival',
  'Crafts Cooperative',
  'Cultural Centre',
  'Children’s Library',
  'Radio Archive',
] as const;

const positions = [
  'Curator',
  'Producer',
  'Editor',
  'Designer',
  'Festival director',
  'Archivist',
  'Programme officer',
  'Stage manager',
  'Educator',
] as const;

const offices = ['Ministry of Culture', 'Department of Arts and Heritage', 'National Arts Council'];
const ranks = {
  senior: ['Director', 'Deputy director general', 'Head of department'],
  working: ['Programme officer', 'Policy officer', 'Facility manager'],
};

export interface Work {
  readonly organisation: string;
  readonly position: string;
  readonly nominatingOffice?: string;
}

/** Where an expert works. */
export const expertWork = (country: string, random: Random): Work => ({
  organisation: `${random.pick(organisations)}, ${countryInEnglish(country)}`,
  position: random.pick(positions),
});

/** Where an official works, and who nominates. */
export const officialWork = (country: string, section: string, random: Random): Work => {
  const office = `${random.pick(offices)}, ${countryInEnglish(country)}`;
  const rank = section.includes('senior') ? ranks.senior : ranks.working;
  return { organisation: office, position: random.pick(rank), nominatingOffice: office };
};

export interface Statements {
  readonly relevance: string;
  readonly projectIdea: string;
  readonly experience: string;
  readonly feasibility: string;
  readonly commitment: string;
}

/** The five statements of an application, about one resource, place and form. */
export const statementsOf = (country: string, years: number, random: Random): Statements => {
  const resource = random.pick(resources);
  const place = random.pick(places);
  const audience = random.pick(audiences);
  const form = random.pick(forms);
  const months = random.int(6, 18);
  return {
    relevance: `In ${countryInEnglish(country)} families, not museums, keep ${resource}.`,
    projectIdea: `${form[0]?.toUpperCase()}${form.slice(1)} of ${resource} in ${place}, for ${audience}.`,
    experience: `${years} years of work with ${resource}.`,
    feasibility: `It takes ${months} months and a room that we have.`,
    commitment: `Back home, a course for ${random.int(8, 30)} people within a year.`,
  };
};

const titles: readonly ((country: string, random: Random) => string)[] = [
  (_country, random) => `${random.pick(forms).replace(/^an? /, '')} for ${random.pick(places)}`,
  (country, random) => `The ${random.pick(resources)} of ${country}`,
  (_country, random) =>
    `${random.pick(resources)}: ${random.pick(forms)} for ${random.pick(audiences)}`,
  (country, random) => `${country} reads, draws and sings: ${random.pick(forms)}`,
  (_country, random) => `From ${random.pick(resources)} to ${random.pick(forms)}`,
];

/** The title of a project proposal. */
export const projectTitle = (country: string, random: Random): string => {
  const title = random.pick(titles)(countryInEnglish(country), random);
  return `${title[0]?.toUpperCase()}${title.slice(1)}`;
};

/** What stands under each heading of a proposal, where a text of its own is not needed. */
export const projectSummary = (country: string, random: Random): string =>
  `${random.pick(audiences)} of ${random.pick(places)} in ${countryInEnglish(country)}; ${random.int(6, 18)} months.`;
