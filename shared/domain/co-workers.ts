/** Whom an applicant has worked with, from the questions of an edition that ask for it. */
import type { AskedField } from './application-form.ts';

interface OwnAnswers {
  /** To questions of the edition's own, by their id. */
  readonly questions?: Readonly<Record<string, unknown>> | undefined;
}

/** One a line, or parted as people part names. */
const parts = /[\n,;，、]+/u;

/** More than anybody names; what is beyond would make the card of an application large. */
const mostNamed = 20;

export const coWorkersIn = (
  { questions = {} }: OwnAnswers,
  form: readonly AskedField[],
): readonly string[] =>
  form
    .filter(({ namesCoWorkers }) => namesCoWorkers)
    .flatMap(({ id }) => {
      const typed = questions[id.replace('questions.', '')];
      return typeof typed === 'string' ? typed.split(parts) : [];
    })
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, mostNamed);
