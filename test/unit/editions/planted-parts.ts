import { type PlantedFault, track } from './planted-fault.ts';

/** Parts that contradict each other, or ask for more than there is. */
export const plantedParts: readonly PlantedFault[] = [
  [
    'a hidden country where reviewers see the name',
    (file) => {
      file.tracks[0].selection.review = { blind: false, hideCountry: true };
    },
    `${track}/selection/review/hideCountry`,
    /cannot be hidden/,
  ],
  [
    'more references needed than referees can be named',
    (file) => {
      file.tracks[0].references = { needed: 2, most: 1 };
    },
    `${track}/references/needed`,
    /at most 1 can/,
  ],
  [
    'more referees to be named before the submission than can be',
    (file) => {
      file.tracks[0].references = { needed: 1, toSubmit: { requested: 2 } };
    },
    `${track}/references/toSubmit/requested`,
    /at most 1 can/,
  ],
  [
    'more references to be here before the submission than can be asked for',
    (file) => {
      file.tracks[0].references = { needed: 1, most: 2, toSubmit: { received: 3 } };
    },
    `${track}/references/toSubmit/received`,
    /at most 2 can/,
  ],
  [
    'online training without anything in it',
    (file) => {
      file.tracks[0].online.modules = [];
      file.tracks[0].online.seminars = [];
    },
    `${track}/online`,
    /neither a module nor a seminar/,
  ],
  [
    'weights that do not sum to 100',
    (file) => {
      file.rubrics = structuredClone(file.rubrics);
      file.rubrics.application.criteria[0].weight = 90;
    },
    '/rubrics/application/criteria',
    /sum to 90/,
  ],
  [
    'a track’s own rubric whose scale falls',
    (file) => {
      file.tracks[0].selection.rubric = structuredClone(file.rubrics.application);
      file.tracks[0].selection.rubric.criteria[0].anchors.reverse();
    },
    `${track}/selection/rubric/criteria/0/anchors/1/score`,
    /1 follows 5/,
  ],
  [
    'two sections of one id, in different tracks',
    (file) => {
      file.tracks.push({ ...structuredClone(file.tracks[0]), id: 'others' });
    },
    '/tracks/1/sections/0/id',
    /"paper" is there twice/,
  ],
  [
    'a section of a kind that there is not',
    (file) => {
      file.tracks[0].sections[0].kind = 'intensive';
    },
    `${track}/sections/0/kind`,
    /no kind "intensive" \(there is: general\)/,
  ],
  [
    'a seminar for a section that there is not',
    (file) => {
      file.tracks[0].online.seminars[0].sections = ['paper', 'screen'];
    },
    `${track}/online/seminars/0/sections/1`,
    /no section "screen"/,
  ],
  [
    'a forum item of a section that there is not',
    (file) => {
      file.cpiDay.forum.programme[0].section = 'screen';
    },
    '/cpiDay/forum/programme/0/section',
    /no section "screen"/,
  ],
  [
    'a figure of a track that there is not',
    (file) => {
      file.published = [
        { on: '2031-09-01', stage: 'final', track: 'staff', people: 5, countries: 3 },
      ];
    },
    '/published/0/track',
    /no track "staff"/,
  ],
  [
    'more countries than people',
    (file) => {
      file.published = [{ on: '2031-09-01', stage: 'final', people: 2, countries: 3 }];
    },
    '/published/0/countries',
    /more countries/,
  ],
  [
    'a country that does not exist',
    (file) => {
      file.tracks[0].eligibility.countries = ['KH', 'PE', 'XQ'];
    },
    `${track}/eligibility/countries/2`,
    /"XQ" is no ISO 3166/,
  ],
  [
    'a country that is there twice',
    (file) => {
      file.tracks[0].eligibility.countries = ['KH', 'PE', 'KH'];
    },
    `${track}/eligibility/countries/2`,
    /twice/,
  ],
  [
    'a tie rule that goes on after the lot',
    (file) => {
      file.tracks[0].selection.tieBreak = ['lot', 'earlier'];
    },
    `${track}/selection/tieBreak/1`,
    /after the lot/,
  ],
  [
    'more invited than trained',
    (file) => {
      file.tracks[0].sections[0].invited = 4;
    },
    `${track}/sections/0/invited`,
    /more are invited/,
  ],
  [
    'a country limit under which the places stay empty',
    (file) => {
      file.tracks[0].selection.perCountry = 1;
    },
    `${track}/selection/perCountry`,
    /5 places cannot be filled/,
  ],
  [
    'a section that cannot be filled',
    (file) => {
      file.tracks[0].selection.perCountryAndSection = 1;
      file.tracks[0].sections[0].places = 4;
    },
    `${track}/sections/0/places`,
    /4 places cannot be filled/,
  ],
  [
    'more countries wanted than there are',
    (file) => {
      file.tracks[0].selection.minimumCountries = 4;
    },
    `${track}/selection/minimumCountries`,
    /4 countries cannot be reached/,
  ],
  [
    'more outstanding proposals than people',
    (file) => {
      file.tracks[0].proposal.outstanding = 6;
    },
    `${track}/proposal/outstanding`,
    /more proposals/,
  ],
];
