import { describe, expect, it } from 'vitest';
import { Edition } from '../../shared/domain/edition.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createEvaluationRepository } from '../../shared/store/evaluation-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import {
  createParticipationRepository,
  type Participation,
} from '../../shared/store/participation-repository.ts';
import { createReportRepository } from '../../shared/store/report-repository.ts';
import { noteEvaluation } from '../../shared/store/transitions/index.ts';
import { useEngine } from '../support/engine.ts';
import { evaluationFile, someAnswers } from '../support/evaluation.ts';
import { inMemoryEditionRepository } from '../support/in-memory/edition-repository.ts';
import { inMemoryEvaluationRepository } from '../support/in-memory/evaluation-repository.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { inMemoryReportRepository } from '../support/in-memory/report-repository.ts';
import { someEvent, someParticipant } from '../support/participant.ts';
import { smallEdition, smallEditionFile } from '../support/small-edition.ts';

const engine = useEngine();
const entry = {
  track: 'makers',
  section: 'paper',
  country: 'KH',
  stage: 'graduated',
  seminars: 1,
  modules: 1,
} as const;

const inMemory = () => {
  const editions = inMemoryEditionRepository();
  const kept = new Map<string, Participation[string]>();
  const participation = {
    get: async () => Object.fromEntries(kept),
    put: async (_edition: string, entries: Participation) => {
      for (const [id, one] of Object.entries(entries)) kept.set(id, one);
    },
  };
  const participants = inMemoryParticipantRepository();
  const evaluations = inMemoryEvaluationRepository(participants);
  const reports = inMemoryReportRepository(editions, participation, evaluations);
  return { editions, evaluations, participants, participation, reports };
};

const onEngine = () => ({
  evaluations: createEvaluationRepository(engine().table),
  participants: createParticipantRepository(engine().table),
  editions: createEditionRepository(engine().table),
  participation: createParticipationRepository(engine().table),
  reports: createReportRepository(engine().table),
});

describe.each([
  ['in memory', inMemory],
  ['on the engine', onEngine],
])('the source of a report %s', (_where, open) => {
  it('is absent without the edition, and empty without participants', async () => {
    const { editions, reports } = open();
    expect(await reports.find('2031')).toBeUndefined();
    await editions.apply(smallEdition(), { appliedAt: '2031-01-05T03:00:00.000Z' });
    expect(await reports.find('2031')).toEqual({
      edition: smallEdition(),
      entries: [],
      answers: [],
    });
  });

  it('[F59] is the edition with the entries of its participants', async () => {
    const { editions, participation, reports } = open();
    await editions.apply(smallEdition(), { appliedAt: '2031-01-05T03:00:00.000Z' });
    await participation.put('2031', { A: entry, B: entry });
    expect(await reports.find('2031')).toMatchObject({ entries: [entry, entry] });
  });

  it('[F78] has what people answered in a year that asks them, and who has answered', async () => {
    const { editions, evaluations, participants, participation, reports } = open();
    const asking = Edition.parse({
      ...smallEditionFile,
      edition: '2030',
      evaluation: evaluationFile,
    });
    await editions.apply(asking, { appliedAt: '2031-01-05T03:00:00.000Z' });
    const one = someParticipant({ edition: '2030', stage: 'graduated' });
    await participants.allocate(one, someEvent(one));
    const answers = someAnswers({ edition: '2030', ratings: { course: { content: 3 } } });
    const { track, section, edition, respondent } = answers;
    const comments = { edition, respondent, track, section, words: {} };
    const change = noteEvaluation(one, 'course');
    await evaluations.save(one.applicationId, { answers, comments }, change);
    const noted = { ...entry, evaluated: ['course'] };
    await participation.put('2030', { A: noted });
    expect(await reports.find('2030')).toMatchObject({ entries: [noted], answers: [answers] });
  });

  it('replaces the entry of a person as a whole', async () => {
    const { editions, participation, reports } = open();
    await editions.apply(smallEdition(), { appliedAt: '2031-01-05T03:00:00.000Z' });
    const chosen = { ...entry, outstanding: { title: 'A paper mill that sings', score: 91.5 } };
    await participation.put('2031', { A: chosen });
    await participation.put('2031', { B: entry });
    await participation.put('2031', { A: entry });
    expect(await reports.find('2031')).toMatchObject({ entries: [entry, entry] });
    expect(JSON.stringify(await reports.find('2031'))).not.toContain('sings');
  });
});
