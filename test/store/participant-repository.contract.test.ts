import { describe, expect, it } from 'vitest';
import type { Participant } from '../../shared/domain/participant.ts';
import {
  createParticipantRepository,
  type ParticipantRepository,
} from '../../shared/store/participant-repository.ts';
import * as change from '../../shared/store/transitions/index.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { someEvent, someParticipant, stampAt } from '../support/participant.ts';

const engine = useEngine();
const offeredAt = '2031-04-10T01:00:00.000Z';
const expiresAt = '2031-04-17T01:00:00.000Z';
const plan = { online: true, proposal: true, visit: true };

let people = 0;
/** Each test has a person and an edition of its own. */
const person = (changes: Partial<Participant> = {}): Participant => {
  people += 1;
  return someParticipant({ applicationId: `PERSON${people}`, edition: `20${people}`, ...changes });
};

const stateOf = async (participants: ParticipantRepository, id: string): Promise<Participant> => {
  const found = await participants.get(id);
  if (found === undefined) throw new Error(`No participant ${id}`);
  return found;
};
/** What was written, or the test fails with the refusal. */
const written = async (outcome: Promise<Participant | string>): Promise<Participant> => {
  const result = await outcome;
  if (typeof result === 'string') throw new Error(`Refused: ${result}`);
  return result;
};

