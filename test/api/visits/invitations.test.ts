import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { visitsWorld } from '../../support/visits-world.ts';

const now = '2031-07-25T01:00:00.000Z';

/** Somebody whose proposal was approved with a score. */
const approved = (
  applicationId: string,
  score: number,
  changes: Partial<Participant> = {},
): Participant =>
  someParticipant({
    applicationId,
    email: `${applicationId.toLowerCase()}@example.org`,
    stage: 'proposal-approved',
    proposal: {
      version: 1,
      round: 0,
      dueAt: '2031-07-14T09:00:00.000Z',
      submittedAt: '2031-07-12T00:00:00.000Z',
      decision: 'approve',
      score,
    },
    ...changes,
  });

const changed = (change: (track: Edition['tracks'][number]) => Edition['tracks'][number]) => {
  const edition = smallEdition();
  return { ...edition, tracks: edition.tracks.map(change) };
};
/** Fewer are invited than trained: two of `paper`. */
const fewer = changed((track) => ({
  ...track,
  sections: track.sections.map((one) => (one.id === 'paper' ? { ...one, invited: 2 } : one)),
}));

const worldOf = (people: readonly Participant[], edition = fewer) =>
  visitsWorld(people, { edition, now });
type World = Awaited<ReturnType<typeof worldOf>>;

const stagesOf = async ({ participants }: World, ...ids: string[]) =>
  Promise.all(ids.map(async (id) => (await participants.get(id))?.stage));

describe('the release of invitations', () => {
  it('invites the best first, tells the others, and leaves alone who is still on the way', async () => {
    const world = await worldOf([
      approved('WORST', 61),
      approved('BEST', 90),
      approved('GOOD', 80),
      approved('LATER', 0, { stage: 'proposal-in-review' }),
      approved('ELSEWHERE', 70, { section: 'stage' }),
    ]);
    const answer = await world.release({ track: 'makers' });
    expect(answer.json()).toEqual({
      track: 'makers',
      invited: 3,
      withheld: 1,
      sections: [
        { section: 'paper', places: 2, invited: 2, withheld: 1, held: 2, onTheWay: 1 },
        { section: 'stage', places: 2, invited: 1, withheld: 0, held: 1, onTheWay: 0 },
      ],
    });
    expect(await stagesOf(world, 'BEST', 'GOOD', 'WORST', 'LATER', 'ELSEWHERE')).toEqual([
      'invited',
      'invited',
      'completed-online',
      'proposal-in-review',
      'invited',
    ]);
    expect(await world.participants.get('BEST')).toMatchObject({
      invitedAt: now,
      letters: { final: 'letters/2031/BEST/final.pdf' },
    });
  });

  it('changes nothing when it is pressed again', async () => {
    const world = await worldOf([approved('BEST', 90), approved('GOOD', 80), approved('LAST', 70)]);
    await world.release({ track: 'makers', section: 'paper' });
    const events = world.eventTypes();
    expect((await world.release({ track: 'makers', section: 'paper' })).json()).toMatchObject({
      invited: 0,
      withheld: 0,
      sections: [{ section: 'paper', held: 2 }],
    });
    expect(world.eventTypes()).toEqual(events);
  });

  it('withholds nothing while a place is left: the next release goes on', async () => {
    const world = await worldOf([
      approved('FIRST', 62),
      approved('LATER', 0, { stage: 'writing-proposal' }),
    ]);
    expect((await world.release({ track: 'makers' })).json()).toMatchObject({
      invited: 1,
      withheld: 0,
    });
    expect(await stagesOf(world, 'FIRST', 'LATER')).toEqual(['invited', 'writing-proposal']);
  });

  it('gives the place of a refused visa to the next one who is ready', async () => {
    const world = await worldOf([
      approved('REFUSED', 90, { stage: 'visa-refused', invitedAt: now }),
      approved('ABSENT', 85, { stage: 'no-show', invitedAt: now }),
      approved('NEXT', 70),
      approved('LAST', 65),
    ]);
    expect((await world.release({ track: 'makers', section: 'paper' })).json()).toMatchObject({
      sections: [{ invited: 1, withheld: 1, held: 2 }],
    });
    expect(await stagesOf(world, 'NEXT', 'LAST')).toEqual(['invited', 'completed-online']);
  });

  it('decides between equals by the earlier submission, then by lot', async () => {
    const at = (submittedAt: string) => ({
      proposal: { ...approved('X', 80).proposal, version: 1, round: 0, dueAt: '', submittedAt },
    });
    const one = changed((track) => ({
      ...track,
      sections: track.sections.map((section) => ({ ...section, invited: 1 })),
    }));
    const world = await worldOf(
      [
        approved('LATE', 80, at('2031-07-13T00:00:00.000Z')),
        approved('EARLY', 80, at('2031-07-11T00:00:00.000Z')),
      ].map((person) => ({ ...person, proposal: { ...person.proposal, score: 80 } as never })),
      one,
    );
    await world.release({ track: 'makers' });
    expect(await stagesOf(world, 'EARLY', 'LATE')).toEqual(['invited', 'completed-online']);
  });

  it('invites from the stage that the plan has before the visit', async () => {
    const without = changed(({ online: _online, proposal: _proposal, ...track }) => track);
    const accepted = someParticipant({ applicationId: 'ACCEPTED', stage: 'accepted' });
    const world = await worldOf([accepted, approved('ODD', 90)], without);
    await world.release({ track: 'makers' });
    expect(await stagesOf(world, 'ACCEPTED')).toEqual(['invited']);
  });

  it('[F32] pressed twice at once it invites nobody twice and not one too many', async () => {
    const world = await worldOf(
      Array.from({ length: 7 }, (_, at) => approved(`PERSON${at}`, 60 + at)),
    );
    const answers = await Promise.all([
      world.release({ track: 'makers' }),
      world.release({ track: 'makers' }),
    ]);
    const counted = answers.map((answer) => answer.json() as { invited: number; withheld: number });
    expect(counted.reduce((sum, { invited }) => sum + invited, 0)).toBe(2);
    expect(counted.reduce((sum, { withheld }) => sum + withheld, 0)).toBe(5);
    expect(world.eventTypes().filter((type) => type === 'InvitationIssued.v1')).toHaveLength(2);
    expect(await stagesOf(world, 'PERSON6', 'PERSON5', 'PERSON4')).toEqual([
      'invited',
      'invited',
      'completed-online',
    ]);
  });

  it('names what it does not know', async () => {
    const world = await worldOf([]);
    expect((await world.release({ track: 'unheard-of' })).json()).toMatchObject({
      errors: [{ pointer: '/track' }],
    });
    expect((await world.release({ track: 'makers', section: 'clay' })).json()).toMatchObject({
      errors: [{ pointer: '/section' }],
    });
    const home = changed(({ visit: _visit, ...track }) => track);
    expect((await (await worldOf([], home)).release({ track: 'makers' })).json()).toMatchObject({
      type: '/problems/no-visit',
    });
  });
});
