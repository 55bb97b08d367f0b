import type { Application } from './application.ts';
import type { ReviewedAnswers } from './reviewed-answers.ts';

/** Answers that were changed after a reviewer could read them; none that the reviewer cannot read. */
export interface ReadAmendment {
  readonly at: string;
  /** Ids of the fields. */
  readonly answers: readonly string[];
}

const readableIn = ({ statements, questions, ...rest }: ReviewedAnswers): ReadonlySet<string> =>
  new Set([
    ...Object.keys(rest),
    ...Object.keys(statements ?? {}).map((name) => `statements.${name}`),
    ...(questions ?? []).map(({ id }) => id),
  ]);

/** What a reviewer who could read since a moment has to look at again. */
export const amendmentsSince = (
  { amendments = [] }: Pick<Application, 'amendments'>,
  readableSince: string,
  answers: ReviewedAnswers,
): readonly ReadAmendment[] => {
  const readable = readableIn(answers);
  return amendments
    .filter(({ at }) => at > readableSince)
    .map(({ at, fields }) => ({ at, answers: fields.filter((id) => readable.has(id)) }))
    .filter((amendment) => amendment.answers.length > 0);
};
