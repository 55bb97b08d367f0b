import type { Bench } from '../bench.ts';
import type { Reading } from '../meter/meter.ts';
import { table } from '../print.ts';
import * as applying from './apply.ts';
import { edition, large, momentsOf } from './fixture.ts';
import * as reviewing from './review.ts';
import { grow } from './seed.ts';
import { openStage, type Stage } from './stage.ts';

/** What the gateway waits for an answer at most. */
const patience = 29_000;
const params = { edition: edition.edition };

interface Pass {
  readonly applications: number;
  readonly written: number;
  readonly calls: number;
  readonly reading: Reading;
  /** Milliseconds of the call that took longest. */
  readonly slowest: number;
}

/** The edition in force with ages that are counted on another day, so that all evidence changes. */
const countAgesOn = (stage: Stage, day: string) =>
  stage.ask('editions', {
    route: 'PUT /admin/editions/{edition}',
    ...{ params, roles: ['admin'] },
    json: {
      ...edition,
      tracks: edition.tracks.map((track) => ({
        ...track,
        eligibility: {
          ...track.eligibility,
          ...(track.eligibility.age && { age: { ...track.eligibility.age, on: day } }),
        },
      })),
    },
  });

interface Part {
  readonly checked: number;
  readonly left: number;
  readonly cursor?: string;
  readonly written: readonly unknown[];
}

/** Decides anew on everyone, call by call until none are left, as the office does. */
const decideAnew = async (stage: Stage): Promise<Pass> => {
  const route = '/staff/editions/{edition}/eligibility-checks';
  const asked = { params, roles: ['coordinator'] } as const;
  const query = { track: large.id, limit: '1' };
  const preview = await stage.ask('applications', { route: `GET ${route}`, query, ...asked });
  const { editionVersion } = preview.json() as { readonly editionVersion: number };
  const times: number[] = [];
  let applications = 0;
  let written = 0;
  const { reading } = await stage.meter.measure(async () => {
    let cursor: string | undefined;
    for (let left = 1; left > 0; ) {
      const json = { track: large.id, editionVersion, reason: 'Measured.', cursor };
      const began = performance.now();
      const answer = await stage.ask('applications', { route: `POST ${route}`, json, ...asked });
      times.push(performance.now() - began);
      const part = answer.json() as Part;
      applications += part.checked;
      written += part.written.length;
      ({ left, cursor } = part);
    }
  });
  return { applications, written, calls: times.length, reading, slowest: Math.max(...times) };
};

const share = (value: number, of: number): string => (value / of).toFixed(2);

/** What it costs to decide anew on a whole track: the same for each, however many there are. */
export const recheck: Bench = {
  name: 'recheck',
  title: 'Deciding anew on everyone after a moved date, in parts of 200',
  slow: true,
  run: async () => {
    const stage = await openStage();
    try {
      stage.at(momentsOf(large).call);
      await countAgesOn(stage, '2023-08-27');
      const template = await applying.apply(stage, large, 'template@cpi.example');
      stage.at(momentsOf(large).review);
      await reviewing.assign(stage, large);
      const rows: string[][] = [];
      let seeded = 0;
      for (const [size, day] of [
        [1000, '2023-08-26'],
        [10_000, '2023-08-25'],
      ] as const) {
        await grow(stage, template, seeded, size);
        seeded = size;
        await countAgesOn(stage, day);
        const pass = await decideAnew(stage);
        rows.push([
          size.toLocaleString('en'),
          String(pass.written),
          String(pass.calls),
          share(pass.reading.calls, pass.applications),
          share(pass.reading.read, pass.applications),
          share(pass.reading.write, pass.written),
          share(pass.slowest, patience),
        ]);
      }
      const head = ['applications', 'written', 'parts', 'table calls each', 'read each'];
      console.log(table([...head, 'write each', 'slowest part ÷ 29 s'], rows));
    } finally {
      await stage.close();
    }
  },
};
