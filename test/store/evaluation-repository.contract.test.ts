import { describe, expect, it } from 'vitest';
import type { Evaluated } from '../../shared/domain/evaluation-answers.ts';
import { createEvaluationRepository } from '../../shared/store/evaluation-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { noteEvaluation } from '../../shared/store/transitions/index.ts';
import { useEngine } from '../support/engine.ts';
import { someAnswers } from '../support/evaluation.ts';
import { inMemoryEvaluationRepository } from '../support/in-memory/evaluation-repository.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { someEvent, someParticipant } from '../support/participant.ts';

const engine = useEngine();
let people = 0;

describe.each([
  [
    'in memory',
    () => {
      const participants = inMemoryParticipantRepository();
      return { participants, evaluations: inMemoryEvaluationRepository(participants) };
    },
  ],
  [
    'on the engine',
    () => ({
      participants: createParticipantRepository(engine().table),
      evaluations: createEvaluationRepository(engine().table),
    }),
  ],
])('[F78] answers about learning %s', (_where, stores) => {
  const withPerson = async () => {
    people += 1;
    const edition = `2088-${people}`;
    const applicationId = `RESPONDING${people}`;
    const one = someParticipant({ applicationId, edition, stage: 'in-online-training' });
    const { participants, evaluations } = stores();
    await participants.allocate(one, someEvent(one));
    const of = (version: number, rating: number, respondent = `DRAWN${people}`): Evaluated => {
      const { track, section, ...whose } = someAnswers({ edition, respondent });
      const { version: _one, ratings: _none, ...same } = { ...whose, track, section };
      return {
        answers: { ...same, ratings: { before: { need: rating } }, version },
        comments: { ...same, words: {} },
      };
    };
    return { one, edition, applicationId, participants, evaluations, of };
  };

  it('are found by their person, noted on participant and card, and counted without them', async () => {
    const { one, edition, applicationId, participants, evaluations, of } = await withPerson();
    expect(await evaluations.find(applicationId)).toBeUndefined();
    const first = of(1, 2);
    const isSaved = await evaluations.save(applicationId, first, noteEvaluation(one, 'before'));
    expect(isSaved).toBe(true);
    expect(await evaluations.find(applicationId)).toEqual(first);
    expect(await evaluations.answers(edition)).toEqual([first.answers]);
    expect(JSON.stringify(await evaluations.answers(edition))).not.toContain(applicationId);
    expect(await participants.get(applicationId)).toMatchObject({ evaluated: ['before'] });
    const { participants: cards } = await participants.page(edition);
    expect(cards[0]?.evaluated).toEqual(['before']);
  });

  it('[Q23] are replaced on the version that was read, and belong to one name', async () => {
    const { one, applicationId, evaluations, of } = await withPerson();
    const note = noteEvaluation(one, 'before');
    expect(await evaluations.save(applicationId, of(1, 2), note)).toBe(true);
    expect(await evaluations.save(applicationId, of(1, 3), note)).toBe(false);
    expect(await evaluations.save(applicationId, of(1, 3, 'ANOTHER'), note)).toBe(false);
    expect(await evaluations.save(applicationId, of(2, 3), note)).toBe(true);
    expect((await evaluations.find(applicationId))?.answers.ratings).toEqual({
      before: { need: 3 },
    });
  });

  it('are not kept where the person stands elsewhere', async () => {
    const { one, edition, applicationId, evaluations, of } = await withPerson();
    const note = noteEvaluation({ ...one, stage: 'graduated' }, 'before');
    expect(await evaluations.save(applicationId, of(1, 2), note)).toBe(false);
    expect(await evaluations.answers(edition)).toEqual([]);
  });

  it('have their words beside them', async () => {
    const { one, edition, applicationId, evaluations, of } = await withPerson();
    const { answers, comments } = of(1, 2);
    const words = { course: { comment: 'More practice' } };
    const told = { answers, comments: { ...comments, words } };
    await evaluations.save(applicationId, told, noteEvaluation(one, 'course'));
    expect(await evaluations.comments(edition)).toEqual([told.comments]);
  });
});