describe.each([
  ['in memory', () => inMemoryParticipantRepository()],
  ['on the engine', () => createParticipantRepository(engine().table)],
])('participants %s', (_where, repository) => {
  const withPerson = async (changes: Partial<Participant> = {}) => {
    const participants = repository();
    const one = person(changes);
    await participants.allocate(one, someEvent(one));
    return { participants, one };
  };
  const withOffer = async () => {
    const { participants, one } = await withPerson();
    const offer = change.offerPlace(one, stampAt(offeredAt), expiresAt);
    const offered = await written(participants.move(one.applicationId, offer));
    return { participants, offered };
  };

  it('gives a place once', async () => {
    const { participants, one } = await withPerson();
    expect(await participants.allocate({ ...one, name: 'Other' }, someEvent(one))).toBe('already');
    expect(await participants.get(one.applicationId)).toEqual(one);
    expect(await participants.get('NOBODY')).toBeUndefined();
  });

  it('moves to the next stage with its deadline, and counts the version', async () => {
    const { participants, offered } = await withOffer();
    expect(offered).toMatchObject({ stage: 'offered', dueAt: expiresAt, version: 2 });
    expect(await participants.get(offered.applicationId)).toEqual(offered);
    const before = await participants.due('2031-04-17T00:59:59.999Z');
    expect(before.due.map(({ applicationId }) => applicationId)).not.toContain(
      offered.applicationId,
    );
    const { due } = await participants.due(expiresAt);
    expect(due).toContainEqual({ applicationId: offered.applicationId, dueAt: expiresAt });
  });

  it('drops the deadline with the stage that it belonged to', async () => {
    const { participants, offered } = await withOffer();
    const accept = change.acceptOffer(offered, stampAt('2031-04-12T01:00:00.000Z'));
    const accepted = await written(participants.move(offered.applicationId, accept));
    expect(accepted).not.toHaveProperty('dueAt');
    const { due } = await participants.due('2099-01-01T00:00:00.000Z');
    expect(due.map(({ applicationId }) => applicationId)).not.toContain(offered.applicationId);
  });

  it('tells who is absent from who stands elsewhere', async () => {
    const { participants, offered } = await withOffer();
    const at = '2031-04-12T01:00:00.000Z';
    const decline = change.declineOffer(offered, stampAt(at));
    expect(await participants.move('NOBODY', decline)).toBe('absent');
    await written(participants.move(offered.applicationId, decline));
    const accept = change.acceptOffer(offered, stampAt(at));
    expect(await participants.move(offered.applicationId, accept)).toBe('wrong-stage');
  });

  it('[F34] takes an answer to the offer until its last moment and not after', async () => {
    const { participants, offered } = await withOffer();
    const late = change.acceptOffer(offered, stampAt(expiresAt));
    expect(await participants.move(offered.applicationId, late)).toBe('too-late');
    const early = change.expireOffer(offered, stampAt('2031-04-17T00:59:59.999Z'));
    expect(await participants.move(offered.applicationId, early)).toBe('not-due');
    const last = change.acceptOffer(offered, stampAt('2031-04-17T00:59:59.999Z'));
    expect(await participants.move(offered.applicationId, last)).toMatchObject({
      stage: 'accepted',
    });
  });

  it('lets one of two answers win', async () => {
    const { participants, offered } = await withOffer();
    const at = '2031-04-12T01:00:00.000Z';
    const outcomes = await Promise.all([
      participants.move(offered.applicationId, change.acceptOffer(offered, stampAt(at))),
      participants.move(offered.applicationId, change.declineOffer(offered, stampAt(at))),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'wrong-stage')).toHaveLength(1);
  });

  it('adds to a list once, and never forgets what was added at the same time', async () => {
    const { participants, one } = await withPerson({ stage: 'in-online-training' });
    const at = '2031-06-24T01:00:00.000Z';
    const done = (module: string) =>
      participants.record(one.applicationId, change.completeModule(one, stampAt(at), module));
    const outcomes = await Promise.all([done('a'), done('b'), done('a'), done('b'), done('c')]);
    expect(outcomes.filter((outcome) => outcome === 'already')).toHaveLength(2);
    const state = await stateOf(participants, one.applicationId);
    expect(state).toMatchObject({ modulesDone: ['a', 'b', 'c'], version: 4 });
    const { participants: cards } = await participants.page(one.edition);
    expect(cards).toMatchObject([{ modulesDone: 3 }]);
  });

  it('writes once what can be only once', async () => {
    const { participants, one } = await withPerson({ stage: 'in-online-training' });
    const issue = () =>
      participants.record(
        one.applicationId,
        change.issueConditionalInvitation(one, stampAt(offeredAt)),
      );
    expect(await issue()).toMatchObject({ letters: { conditional: expect.any(String) } });
    expect(await issue()).toBe('already');
  });

  it('shows a fault on the card, and takes it away again', async () => {
    const { participants, one } = await withPerson();
    const id = one.applicationId;
    const shown = async () => (await participants.page(one.edition)).participants[0];
    await participants.record(id, change.needAttention(stampAt(offeredAt), 'CODE'));
    expect(await shown()).toMatchObject({ attention: { code: 'CODE', since: offeredAt } });
    expect(await participants.record(id, change.clearAttention())).not.toHaveProperty('attention');
    expect(await shown()).not.toHaveProperty('attention');
  });

  it('asks about days that moved, again where they move again, and keeps the answer', async () => {
    const { participants, one } = await withPerson({ stage: 'accepted' });
    const days = (from: string) => ({
      visit: { from, to: '2031-09-20' },
      before: { from: '2031-08-04', to: '2031-08-23' },
      askedAt: offeredAt,
    });
    const move = (read: Participant, version: number, from: string) =>
      change.moveDates(read, stampAt(offeredAt), {
        ...{ version, toConfirm: days(from), due: expiresAt },
        moved: [{ date: 'visit-begins', before: '2031-08-04', after: from }],
      });
    const id = one.applicationId;
    await written(participants.record(id, move(one, 2, '2031-09-01')));
    const again = move(await stateOf(participants, id), 3, '2031-09-08');
    const asked = await written(participants.record(id, again));
    expect(asked).toMatchObject({ datesToldOf: 3, dueAt: expiresAt });
    expect(asked.datesToConfirm).toEqual(days('2031-09-08'));
    const answer = change.confirmDates(asked, stampAt(expiresAt), days('2031-09-08'));
    expect(await participants.record(id, move(one, 4, '2031-09-15'))).toBe('changed');
    expect(await written(participants.record(id, answer))).toMatchObject({
      datesToConfirm: { confirmedAt: expiresAt },
    });
    const { participants: cards } = await participants.page(one.edition);
    expect(cards[0]?.datesToConfirm).toMatchObject({ confirmedAt: expiresAt });
  });

  it('refuses an attendance that was worked out from an older state', async () => {
    const { participants, one } = await withPerson({ stage: 'in-online-training' });
    const end = '2031-07-04T15:00:00.000Z';
    await written(
      participants.record(one.applicationId, change.waitUntil('in-online-training', end)),
    );
    const read = await stateOf(participants, one.applicationId);
    await participants.record(read.applicationId, change.completeModule(read, stampAt(end), 'a'));
    const outcome = { attendance: 0, passed: false };
    const stale = change.endTraining(read, stampAt(end), outcome);
    expect(await participants.move(read.applicationId, stale)).toBe('changed');
  });

  it('[F45] pins the decision to the version that was read', async () => {
    const { participants, one } = await withPerson({ stage: 'trained-online' });
    const at = '2031-07-10T01:00:00.000Z';
    const dueAt = '2031-07-14T09:00:00.000Z';
    const id = one.applicationId;
    const asked = await written(
      participants.move(id, change.requestProposal(one, stampAt(at), plan, dueAt)),
    );
    const submitted = await written(
      participants.move(id, change.submitProposal(asked, stampAt(at), { title: 'First' })),
    );
    const revise = { decision: 'revise', score: 61.5, dueAt: '2031-07-17T09:00:00.000Z' } as const;
    const again = await written(
      participants.move(id, change.decideProposal(submitted, stampAt(at), revise)),
    );
    expect(again).toMatchObject({
      stage: 'writing-proposal',
      dueAt: revise.dueAt,
      proposal: { version: 1, round: 1, dueAt: revise.dueAt, decision: 'revise', score: 61.5 },
    });
    const stale = change.submitProposal(asked, stampAt(at), { title: 'Stale tab' });
    expect(await participants.move(id, stale)).toBe('changed');
    const second = await written(
      participants.move(id, change.submitProposal(again, stampAt(at), { title: 'Second' })),
    );
    expect(second.proposal).toEqual({
      version: 2,
      round: 1,
      dueAt: revise.dueAt,
      submittedAt: at,
      title: 'Second',
    });
    const staleDecision = change.decideProposal(submitted, stampAt(at), {
      decision: 'approve',
      score: 90,
    });
    expect(await participants.move(id, staleDecision)).toBe('changed');
  });

  it('lists an edition by section, page by page, with what the board shows', async () => {
    const participants = repository();
    const first = person({ section: 'paper' });
    const others = [
      person({ section: 'stage', edition: first.edition }),
      person({ section: 'paper', edition: first.edition }),
    ];
    for (const one of [first, ...others]) await participants.allocate(one, someEvent(one));
    const { participants: two, cursor } = await participants.page(first.edition, { limit: 2 });
    expect(two.map(({ section }) => section)).toEqual(['paper', 'paper']);
    const rest = await participants.page(
      first.edition,
      cursor === undefined ? { limit: 2 } : { limit: 2, cursor },
    );
    expect(rest.participants).toMatchObject([{ section: 'stage', stage: 'allocated' }]);
    const within = { track: 'makers', section: 'stage' };
    const ofSection = await participants.page(first.edition, { within });
    expect(ofSection.participants).toHaveLength(1);
  });
});
