/** Which questions are asked, given the answers so far; a condition looks at questions before it. */
import { type AskedField, type DraftAnswers, pickAnswers, typedIn } from './application-form.ts';

/** An answer as a condition names it. */
const asNamed = (field: AskedField | undefined, draft: DraftAnswers): string => {
  const typed = field === undefined ? undefined : typedIn(draft, field.id);
  if (field?.kind === 'checkbox') return typed === true ? 'yes' : 'no';
  return typeof typed === 'string' ? typed : '';
};

/** The fields that these answers call for. One whose condition hangs on a hidden one is hidden too. */
export const askedIn = (form: readonly AskedField[], draft: DraftAnswers): AskedField[] => {
  const asked = new Map<string, AskedField>();
  for (const field of form) {
    const { askedWhen } = field;
    const answer = askedWhen && asked.get(askedWhen.question);
    const holds =
      askedWhen === undefined ||
      (answer !== undefined && askedWhen.is.includes(asNamed(answer, draft)));
    if (holds) asked.set(field.id, field);
  }
  return [...asked.values()];
};

/** The draft without answers to questions that are hidden, or that the form no longer has. */
export const withoutHidden = (form: readonly AskedField[], draft: DraftAnswers): DraftAnswers =>
  pickAnswers(
    draft,
    askedIn(form, draft).map(({ id }) => id),
  );
