/** The online training of an edition: modules with their pages and quizzes, and seminars. */
import * as z from 'zod';
import { Identifier, LocalizedText, LocalMoment, Percent, Period } from './edition-values.ts';

const WebAddress = z
  .string()
  .max(2000)
  .regex(/^https:\/\/[^\s"<>]+$/, 'an address that begins with "https://"')
  .meta({
    id: 'WebAddress',
    description: 'An address on the web, e.g. "https://video.example/1".',
  });

const Link = z
  .strictObject({ title: LocalizedText, url: WebAddress })
  .meta({ id: 'Link', description: 'Something to look at or to keep, elsewhere on the web.' });

const ModulePage = z
  .strictObject({
    title: LocalizedText,
    text: z.array(LocalizedText).min(1).max(30).describe('Paragraphs.'),
    video: Link.optional().describe('A video, with captions, that opens where it is kept.'),
    downloads: z.array(Link).min(1).max(20).optional(),
  })
  .meta({ id: 'ModulePage', description: 'One page of a module.' });

const QuizQuestion = z
  .strictObject({
    id: Identifier,
    text: LocalizedText,
    options: z
      .array(z.strictObject({ id: Identifier, text: LocalizedText }))
      .min(2)
      .max(10),
    right: z
      .array(Identifier)
      .min(1)
      .max(10)
      .describe(
        'The `id`s of all options that are right; more than one lets people choose several.',
      ),
  })
  .meta({ id: 'QuizQuestion' });
export type QuizQuestion = z.infer<typeof QuizQuestion>;

export const Quiz = z
  .strictObject({
    passMark: z.int().min(1).max(100).describe('Share of right answers, in percent, that passes.'),
    attempts: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('How often it may be tried. Absent: until it is passed.'),
    pauseMinutes: z
      .int()
      .min(1)
      .max(10_080)
      .optional()
      .describe('How long one waits after an attempt that failed. Absent: not at all.'),
    questions: z.array(QuizQuestion).min(1).max(50),
  })
  .meta({ id: 'Quiz', description: 'What a module asks. Its key is shown to nobody.' });
export type Quiz = z.infer<typeof Quiz>;

export const Module = z
  .strictObject({
    id: Identifier,
    title: LocalizedText,
    minutes: z.int().positive().describe('How long it takes.'),
    minutesNeeded: z
      .int()
      .positive()
      .optional()
      .describe('Minutes that have to be spent in it before it counts. Absent: none.'),
    pages: z
      .array(ModulePage)
      .min(1)
      .max(30)
      .optional()
      .describe('What is read and seen, page by page. Absent: it is done elsewhere.'),
    quiz: Quiz.optional().describe('Absent: nothing is asked.'),
  })
  .meta({
    id: 'Module',
    description:
      'An e-learning module, done in one’s own time. It counts once the minutes are spent and the quiz is passed; without either, once the person says so.',
  });
export type Module = z.infer<typeof Module>;

export const Seminar = z
  .strictObject({
    id: Identifier,
    title: LocalizedText,
    startsAt: LocalMoment,
    endsAt: LocalMoment,
    sections: z
      .array(Identifier)
      .min(1)
      .optional()
      .describe('Only for these sections. Absent: for the whole track.'),
    joinAt: WebAddress.optional().describe(
      'Where it is joined; shown to those who are expected. Absent: the office sends it.',
    ),
  })
  .meta({ id: 'Seminar', description: 'A real-time session, held at a fixed time.' });
export type Seminar = z.infer<typeof Seminar>;

export const OnlineStage = z
  .strictObject({
    period: Period,
    modules: z.array(Module),
    seminars: z.array(Seminar),
    attendanceNeeded: Percent.describe(
      'Share of modules and seminars, in percent, that completes the online training.',
    ),
    presenceNeeded: Percent.optional().describe(
      'Share of a seminar’s minutes, in percent, with which it counts as attended. Absent: 80.',
    ),
    lateJoiners: z
      .enum(['whole-course', 'since-acceptance'])
      .optional()
      .describe(
        'What is asked of somebody who accepts after the training has begun: everything, or only seminars that end after they accepted. Absent: everything.',
      ),
    appealDays: z
      .int()
      .min(0)
      .max(60)
      .optional()
      .describe(
        'Days after the training on which somebody whose attendance is not enough can still ask for a session to be counted. Absent: only while the training runs.',
      ),
    longestVisitMinutes: z
      .int()
      .min(1)
      .max(600)
      .optional()
      .describe(
        'The most that the time between two steps in a module counts, in minutes. Absent: 30.',
      ),
  })
  .meta({
    id: 'OnlineStage',
    description:
      'Online training. Attendance is the share of modules done and seminars attended, of those that a person’s section is expected at.',
  });
/** Online training. Its attendance is the share of modules done and seminars attended. */
export type OnlineStage = z.infer<typeof OnlineStage>;
