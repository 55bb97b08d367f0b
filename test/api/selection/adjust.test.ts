import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../../events/envelope.ts';
import { StaffActed } from '../../../events/staff-acted.ts';
import { editionWith, type Person, selectionWorld } from '../../support/selection-world.ts';

const cohort = [
  { id: 'ANA01', mean: 95, country: 'KH' },
  { id: 'BEN02', mean: 90, country: 'KH' },
  { id: 'CHO03', mean: 85, country: 'PE' },
  { id: 'DAN04', mean: 80, country: 'MN' },
  { id: 'EVA05', mean: 40, country: 'PE' },
];
const params = { edition: '2031', track: 'makers' };
const path = '/staff/editions/{edition}/selections/{track}';
const worldOf = async (edition = editionWith(), people: readonly Person[] = cohort) => {
  const world = selectionWorld(people, edition);
  await world.compute();
  const post = (action: string, json: unknown, sub = 'cora') =>
    world.call({ route: `POST ${path}/${action}`, params, json, sub });
  const chosen = async () => {
    const { chosen: rows } = (await world.show()).json() as { chosen: { applicationId: string }[] };
    return rows.map(({ applicationId }) => applicationId);
  };
  return { ...world, post, chosen };
};

/** The edition with partners that choose for every section. */
const partnersChoose = () => {
  const edition = editionWith();
  const tracks = edition.tracks.map((track) => ({
    ...track,
    sections: track.sections.map((one) => ({ ...one, selectedBy: 'partner' as const })),
  }));
  return { ...edition, tracks };
};

/** The entries for the audit log that are written together with the record, from now on. */
const auditedIn = ({ selections }: Awaited<ReturnType<typeof worldOf>>['deps']) => {
  const entries: (Envelope | undefined)[] = [];
  const { replace } = selections;
  selections.replace = async (next, event) => {
    const written = await replace(next, event);
    if (written) entries.push(event);
    return written;
  };
  return () => entries.map((entry) => StaffActed.parse(entry));
};

describe('[F33] what another cap would change', () => {
  it('is told with reasons, and nothing is written', async () => {
    const { post, deps, show } = await worldOf();
    const before = await deps.selections.get('2031', 'makers');
    const shown = (await show()).body;
    const answer = await post('what-if', { perCountry: 1 });
    expect(answer.json()).toMatchObject({
      comeIn: [{ applicationId: 'DAN04', reason: { code: 'section-full' } }],
      leave: [
        {
          applicationId: 'BEN02',
          reason: { code: 'country-full', cap: 1 },
          words: 'At most 1 from Cambodia can be chosen in the track, and 1 are.',
        },
      ],
    });
    expect((await post('what-if', { places: { paper: 1 } })).json()).toMatchObject({
      comeIn: [],
      leave: [{ applicationId: 'BEN02' }, { applicationId: 'CHO03' }],
    });
    expect((await post('what-if', { threshold: 30, places: { paper: 5 } })).json()).toMatchObject({
      comeIn: [{ applicationId: 'DAN04' }, { applicationId: 'EVA05' }],
    });
    expect(await deps.selections.get('2031', 'makers')).toEqual(before);
    expect((await show()).body).toBe(shown);
  });
});

describe('[F32] an application with too few reviews', () => {
  const one = [...cohort, { id: 'FAY06', country: 'MN' }];

  it('is ranked by the one that it has, where the office says so and why', async () => {
    const { post, chosen, show, deps } = await worldOf(editionWith({ reviewsNeeded: 2 }), one);
    const audited = auditedIn(deps);
    expect(await chosen()).toEqual([]);
    expect((await show()).json()).toMatchObject({
      excluded: [
        {
          applicationId: 'ANA01',
          reason: { code: 'not-enough-reviews', reviews: 1, needed: 2 },
          words: expect.stringContaining('1 of 2 reviews are in'),
        },
        ...Array.from({ length: 5 }, () => ({ reason: { code: 'not-enough-reviews' } })),
      ],
    });
    const override = { version: 1, applicationId: 'DAN04', reason: 'The second fell ill' };
    expect((await post('overrides', { ...override, reason: ' ' })).status).toBe(422);
    expect((await post('overrides', override)).json()).toMatchObject({ version: 2 });
    expect((await show()).json()).toMatchObject({
      chosen: [{ applicationId: 'DAN04', reviews: 1, mean: 80, rankedAnyway: true }],
      adjustments: { people: [{ choice: 'rank', reason: 'The second fell ill', by: 'cora' }] },
    });
    expect(audited()).toMatchObject([
      { subject: 'DAN04', audit: { action: 'reviews-overridden', why: 'The second fell ill' } },
    ]);
    const low = { version: 2, applicationId: 'EVA05', reason: 'The second fell ill' };
    await post('overrides', low);
    expect(await chosen()).toEqual(['DAN04']);
    const back = { version: 3, applicationId: 'DAN04', choice: 'none', reason: 'It came in' };
    await post('adjustments', back);
    expect(await chosen()).toEqual([]);
  });

  it('is not ranked by none, whatever the office says', async () => {
    const { post } = await worldOf(editionWith(), one);
    const override = { version: 1, applicationId: 'FAY06', reason: 'A gut feeling' };
    const answer = await post('overrides', override);
    expect([answer.status, answer.json()]).toMatchObject([
      409,
      { type: '/problems/nothing-to-rank' },
    ]);
  });
});

