import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../../shared/domain/edition-check.ts';
import { pointerTo } from '../../../shared/domain/edition-fault.ts';
import { smallEditionFile } from '../../support/small-edition.ts';

type File = typeof smallEditionFile;
// biome-ignore lint/suspicious/noExplicitAny: a file under edit can take any shape
type Loose = any;

/** The faults of the small edition after a change, as `pointer: reason`. */
const faultsAfter = (change: (file: Loose) => void): string[] => {
  const file: File = structuredClone(smallEditionFile);
  change(file);
  const check = checkEdition(file);
  return check.ok ? [] : check.faults.map(({ path, reason }) => `${pointerTo(path)}: ${reason}`);
};

const track = '/tracks/0';

/** One planted fault, where it has to be found, and a part of the reason. */
const planted: readonly [string, (file: Loose) => void, string, RegExp][] = [
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
    'a hidden country where reviewers see the name',
    (file) => {
      file.tracks[0].selection.review = { blind: false, hideCountry: true };
    },
    `${track}/selection/review/hideCountry`,
    /cannot be hidden/,
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
    'online training without anything in it',
    (file) => {
      file.tracks[0].online.modules = [];
      file.tracks[0].online.seminars = [];
    },
    `${track}/online`,
    /neither a module nor a seminar/,
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

describe('the checks of an edition file', () => {
  it('[F2] have nothing to say about a file that keeps every rule', () => {
    expect(faultsAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, (file: Loose) => void]>([
    [
      'is online only',
      (file) => {
        const [track] = file.tracks;
        delete track.visit;
        delete file.cpiDay;
        delete track.kinds[0].weeks;
        for (const section of track.sections) delete section.visit;
      },
    ],
    [
      'has no online stage and no proposals',
      (file) => {
        delete file.tracks[0].online;
        delete file.tracks[0].proposal;
      },
    ],
    [
      'invites fewer than it trains, and not every section',
      (file) => {
        file.tracks[0].sections[0].invited = 1;
        delete file.tracks[0].sections[1].visit;
      },
    ],
    [
      'runs over the new year',
      (file) => {
        for (const section of file.tracks[0].sections) {
          section.visit = { from: '2031-12-22', to: '2032-01-04' };
        }
        file.cpiDay.date = '2032-01-02';
        file.tracks[0].eligibility.age.on = '2031-12-22';
      },
    ],
    [
      'closes anywhere on Earth and has a second partner abroad',
      (file) => {
        file.tracks[0].call.zone = 'anywhere-on-earth';
        file.tracks[0].sections[0].partners.push({ name: 'Casa de Papel', country: 'PE' });
        file.tracks[0].sections[0].selectedBy = 'partner';
      },
    ],
    [
      'goes on offering places while online training runs',
      (file) => {
        file.tracks[0].offer.promoteUntil = '2031-07-01T18:00';
      },
    ],
  ])('have nothing to say about a year that %s', (_what, change) => {
    expect(faultsAfter(change)).toEqual([]);
  });

  it.each(planted)('[F4] refuse %s', (_what, change, pointer, reason) => {
    const faults = faultsAfter(change);
    const found = faults.filter((fault) => fault.startsWith(`${pointer}: `) && reason.test(fault));
    expect(found, faults.join('\n')).toHaveLength(1);
    // One wrong value can contradict two others, but it does not drag the whole file down.
    expect(faults.length).toBeLessThanOrEqual(2);
  });

  it('[F2] name every fault of shape, unknown and missing fields among them', () => {
    const faults = faultsAfter((file) => {
      file.tracks[0].online.perriod = {};
      delete file.contact;
      file.tracks[0].call.opensAt = '2031-02-30T09:00';
      file.tracks[0].sections[0].places = 'three';
      file.timeZone = 'Asia/Busan';
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        '/contact: is missing',
        '/tracks/0/call/opensAt: must be a moment that exists',
        '/tracks/0/online/perriod: there is no such field',
        '/tracks/0/sections/0/places: must be of type number',
        expect.stringMatching(/^\/timeZone: must be an IANA time zone/),
      ]),
    );
    expect(faults).toHaveLength(5);
  });

  it('[F2] a fault of shape does not hide the faults of other parts', () => {
    const faults = faultsAfter((file) => {
      file.tracks[0].sections[0].places = 'three';
      file.tracks[0].selection.releaseAt = '2031-03-31T10:00';
      file.cpiDay.date = '2031-09-16';
    });
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
      '/tracks/0/sections/0/places',
      '/tracks/0/selection/releaseAt',
      '/cpiDay/date',
    ]);
  });

  it.each([[undefined], [null], ['text'], [[]], [{}], [{ tracks: 'none' }], [{ tracks: [null] }]])(
    'survive a file that is %j',
    (document) => {
      expect(checkEdition(document).ok).toBe(false);
    },
  );
});
