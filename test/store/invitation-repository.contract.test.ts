import { describe, expect, it } from 'vitest';
import type { Participant } from '../../shared/domain/participant.ts';
import { createInvitationRepository } from '../../shared/store/invitation-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { invite } from '../../shared/store/transitions/index.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryInvitationRepository } from '../support/in-memory/invitation-repository.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { someEvent, someParticipant, stampAt } from '../support/participant.ts';

const engine = useEngine();
const plan = { online: true, proposal: true, visit: true };
const at = '2031-07-25T01:00:00.000Z';

let sections = 0;

describe.each([
  [
    'in memory',
    () => {
      const participants = inMemoryParticipantRepository();
      return { participants, invitations: inMemoryInvitationRepository(participants) };
    },
  ],
  [
    'on the engine',
    () => ({
      participants: createParticipantRepository(engine().table),
      invitations: createInvitationRepository(engine().table),
    }),
  ],
])('invitations %s', (_where, stores) => {
  /** A section of its own with people who are ready, and what invites them. */
  const sectionWith = async (count: number, changes: Partial<Participant> = {}) => {
    sections += 1;
    const { participants, invitations } = stores();
    const section = { edition: '2031', track: 'makers', section: `section-${sections}` };
    const people = Array.from({ length: count }, (_, number) =>
      someParticipant({
        applicationId: `S${sections}P${number}`,
        section: section.section,
        stage: 'proposal-approved',
        ...changes,
      }),
    );
    for (const one of people) await participants.allocate(one, someEvent(one));
    const invitationsOf = (of: readonly Participant[]) =>
      of.map((one) => ({
        applicationId: one.applicationId,
        transition: invite(one, stampAt(at), plan),
      }));
    const stages = async () =>
      Promise.all(
        people.map(async ({ applicationId }) => (await participants.get(applicationId))?.stage),
      );
    return { participants, invitations, section, people, invitationsOf, stages };
  };

  it('are written together, and counted', async () => {
    const { invitations, section, people, invitationsOf, stages } = await sectionWith(50);
    expect(await invitations.version(section)).toBe(0);
    expect(await invitations.invite(section, 0, invitationsOf(people))).toBe('invited');
    expect(await invitations.version(section)).toBe(1);
    expect(new Set(await stages())).toEqual(new Set(['invited']));
  });

  it('are written for all or for nobody', async () => {
    const world = await sectionWith(2);
    const { invitations, participants, section, people, invitationsOf, stages } = world;
    const [first, second] = people;
    if (first === undefined || second === undefined) throw new Error('No people');
    await participants.move(first.applicationId, invite(first, stampAt(at), plan));
    expect(await invitations.invite(section, 0, invitationsOf(people))).toBe('changed');
    expect(await stages()).toEqual(['invited', 'proposal-approved']);
    expect(await invitations.version(section)).toBe(0);
    expect(await invitations.invite(section, 0, invitationsOf([second]))).toBe('invited');
  });

  it('[F32] of one version are written by one of two alone', async () => {
    const { invitations, section, people, invitationsOf, stages } = await sectionWith(2);
    const outcomes = await Promise.all(
      people.map((one) => invitations.invite(section, 0, invitationsOf([one]))),
    );
    expect(outcomes.toSorted()).toEqual(['changed', 'invited']);
    expect((await stages()).toSorted()).toEqual(['invited', 'proposal-approved']);
  });

  it('of one section do not hold up another one', async () => {
    const one = await sectionWith(1);
    const other = { ...one.section, section: `${one.section.section}-b` };
    await one.invitations.invite(one.section, 0, one.invitationsOf(one.people));
    expect(await one.invitations.version(other)).toBe(0);
  });
});
