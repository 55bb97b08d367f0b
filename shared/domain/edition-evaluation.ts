/** What a year asks its people about what they learned, how they liked it and what became of it. */
import * as z from 'zod';
import { Identifier, LocalizedText } from './edition-values.ts';

const evaluationAnchors = ['course-begins', 'training-ends', 'course-ends', 'cpi-day'] as const;

const EvaluationMoment = z
  .strictObject({
    anchor: z
      .enum(evaluationAnchors)
      .describe(
        '`course-begins`: the first day of the person’s online training, or of the visit where there is none; for somebody who accepts later, that moment. `training-ends`: the end of online training; not asked where there is none. `course-ends`: the end of the last day in Korea, or of online training where the section does not travel. `cpi-day`: the end of CPI Day.',
      ),
    days: z.int().min(-60).max(1100).describe('Days after it; negative ones before it.'),
  })
  .meta({
    id: 'EvaluationMoment',
    description: 'A moment that is tied to a date of the year, and follows it when it moves.',
  });
export type EvaluationMoment = z.infer<typeof EvaluationMoment>;

const Opening = z
  .strictObject({ opens: EvaluationMoment, closes: EvaluationMoment })
  .meta({ id: 'Opening', description: 'From when until when (exclusive) answers are taken.' });
export type Opening = z.infer<typeof Opening>;

const Scale = z.array(LocalizedText).min(2).max(7).meta({
  id: 'AnswerScale',
  description: 'What each number means, from 1 up.',
});

const Statement = z
  .strictObject({ id: Identifier, text: LocalizedText })
  .meta({ id: 'Statement', description: 'What is asked; its `id` names it in every figure.' });
export type Statement = z.infer<typeof Statement>;

const statements = (most: number) => z.array(Statement).min(1).max(most);

const SelfAssessment = z
  .strictObject({
    scale: Scale,
    statements: statements(10),
    before: Opening,
    after: Opening,
  })
  .meta({
    id: 'SelfAssessment',
    description: 'How people assess themselves, with the same statements before and after.',
  });

const CourseSatisfaction = z
  .strictObject({ scale: Scale, questions: statements(10), answers: Opening })
  .meta({ id: 'CourseSatisfaction', description: 'How people liked their course as a whole.' });

const SessionSatisfaction = z
  .strictObject({
    scale: Scale,
    of: z
      .array(z.enum(['seminars', 'visit']))
      .min(1)
      .max(2)
      .describe('Online seminars, sessions of the timetable in Korea, or both.'),
    days: z.int().min(1).max(60).describe('Days after its end on which a session can be rated.'),
  })
  .meta({ id: 'SessionSatisfaction', description: 'How people liked the sessions they attended.' });

const FollowUp = z
  .strictObject({
    outcomes: statements(8).min(2).describe('What may have become of a project: one is chosen.'),
    figures: statements(4)
      .optional()
      .describe('What is counted, e.g. partners or people reached: whole numbers, added up.'),
    answers: Opening,
  })
  .meta({ id: 'FollowUp', description: 'What graduates are asked about their project later on.' });

export const Evaluation = z
  .strictObject({
    selfAssessment: SelfAssessment.optional().describe('Absent: nobody assesses themselves.'),
    course: CourseSatisfaction.optional().describe('Absent: courses are not rated.'),
    sessions: SessionSatisfaction.optional().describe('Absent: sessions are not rated.'),
    followUp: FollowUp.optional().describe('Absent: nobody is asked what became of their project.'),
  })
  .meta({
    id: 'Evaluation',
    description: 'What people are asked about their learning. Answers are kept without names.',
  });
export type Evaluation = z.infer<typeof Evaluation>;
