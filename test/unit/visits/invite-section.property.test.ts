import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VisitsDeps } from '../../../functions/visits/deps.ts';
import { inviteSection } from '../../../functions/visits/invite-section.ts';
import type { Section } from '../../../shared/domain/edition.ts';
import { holdsInvitation, planInvitations } from '../../../shared/domain/invitation.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { decideProposal, withdraw } from '../../../shared/store/transitions/index.ts';
import { inMemoryInvitationRepository } from '../../support/in-memory/invitation-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { someParticipant, stampAt } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';

const plan = { online: true, proposal: true, visit: true };
const at = '2031-07-25T01:00:00.000Z';

const person = fc.record({
  stage: fc.constantFrom(
    ...(['proposal-approved', 'proposal-in-review', 'invited', 'visa-refused'] as const),
  ),
  score: fc.integer({ min: 60, max: 64 }),
  day: fc.integer({ min: 10, max: 12 }),
});
const section = fc.record({
  places: fc.integer({ min: 0, max: 6 }),
  people: fc.array(person, { maxLength: 14 }).map((all) =>
    all.map(({ stage, score, day }, number) =>
      someParticipant({
        applicationId: `PERSON${String(number).padStart(2, '0')}`,
        email: `person${number}@example.org`,
        stage,
        ...(['invited', 'visa-refused'].includes(stage) ? { invitedAt: at } : {}),
        proposal: {
          version: 1,
          round: 0,
          dueAt: '2031-07-14T09:00:00.000Z',
          submittedAt: `2031-07-${day}T00:00:00.000Z`,
          ...(stage === 'proposal-in-review' ? {} : { score }),
        },
      }),
    ),
  ),
});

const edition = smallEdition();
const sectionWith = (invited: number): Section => {
  const found = edition.tracks[0]?.sections[0];
  if (found === undefined) throw new Error('No section');
  return { ...found, invited };
};
const held = (people: readonly Participant[]) => people.filter(holdsInvitation).length;
const invitees = (people: readonly Participant[]) =>
  people.map((participant) => ({ participant, lot: participant.email }));

/** A section in memory whose every call takes as long as the scheduler wants. */
const sectionOf = (people: readonly Participant[], scheduler?: fc.Scheduler) => {
  const slow = <Given extends unknown[], Result>(
    call: (...given: Given) => Promise<Result>,
  ): ((...given: Given) => Promise<Result>) =>
    scheduler === undefined ? call : scheduler.scheduleFunction(call);
  const participants = inMemoryParticipantRepository(...people);
  const invitations = inMemoryInvitationRepository(participants);
  let ids = 0;
  const deps = {
    participants: {
      get: slow(participants.get),
      move: slow(participants.move),
      record: participants.record,
      page: participants.page,
    },
    invitations: { version: slow(invitations.version), invite: slow(invitations.invite) },
    ids: {
      newId: () => {
        ids += 1;
        return `ID${ids}`;
      },
    },
  } as unknown as VisitsDeps;
  return {
    participants,
    invitedSoFar: () =>
      participants.events
        .filter(({ type }) => type === 'InvitationIssued.v1')
        .map(({ subject }) => subject),
    release: (places: number) =>
      inviteSection(
        deps,
        { edition, track: 'makers', section: sectionWith(places) },
        Date.parse(at),
      ),
    now: async () => {
      const found = await Promise.all(people.map((one) => participants.get(one.applicationId)));
      return found.filter((one) => one !== undefined);
    },
  };
};

describe('[F32] the choice of the invited', () => {
  it('depends on the people and not on the order in which they are read', () => {
    const shuffledTwice = section.chain(({ places, people }) =>
      fc.record({
        places: fc.constant(places),
        people: fc.constant(people),
        other: fc.shuffledSubarray(people, { minLength: people.length }),
      }),
    );
    fc.assert(
      fc.property(shuffledTwice, ({ places, people, other }) => {
        expect(planInvitations(invitees(other), places, plan)).toEqual(
          planInvitations(invitees(people), places, plan),
        );
      }),
    );
  });

  it('fills the places with the best, withholds only when they are full, and never exceeds', () => {
    fc.assert(
      fc.property(section, ({ places, people }) => {
        const chosen = planInvitations(invitees(people), places, plan);
        const before = held(people);
        const { invite, withhold } = chosen;
        expect(before + invite.length).toBeLessThanOrEqual(Math.max(places, before));
        if (withhold.length > 0) {
          expect(before + invite.length).toBeGreaterThanOrEqual(places);
        }
        const least = Math.min(...invite.map(({ proposal }) => proposal?.score ?? 0));
        for (const { proposal } of withhold) {
          if (invite.length > 0) expect(proposal?.score ?? 0).toBeLessThanOrEqual(least);
        }
        const ready = people.filter(({ stage }) => stage === 'proposal-approved');
        expect(new Set([...invite, ...withhold])).toEqual(new Set(ready));
      }),
    );
  });
});

describe('[F32] releases at the same moment', () => {
  it('invite nobody twice and never one too many, whatever happens in between', async () => {
    await fc.assert(
      fc.asyncProperty(section, fc.scheduler(), async ({ places, people }, scheduler) => {
        const world = sectionOf(people, scheduler);
        const before = held(people);
        // Meanwhile a late proposal is approved with the best score, and somebody withdraws.
        const late = people.find(({ stage }) => stage === 'proposal-in-review');
        const leaver = people.find(({ stage }) => stage === 'proposal-approved');
        const decide = async () => {
          if (late === undefined) return;
          const verdict = { decision: 'approve', score: 99 } as const;
          const decision = decideProposal(late, stampAt(at), verdict);
          await world.participants.move(late.applicationId, decision);
        };
        const leave = async () => {
          if (leaver === undefined) return;
          await world.participants.move(
            leaver.applicationId,
            withdraw(leaver, stampAt(at), 'asked'),
          );
        };
        const meanwhile = [
          scheduler.scheduleFunction(decide)(),
          scheduler.scheduleFunction(leave)(),
        ];
        const releases = [world.release(places), world.release(places), world.release(places)];
        const everything = Promise.all([Promise.all(releases), ...meanwhile]);
        const [results] = await scheduler.waitFor(everything);
        const invited = world.invitedSoFar();
        expect(new Set(invited).size).toBe(invited.length);
        expect(held(await world.now())).toBeLessThanOrEqual(Math.max(places, before));
        expect(
          results.reduce((sum, one) => sum + (one === 'busy' ? Number.NaN : one.invited), 0),
        ).toBe(invited.length);
      }),
      { numRuns: 150 },
    );
  });

  it('end where one release alone would have ended', async () => {
    await fc.assert(
      fc.asyncProperty(section, fc.scheduler(), async ({ places, people }, scheduler) => {
        const alone = sectionOf(people);
        await alone.release(places);
        const together = sectionOf(people, scheduler);
        await scheduler.waitFor(Promise.all([together.release(places), together.release(places)]));
        const stages = async ({ now }: typeof alone) => (await now()).map(({ stage }) => stage);
        expect(await stages(together)).toEqual(await stages(alone));
        const again = await alone.release(places);
        expect(again).toMatchObject({ invited: 0, withheld: 0 });
      }),
      { numRuns: 80 },
    );
  });
});
