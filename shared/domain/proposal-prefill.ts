import type { DraftAnswers } from './application-form.ts';
import type { OutlineField } from './edition-rubric.ts';
import type { ProposalText } from './proposal.ts';

type Answers = Pick<DraftAnswers, 'organisation' | 'statements'>;

const statement = (answers: Answers, criterion: string): string | undefined => {
  const statements = answers.statements ?? {};
  return Object.hasOwn(statements, criterion) ? statements[criterion] : undefined;
};

/** What of an application begins a heading of the usual outline. */
const beginnings: Readonly<Record<string, (answers: Answers) => string | undefined>> = {
  objectives: (answers) => statement(answers, 'project-idea'),
  partners: ({ organisation }) => organisation,
};

/**
 * The proposal as it begins: what the person wrote in the application, under the heading where it
 * fits. A statement fits the heading of the same name; the project idea is what the objectives
 * grow from, and one's own organisation is the first partner.
 */
export const beginningOf = (outline: readonly OutlineField[], answers: Answers): ProposalText => ({
  title: '',
  outline: Object.fromEntries(
    outline.flatMap(({ id }) => {
      const begin = Object.hasOwn(beginnings, id) ? beginnings[id] : undefined;
      const text = statement(answers, id) ?? begin?.(answers) ?? '';
      return text === '' ? [] : [[id, text]];
    }),
  ),
});
