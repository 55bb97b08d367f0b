/** Answers to an edition's own questions, for made-up applicants whose plan knows nothing of them. */
import { askedIn } from '../../shared/domain/application-conditions.ts';
import type { AskedField, DraftAnswers } from '../../shared/domain/application-form.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { formOf } from '../../shared/domain/form-pages.ts';

type OwnAnswers = NonNullable<DraftAnswers['questions']>;

const answerTo = ({ kind, max, options = [] }: AskedField): OwnAnswers[string] => {
  switch (kind) {
    case 'choice':
      return options.at(-1) ?? '';
    case 'country':
      return 'KR';
    case 'date':
      return { year: '2020', month: '5', day: '1' };
    case 'number':
      return '1';
    case 'checkbox':
      return true;
    default:
      return 'As in my other answers.'.slice(0, max).trim();
  }
};

/** The last answer of every choice, and an answer to whatever else that calls for. */
export const ownAnswers = (edition: Edition, track: Track, draft: DraftAnswers): OwnAnswers => {
  const form = formOf(edition, track);
  let questions: OwnAnswers = {};
  for (const { id } of form) {
    const asked = askedIn(form, { ...draft, questions }).find((field) => field.id === id);
    if (asked?.own === undefined) continue;
    questions = { ...questions, [id.slice('questions.'.length)]: answerTo(asked) };
  }
  return questions;
};
