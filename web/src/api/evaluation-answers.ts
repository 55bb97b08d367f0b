/** What the routes of evaluations answer to the office. */
import type { Edition } from '../../../shared/domain/edition.ts';
import type { Questionnaire } from '../../../shared/domain/evaluation.ts';
import type { LearningReport } from '../../../shared/domain/evaluation-report.ts';

export interface LearningView extends LearningReport {
  readonly edition: string;
  /** Those that somebody has rated. */
  readonly sessions: readonly {
    readonly id: string;
    readonly title: Edition['title'];
    readonly startsAt: string;
    readonly answers: number;
    readonly mean?: number;
  }[];
}

export interface CommentLine {
  readonly questionnaire: Questionnaire;
  /** The id of a session, or what was asked: `comment`, `project`, `link`. */
  readonly about: string;
  readonly track: string;
  readonly section: string;
  readonly text: string;
}

export interface EvaluationAnswers {
  'GET /staff/editions/{edition}/evaluation': LearningView;
  'GET /staff/editions/{edition}/evaluation/comments': {
    readonly comments: readonly CommentLine[];
  };
}
