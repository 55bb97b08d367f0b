import type { QuizAnswers } from '../../../shared/domain/quiz.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import type { OwnModule } from '../own-module.ts';

/** What the parts of a module's page are drawn from. */
export interface ModuleView {
  readonly own: OwnModule;
  readonly now: Instant;
  readonly locale: Locale;
  /** Which page of the module, from 1; the one behind the last is the end. */
  readonly page: number;
  /** Why something was not done, for people. */
  readonly refused?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  /** What was chosen in the quiz. */
  readonly answers?: QuizAnswers | undefined;
}

/** Whether steps count: the training is open, and the module not done. */
export const isUnderWay = ({ own }: ModuleView): boolean =>
  own.state === 'open' && !own.participant.modulesDone.includes(own.module.id);
