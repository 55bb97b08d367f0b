import { type PlantedFault, track } from './planted-fault.ts';

/** Dates that contradict each other. */
export const plantedDates: readonly PlantedFault[] = [
  [
    'a call that closes before it opens',
    (file) => {
      file.tracks[0].call.closesAt = '2031-02-01T10:00';
    },
    `${track}/call/closesAt`,
    /after the opening of the call/,
  ],
  [
    'a deadline after the reviews are due',
    (file) => {
      file.tracks[0].call.closesAt = '2031-04-05T10:00';
    },
    `${track}/selection/reviewDueAt`,
    /after the close of the call/,
  ],
  [
    'a deadline anywhere on Earth, half a day after the reviews are due',
    (file) => {
      file.tracks[0].call = { ...file.tracks[0].call, zone: 'anywhere-on-earth' };
      file.tracks[0].selection.reviewDueAt = '2031-03-04T20:59';
    },
    `${track}/selection/reviewDueAt`,
    /after the close of the call/,
  ],
  [
    'a release before the reviews are due',
    (file) => {
      file.tracks[0].selection.releaseAt = '2031-03-31T10:00';
    },
    `${track}/selection/releaseAt`,
    /after the due date of reviews/,
  ],
  [
    '[F49] a passport that is deleted on the last day of the visit',
    (file) => {
      file.retention = { passport: '2031-08-15', visa: '2031-08-16' };
    },
    '/retention/passport',
    /until the last day of the visit \(2031-08-15\)/,
  ],
  [
    '[F49] documents that are deleted before the decisions are told',
    (file) => {
      file.retention = { documents: '2031-04-10' };
    },
    '/retention/documents',
    /until the release of the decisions/,
  ],
  [
    'nominations that end before the call opens',
    (file) => {
      file.tracks[0].nomination = { closesAt: '2031-01-31T10:00' };
    },
    `${track}/nomination/closesAt`,
    /after the opening of the call/,
  ],
  [
    'letters that may come after the release',
    (file) => {
      file.tracks[0].nomination = { graceDays: 60 };
    },
    `${track}/nomination/graceDays`,
    /60 days after .* before the release/,
  ],
  [
    'references due before the call opens',
    (file) => {
      file.tracks[0].references = { needed: 1, dueAt: '2031-01-31T10:00' };
    },
    `${track}/references/dueAt`,
    /after the opening of the call/,
  ],
  [
    'references due after the release',
    (file) => {
      file.tracks[0].references = { needed: 1, dueAt: '2031-12-01T10:00' };
    },
    `${track}/references/dueAt`,
    /before the release/,
  ],
  [
    'references that may come after the release',
    (file) => {
      file.tracks[0].references = { needed: 1, graceDays: 60 };
    },
    `${track}/references/graceDays`,
    /the last reference .* before the release/,
  ],
  [
    'online training that begins before the release',
    (file) => {
      file.tracks[0].online.period.from = '2031-04-10';
    },
    `${track}/online/period/from`,
    /after the release of decisions/,
  ],
  [
    'online training that ends when the visit has begun',
    (file) => {
      file.tracks[0].online.period.to = '2031-08-04';
    },
    `${track}/online/period/to`,
    /before the visit/,
  ],
  [
    'a seminar outside online training',
    (file) => {
      file.tracks[0].online.seminars[0].endsAt = '2031-07-05T00:00';
    },
    `${track}/online/seminars/0/endsAt`,
    /before the end of online training/,
  ],
  [
    'a seminar that ends before it starts',
    (file) => {
      file.tracks[0].online.seminars[0].endsAt = '2031-06-23T16:00';
    },
    `${track}/online/seminars/0/endsAt`,
    /after the seminar/,
  ],
  [
    'proposals due while online training goes on',
    (file) => {
      file.tracks[0].proposal.opensAt = '2031-06-24T09:00';
      file.tracks[0].proposal.dueAt = '2031-07-04T18:00';
    },
    `${track}/proposal/dueAt`,
    /after the end of online training/,
  ],
  [
    'more time for a proposal than until they are decided on',
    (file) => {
      file.tracks[0].proposal.graceDays = 5;
    },
    `${track}/proposal/graceDays`,
    /5 days after .* is later than/,
  ],
  [
    'proposals reviewed after the invitations',
    (file) => {
      file.tracks[0].proposal.reviewDueAt = '2031-07-26T10:00';
    },
    `${track}/visit/inviteAt`,
    /after the review of proposals/,
  ],
  [
    'invitations after the visit has begun',
    (file) => {
      file.tracks[0].visit.inviteAt = '2031-08-05T10:00';
    },
    `${track}/visit/inviteAt`,
    /before the visit/,
  ],
  [
    'places offered on after the visit has begun',
    (file) => {
      file.tracks[0].offer.promoteUntil = '2031-08-05T10:00';
    },
    `${track}/offer/promoteUntil`,
    /before the visit/,
  ],
  [
    'a visit that ends before it begins',
    (file) => {
      file.tracks[0].sections[1].visit.to = '2031-08-01';
    },
    `${track}/sections/1/visit/to`,
    /after the visit/,
  ],
  [
    'a visit that is not as long as announced',
    (file) => {
      file.tracks[0].sections[1].visit.to = '2031-08-29';
    },
    `${track}/sections/1/visit/to`,
    /2 weeks/,
  ],
  [
    'a section that travels in a track without a visit',
    (file) => {
      delete file.tracks[0].visit;
    },
    `${track}/sections/0/visit`,
    /no `visit`/,
  ],
  [
    'a visit without a section that travels',
    (file) => {
      delete file.tracks[0].sections[0].visit;
      delete file.tracks[0].sections[1].visit;
      delete file.cpiDay;
    },
    `${track}/visit`,
    /no section/,
  ],
  [
    'a CPI Day outside every course',
    (file) => {
      file.cpiDay.date = '2031-08-16';
    },
    '/cpiDay/date',
    /outside the visit/,
  ],
  [
    'an age limit upside down',
    (file) => {
      file.tracks[0].eligibility.age.to = 24;
    },
    `${track}/eligibility/age/to`,
    /below the lowest/,
  ],
  [
    'an age read in another year',
    (file) => {
      file.tracks[0].eligibility.age.on = '2023-08-28';
    },
    `${track}/eligibility/age/on`,
    /more than a year/,
  ],
];
