import type { Edition } from '../../shared/domain/edition.ts';
import type { ApplicationForm } from '../../shared/domain/edition-form.ts';
import { usualForm } from '../../shared/domain/usual-form.ts';
import { smallEdition } from './small-edition.ts';

const both = (text: string) => ({ en: text, ko: text });
const option = (id: string) => ({ id, label: both(id) });

/** The usual form, and a page of an edition's own: one answer calls for a question, which for another. */
export const conditionalForm: ApplicationForm = [
  ...usualForm,
  {
    id: 'support',
    title: both('Support'),
    questions: [
      { id: 'needs', kind: 'choice', label: both('Needs'), options: [option('yes'), option('no')] },
      {
        id: 'needs-told',
        kind: 'textarea',
        label: both('Which needs'),
        askedWhen: { question: 'needs', is: ['yes'] },
        forReviewers: true,
      },
      { id: 'companion', kind: 'checkbox', label: both('Somebody comes along'), optional: true },
      {
        id: 'companion-born',
        kind: 'date',
        label: both('Born on'),
        askedWhen: { question: 'companion', is: ['yes'] },
      },
    ],
  },
  {
    id: 'paper-only',
    title: both('Paper'),
    questions: [
      {
        id: 'paper-kind',
        kind: 'text',
        max: 20,
        optional: true,
        label: both('Which paper'),
        askedWhen: { question: 'section', is: ['paper'] },
      },
    ],
  },
];

/** The small edition with that form. */
export const conditionalEdition = (form: ApplicationForm = conditionalForm): Edition => ({
  ...smallEdition(),
  form,
});
