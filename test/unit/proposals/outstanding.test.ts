import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../shared/domain/participant-card.ts';
import {
  chooseOutstanding,
  leftAfterApproval,
  presentingStages,
} from '../../../shared/domain/proposal-outstanding.ts';
import { entersFrom, type ParticipantStage } from '../../../shared/domain/stages.ts';
import { someParticipant } from '../../support/participant.ts';

const moment = (day: number) => `2031-07-1${day}T00:00:00.000Z`;

/** People with few scores and days, so that there are many ties. */
const people = fc
  .array(
    fc.record({
      stage: fc.constantFrom<ParticipantStage>('proposal-approved', 'in-korea', 'withdrawn'),
      decision: fc.constantFrom<'approve' | 'reject'>('approve', 'approve', 'reject'),
      score: fc.constantFrom(60, 80, 100),
      day: fc.integer({ min: 0, max: 2 }),
      outstanding: fc.boolean(),
      lot: fc.constantFrom('a', 'b', 'c'),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ stage, decision, score, day, outstanding, lot }, at) => {
      const written = { version: 1, round: 0, dueAt: moment(9), submittedAt: moment(day) };
      const proposal = { ...written, decision, score, outstanding };
      return {
        lot,
        card: cardOf(someParticipant({ applicationId: `PERSON${at}`, stage, proposal })),
      };
    }),
  );

describe('outstanding proposals', () => {
  it('[F46] are the same whatever the order in which people are read', () => {
    fc.assert(
      fc.property(people, fc.nat(5), (rows, most) => {
        const one = chooseOutstanding(rows, most);
        const other = chooseOutstanding(rows.toReversed(), most);
        expect(other.outstanding).toEqual(one.outstanding);
        expect(new Set(other.unmark)).toEqual(new Set(one.unmark));
      }),
    );
  });

  it('[F46] are approved, as many as there are slots, and nobody better is left out', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 5 }), (rows, most) => {
        const { outstanding, approved } = chooseOutstanding(rows, most);
        expect(outstanding).toHaveLength(Math.min(most, approved));
        const all = chooseOutstanding(rows, rows.length).outstanding;
        expect(outstanding).toEqual(all.slice(0, most));
        const scores = all.map(({ proposal }) => proposal?.score ?? 0);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });

  it('[F46] can be marked or unmarked at every stage that follows an approval', () => {
    const reached = new Set<ParticipantStage>(['proposal-approved']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const [stage, from] of Object.entries(entersFrom)) {
        if (from.some((one) => reached.has(one))) reached.add(stage as ParticipantStage);
      }
    }
    expect(new Set([...presentingStages, ...leftAfterApproval])).toEqual(reached);
  });
});