describe('[F32] the office decides about a person', () => {
  it('and the list is computed around it, with who, when and why', async () => {
    const { post, chosen, show } = await worldOf();
    const reason = 'Withdrew by telephone';
    const aside = { version: 1, applicationId: 'ANA01', choice: 'exclude', reason };
    expect((await post('adjustments', aside)).json()).toMatchObject({ version: 2 });
    expect(await chosen()).toEqual(['BEN02', 'CHO03', 'DAN04']);
    const put = { version: 2, applicationId: 'EVA05', choice: 'include', reason: 'Ministry' };
    await post('adjustments', put);
    expect(await chosen()).toEqual(['EVA05', 'BEN02', 'CHO03']);
    expect((await show()).json()).toMatchObject({
      adjustments: { people: [{ reason, by: 'cora', version: 2 }, { reason: 'Ministry' }] },
      excluded: [{ applicationId: 'ANA01', reason: { code: 'set-aside' } }],
    });
    await post('adjustments', { ...aside, version: 3, choice: 'none', reason: 'Was a mistake' });
    expect(await chosen()).toEqual(['EVA05', 'ANA01', 'BEN02']);
  });

  it('takes a partner’s list for its section, and none for another', async () => {
    const edition = editionWith();
    const list = { version: 1, section: 'paper', applicationIds: ['EVA05', 'DAN04'] };
    expect((await (await worldOf(edition)).post('partner-lists', list)).json()).toMatchObject({
      type: '/problems/partner-does-not-choose',
    });
    const { post, chosen, show } = await worldOf(partnersChoose());
    expect((await show()).json()).toMatchObject({ sections: [{ partnerList: 'missing' }, {}] });
    expect((await post('partner-lists', list)).json()).toMatchObject({ version: 2 });
    expect(await chosen()).toEqual(['EVA05', 'DAN04']);
    expect((await show()).json()).toMatchObject({
      sections: [{ partnerList: 'handed-in', chosen: 2, empty: 1 }, {}],
    });
  });

  it('[Q23] of two coordinators one wins, and the other sees the difference', async () => {
    const { post, chosen } = await worldOf();
    const first = { version: 1, applicationId: 'ANA01', choice: 'exclude', reason: 'Ill' };
    const second = { version: 1, applicationId: 'EVA05', choice: 'include', reason: 'Ministry' };
    const answers = await Promise.all([
      post('adjustments', first, 'cora'),
      post('adjustments', second, 'carl'),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const won = answers[0]?.status === 200 ? first : second;
    const lost = won === first ? second : first;
    const { reason, applicationId, choice } = won;
    const { status, json } = answers[won === first ? 1 : 0] ?? answers[0];
    expect(status).toBe(409);
    expect(json()).toMatchObject({
      type: '/problems/selection-changed',
      version: 2,
      difference: [{ applicationId, choice, reason, version: 2 }],
    });
    expect((await post('adjustments', { ...lost, version: 2 })).status).toBe(200);
    expect(await chosen()).toEqual(['EVA05', 'BEN02', 'CHO03']);
  });

  it('no more once the decisions are released', async () => {
    const { post, release } = await worldOf();
    await release();
    const late = { version: 2, applicationId: 'ANA01', choice: 'exclude', reason: 'Late' };
    expect((await post('adjustments', late)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('[F61] the audit log says of the list of a track', () => {
  it('who was put in or set aside, from what to what, and why; and nothing of who lost', async () => {
    const world = await worldOf();
    const entries = auditedIn(world.deps);
    const aside = { version: 1, applicationId: 'ANA01', choice: 'exclude', reason: 'Ill' };
    await world.post('adjustments', aside);
    expect((await world.post('adjustments', aside, 'carl')).status).toBe(409);
    await world.post('adjustments', { ...aside, version: 2, choice: 'none', reason: 'Well' });
    const about = { subject: 'ANA01', edition: '2031' };
    const by = { sub: 'cora', roles: ['coordinator'] };
    const action = 'selection-adjusted';
    expect(entries()).toMatchObject([
      {
        ...about,
        audit: {
          by,
          action,
          before: { choice: 'none', version: 1 },
          after: { choice: 'exclude', version: 2 },
          why: 'Ill',
        },
      },
      {
        ...about,
        audit: {
          by,
          action,
          before: { choice: 'exclude', version: 2 },
          after: { choice: 'none', version: 3 },
          why: 'Well',
        },
      },
    ]);
  });

  it('that a partner’s list was handed in, and which list followed', async () => {
    const world = await worldOf(partnersChoose());
    const entries = auditedIn(world.deps);
    await world.post('partner-lists', { version: 1, section: 'paper', applicationIds: ['EVA05'] });
    const record = await world.deps.selections.get('2031', 'makers');
    expect(entries()).toMatchObject([
      {
        subject: 'makers',
        audit: {
          action: 'partner-list-handed-in',
          before: { section: 'paper', people: null, version: 1 },
          after: { section: 'paper', people: 1, version: 2, documentId: record?.documentId },
        },
      },
    ]);
  });
});

describe('[F32] a partner’s list with people of elsewhere', () => {
  it('is refused with each of them named, and changes nothing', async () => {
    const others = [
      { id: 'FAY06', mean: 99, section: 'stage' },
      { id: 'GUS07', status: 'ineligible' as const },
    ];
    const world = await worldOf(partnersChoose(), [...cohort, ...others]);
    const before = await world.deps.selections.get('2031', 'makers');
    const applicationIds = ['ANA01', 'FAY06', 'BEN02', 'GUS07', 'NOBODY'];
    const asked = { version: 1, section: 'paper', applicationIds };
    const answer = await world.post('partner-lists', asked);
    expect(answer.status).toBe(422);
    const { errors } = answer.json() as { errors: { pointer: string; detail: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual([
      '/applicationIds/1',
      '/applicationIds/3',
      '/applicationIds/4',
    ]);
    for (const [at, id] of ['FAY06', 'GUS07', 'NOBODY'].entries()) {
      expect(errors[at]?.detail).toContain(id);
    }
    expect(await world.deps.selections.get('2031', 'makers')).toEqual(before);
  });
});
