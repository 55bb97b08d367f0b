import { describe, expect, it } from 'vitest';
import type {
  ProposalAssessment,
  ProposalReview,
  ProposalVersion,
} from '../../shared/domain/proposal.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createProposalRepository } from '../../shared/store/proposal-repository.ts';
import { decideProposal, submitProposal } from '../../shared/store/transitions/index.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { inMemoryProposalRepository } from '../support/in-memory/proposal-repository.ts';
import { someEvent, someParticipant, stampAt } from '../support/participant.ts';

const engine = useEngine();
const dueAt = '2031-07-14T09:00:00.000Z';
const at = '2031-07-13T00:00:00.000Z';
const late = '2031-07-14T09:00:00.000Z';

const inMemory = () => {
  const participants = inMemoryParticipantRepository();
  return { participants, proposals: inMemoryProposalRepository(participants) };
};
const onEngine = () => ({
  participants: createParticipantRepository(engine().table),
  proposals: createProposalRepository(engine().table),
});

let people = 0;

describe.each([
  ['in memory', inMemory],
  ['on the engine', onEngine],
])('proposals %s', (_where, stores) => {
  /** Each test has a writer of its own. */
  const withWriter = async () => {
    people += 1;
    const { participants, proposals } = stores();
    const one = someParticipant({
      applicationId: `WRITER${people}`,
      stage: 'writing-proposal',
      dueAt,
      proposal: { version: 0, round: 0, dueAt },
    });
    await participants.allocate(one, someEvent(one));
    const id = one.applicationId;
    const version = (says: string, number = 1): ProposalVersion => ({
      applicationId: id,
      version: number,
      round: number - 1,
      title: says,
      outline: { problem: `${says} 문제\nسطر` },
      submittedAt: at,
    });
    const state = async () => {
      const found = await participants.get(id);
      if (found === undefined) throw new Error(`No participant ${id}`);
      return found;
    };
    return { participants, proposals, one, id, version, state };
  };
  const reviewOf = (applicationId: string, sub: string): ProposalReview => ({
    applicationId,
    version: 1,
    sub,
    scores: { merit: 5 },
    decision: 'approve',
    comment: '좋습니다',
    score: 100,
    threshold: 60,
    decidedAt: at,
  });

  it('are an empty file at first', async () => {
    const { proposals, id } = await withWriter();
    expect(await proposals.fileOf(id)).toEqual({ versions: [], reviews: [], assessments: [] });
  });

  it('[F45] keep one assessment of each reviewer for a version, for ever', async () => {
    const { proposals, id } = await withWriter();
    const one = (sub: string, version = 1): ProposalAssessment => ({
      ...{ applicationId: id, version, sub, scores: { merit: 3 }, recommendation: 'approve' },
      ...{ comment: '좋습니다', score: 60, assessedAt: at },
    });
    expect(await proposals.assess(one('ana'))).toBe(true);
    expect(await proposals.assess({ ...one('ana'), score: 0 })).toBe(false);
    expect(await proposals.assess(one('ana', 2))).toBe(true);
    expect(await proposals.assess(one('ben'))).toBe(true);
    const { assessments, versions, reviews } = await proposals.fileOf(id);
    expect([versions, reviews]).toEqual([[], []]);
    expect(assessments).toHaveLength(3);
    expect(assessments).toEqual(expect.arrayContaining([one('ana'), one('ben'), one('ana', 2)]));
  });

  it('save a draft only on the revision that was read', async () => {
    const { proposals, id } = await withWriter();
    const draft = { title: 'A', outline: { problem: 'B' }, onVersion: 0, savedAt: at };
    expect(await proposals.saveDraft(id, { ...draft, revision: 1 })).toBe(true);
    expect(await proposals.saveDraft(id, { ...draft, revision: 1 })).toBe(false);
    const outcomes = await Promise.all([
      proposals.saveDraft(id, { ...draft, title: 'One window', revision: 2 }),
      proposals.saveDraft(id, { ...draft, title: 'The other', revision: 2 }),
    ]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    const title = outcomes[0] ? 'One window' : 'The other';
    expect((await proposals.fileOf(id)).draft).toEqual({ ...draft, title, revision: 2 });
  });

  it('[F45] keep a version and move the participant, both or neither', async () => {
    const { proposals, one, id, version, state } = await withWriter();
    const tooLate = submitProposal(one, stampAt(late), { title: 'Late' });
    expect(await proposals.submit(version('Late'), tooLate)).toBe(false);
    expect(await proposals.fileOf(id)).toEqual({ versions: [], reviews: [], assessments: [] });
    expect(await state()).toEqual(one);

    const outcomes = await Promise.all(
      ['First', 'Second'].map((title) =>
        proposals.submit(version(title), submitProposal(one, stampAt(at), { title })),
      ),
    );
    expect(outcomes.toSorted()).toEqual([false, true]);
    const title = outcomes[0] ? 'First' : 'Second';
    expect((await proposals.fileOf(id)).versions).toEqual([version(title)]);
    expect(await state()).toMatchObject({ stage: 'proposal-in-review', proposal: { title } });
  });

  it('[F45] keep every version with its decision, in their order', async () => {
    const { proposals, one, id, version, state } = await withWriter();
    await proposals.submit(version('One'), submitProposal(one, stampAt(at), { title: 'One' }));
    const revise = { decision: 'revise', score: 40, dueAt: '2031-07-18T09:00:00.000Z' } as const;
    const review = { ...reviewOf(id, 'ana'), ...revise };
    expect(await proposals.decide(review, decideProposal(await state(), stampAt(at), revise))).toBe(
      true,
    );
    const next = submitProposal(await state(), stampAt(at), { title: 'Two' });
    expect(await proposals.submit(version('Two', 2), next)).toBe(true);
    const file = await proposals.fileOf(id);
    expect(file.versions).toEqual([version('One'), version('Two', 2)]);
    expect(file.reviews).toEqual([review]);
  });

  it('take one decision on a version, whoever decides at the same moment', async () => {
    const { proposals, one, id, version, state } = await withWriter();
    await proposals.submit(version('One'), submitProposal(one, stampAt(at), { title: 'One' }));
    const read = await state();
    const decide = (sub: string) => {
      const verdict = { decision: 'approve', score: 100 } as const;
      return proposals.decide(reviewOf(id, sub), decideProposal(read, stampAt(at), verdict));
    };
    const outcomes = await Promise.all([decide('ana'), decide('ben'), decide('ana')]);
    expect(outcomes.filter((written) => written)).toHaveLength(1);
    const { reviews } = await proposals.fileOf(id);
    expect(reviews).toHaveLength(1);
    expect(await state()).toMatchObject({ stage: 'proposal-approved', version: 3 });
  });
});
