import { describe, expect, it } from 'vitest';
import { cohortAccess } from '../../../shared/domain/cohort-opening.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { entersFrom, type ParticipantStage } from '../../../shared/domain/stages.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';

const edition = smallEdition();
const without = (...stages: readonly ('online' | 'proposal' | 'visit')[]): Edition => ({
  ...edition,
  tracks: edition.tracks.map((track) =>
    Object.fromEntries(Object.entries(track).filter(([name]) => !stages.includes(name as never))),
  ) as unknown as Edition['tracks'],
});
const opens = Date.parse('2031-06-22T15:00:00.000Z');
const at = (stage: ParticipantStage, now = opens, of = edition) =>
  cohortAccess(of, someParticipant({ stage }), now);
const every = Object.keys(entersFrom) as ParticipantStage[];
const standing = (state: string, of = edition) =>
  every.filter((stage) => at(stage, opens, of).state === state).sort();

describe('[F77] the space of an edition', () => {
  it('opens to a person with their online training, to the second', () => {
    expect(at('in-online-training', opens)).toEqual({ state: 'open' });
    expect(at('in-online-training', opens - 1000)).toEqual({ state: 'not-open', opensAt: opens });
    expect(at('accepted', opens)).toEqual({ state: 'not-open', opensAt: opens });
    expect(at('offered', 0)).toEqual({ state: 'not-open', opensAt: opens });
  });

  it('is open on the whole way from there, for alumni, and for who took part online only', () => {
    expect(standing('open')).toEqual(
      [
        ...['in-online-training', 'trained-online', 'writing-proposal', 'proposal-in-review'],
        ...['proposal-approved', 'invited', 'in-korea', 'graduated', 'certificate-withheld'],
        ...['proposal-missed', 'proposal-rejected', 'completed-online', 'visa-refused', 'no-show'],
      ].sort(),
    );
  });

  it('is absent for who said no, left, fell short, or was told of no place yet', () => {
    expect(standing('absent')).toEqual([
      ...['allocated', 'declined', 'offer-expired', 'online-incomplete', 'withdrawn'],
    ]);
  });

  it('opens with the invitation where there is no online stage, to nobody who never came', () => {
    const offline = without('online');
    expect(standing('open', offline)).toEqual([
      ...['certificate-withheld', 'graduated', 'in-korea', 'invited'],
    ]);
    expect(at('accepted', 0, offline)).toEqual({
      state: 'not-open',
      opensAt: Date.parse('2031-07-25T01:00:00.000Z'),
    });
    expect(at('visa-refused', opens, offline)).toEqual({ state: 'absent' });
  });

  it('opens with the proposal where there is neither', () => {
    const bare = without('online', 'visit');
    expect(at('writing-proposal', 0, bare)).toEqual({ state: 'open' });
    expect(at('accepted', 0, bare)).toEqual({
      state: 'not-open',
      opensAt: Date.parse('2031-07-05T00:00:00.000Z'),
    });
  });
});
