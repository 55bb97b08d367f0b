import { describe, expect, it } from 'vitest';
import { EditionApplied } from '../../../events/edition-applied.ts';
import { followMovedDates } from '../../../functions/journey/move-dates.ts';
import { Edition } from '../../../shared/domain/edition.ts';
import { isToConfirm, movedDates } from '../../../shared/domain/moved-dates.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { confirmDates } from '../../../shared/store/transitions/index.ts';
import { journeyOf } from '../../support/journey.ts';
import { stampAt } from '../../support/participant.ts';
import { smallEdition, smallEditionFile } from '../../support/small-edition.ts';

type File = typeof smallEditionFile;
type Track = File['tracks'][number];

const at = '2031-05-10T01:00:00.000Z';
const [small] = smallEdition().tracks;
const online = small?.online;
const proposal = small?.proposal;
const visit = small?.sections.find(({ id }) => id === 'paper')?.visit;
if (!online || !proposal || !visit) throw new Error('The small edition lacks a stage');

const changed = (change: (track: Track) => void): Edition => {
  const file = structuredClone(smallEditionFile);
  for (const track of file.tracks) change(track);
  return Edition.parse(file);
};
const visitIn = (from: string, to: string) =>
  changed(({ sections }) => {
    for (const section of sections) Object.assign(section, { visit: { from, to } });
  });

/** One person under an edition whose dates have just moved. */
const personUnder = (
  person: Partial<Participant>,
  edition: Edition,
  version = 2,
  before = smallEdition(),
) => {
  const journey = journeyOf(person, { edition, now: at });
  const follow = (of = version, from = before) =>
    followMovedDates(journey.deps as never)(
      EditionApplied.parse({
        ...{ id: 'E1', type: 'EditionApplied.v1', source: 'cpi.editions', time: at },
        ...{ subject: '2031', edition: '2031' },
        data: { version: of, changed: [], moved: movedDates(from, edition) },
      }),
    );
  return { ...journey, follow };
};

describe('dates that an edition has moved', () => {
  it('[F39] are the next deadline of whoever waits for them, earlier as well as later', async () => {
    for (const [to, dueAt] of [
      ['2031-06-30', '2031-06-30T15:00:00.000Z'],
      ['2031-07-08', '2031-07-08T15:00:00.000Z'],
    ] as const) {
      const edition = changed(({ online: stage }) => {
        if (stage) Object.assign(stage.period, { to });
      });
      const training = { stage: 'in-online-training', dueAt: '2031-07-04T15:00:00.000Z' } as const;
      const { follow, state, participants } = personUnder(training, edition);
      expect(await follow()).toBe('moved-1');
      expect(await state()).toMatchObject({ dueAt, datesToldOf: 2 });
      expect(participants.events.map(({ type, data }) => [type, data.toConfirm])).toEqual([
        ['DatesMoved.v1', false],
      ]);
    }
  });

  it('are told once, however often the event comes', async () => {
    const edition = visitIn('2031-09-01', '2031-09-20');
    const { follow, participants } = personUnder({ stage: 'accepted' }, edition);
    expect([await follow(), await follow(), await follow(1)]).toEqual([
      'moved-1',
      'moved-0',
      'moved-0',
    ]);
    expect(participants.events).toHaveLength(1);
  });

  it('give more time for a first proposal, and never less', async () => {
    const writing = (dueAt: string) => ({
      ...{ stage: 'writing-proposal' as const, dueAt },
      proposal: { version: 0, round: 0, dueAt },
    });
    const moved = (dueAt: string) =>
      changed((track) => {
        if (track.proposal) Object.assign(track.proposal, { dueAt });
      });
    const dueAt = '2031-07-14T09:00:00.000Z';
    const later = personUnder(writing(dueAt), moved('2031-07-15T18:00'));
    await later.follow();
    expect(await later.state()).toMatchObject({
      dueAt: '2031-07-15T09:00:00.000Z',
      proposal: { dueAt: '2031-07-15T09:00:00.000Z', round: 0 },
    });
    const earlier = personUnder(writing(dueAt), moved('2031-07-12T18:00'));
    await earlier.follow();
    expect(await earlier.state()).toMatchObject({ dueAt, proposal: { dueAt } });
  });

  it.each([
    ['accepted', true],
    ['proposal-approved', true],
    ['invited', true],
    ['offered', false],
    ['in-korea', false],
    ['declined', undefined],
  ] as const)(
    'somebody who stands at %s is asked whether they can come: %s',
    async (stage, asked) => {
      const { follow, state, participants } = personUnder(
        { stage },
        visitIn('2031-09-01', '2031-09-20'),
      );
      await follow();
      const [told] = participants.events;
      expect(told?.data.toConfirm).toBe(asked);
      expect(isToConfirm(await state())).toBe(asked === true);
    },
  );

  it('are compared with the days that the person promised to come on', async () => {
    const first = visitIn('2031-09-01', '2031-09-20');
    const second = visitIn('2031-09-08', '2031-09-27');
    const { follow, state, write } = personUnder({ stage: 'invited' }, second, 3, first);
    // The first move was told before; nobody has answered it.
    await write({
      ...{ name: 'before', from: ['invited'] },
      set: {
        datesToldOf: 2,
        datesToConfirm: {
          visit: { from: '2031-09-01', to: '2031-09-20' },
          before: { from: visit.from, to: visit.to },
          askedAt: at,
        },
      },
    });
    await follow();
    const { datesToConfirm: dates } = await state();
    expect(dates).toMatchObject({
      visit: { from: '2031-09-08', to: '2031-09-27' },
      before: { from: visit.from, to: visit.to },
    });
    if (dates !== undefined) await write(confirmDates(await state(), stampAt(at), dates));
    expect(isToConfirm(await state())).toBe(false);
  });
});
