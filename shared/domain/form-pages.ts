/** The form of a track as pages: its edition's own, or the programme's usual one. */
import {
  type AskedField,
  type Field,
  type FieldId,
  fields,
  statementLength,
} from './application-form.ts';
import type { Edition, LocalizedText, Track } from './edition.ts';
import type { Condition, FormPage, Question } from './edition-form.ts';
import { applicationRubric } from './rubric.ts';
import { usualForm } from './usual-form.ts';

/** A page of the form with what a track asks on it. */
export interface AskedPage {
  readonly id: string;
  readonly title: LocalizedText;
  readonly introduction?: LocalizedText;
  readonly fields: readonly AskedField[];
}

const programmeFields: ReadonlyMap<string, Field> = new Map(
  (fields as readonly Field[]).map((field) => [field.id, field]),
);

const isProgrammeField = (name: string): name is FieldId => programmeFields.has(name);

/** A field of the programme as a track asks it; none where the track's rules do not need it. */
const programmeField = (name: string, track: Track): AskedField[] => {
  const field = programmeFields.get(name);
  if (field === undefined || !(field.asked?.(track) ?? true)) return [];
  const { asked: _asked, ...rest } = field;
  return [rest.id === 'section' ? { ...rest, options: track.sections.map(({ id }) => id) } : rest];
};

/** A condition with the id of the field that it looks at. */
const conditionOf = ({ question, is }: Condition): Condition => ({
  question: isProgrammeField(question) ? question : `questions.${question}`,
  is,
});

const usualLength = { text: 200, textarea: 1000 } as const;

const questionField = (question: Question): AskedField => {
  const { id, kind, label, hint, options, max, optional, askedWhen } = question;
  const { forReviewers, namesCoWorkers } = question;
  return {
    id: `questions.${id}`,
    kind,
    own: { label, hint, options },
    ...(kind === 'text' || kind === 'textarea' ? { max: max ?? usualLength[kind] } : {}),
    ...(kind === 'number' && max !== undefined ? { most: max } : {}),
    ...(options === undefined ? {} : { options: options.map((option) => option.id) }),
    ...(optional ? { optional } : {}),
    ...(askedWhen === undefined ? {} : { askedWhen: conditionOf(askedWhen) }),
    ...(forReviewers ? { forReviewers } : {}),
    ...(namesCoWorkers ? { namesCoWorkers } : {}),
  };
};

/** A statement is as long as a page, so each has one: a lost tab loses one of them. */
const statementPages = (edition: Edition, track: Track): AskedPage[] =>
  applicationRubric(edition, track.id).criteria.map(({ id, title, anchors }) => ({
    id: `statement-${id}`,
    title,
    fields: [
      {
        id: `statements.${id}`,
        kind: 'textarea',
        max: statementLength,
        criterion: { title, best: anchors.at(-1)?.text ?? title },
      },
    ],
  }));

const pagesFor = (page: FormPage, edition: Edition, track: Track): AskedPage[] => {
  const { id, title, introduction, asks = [], questions = [] } = page;
  if (asks.includes('statements')) return statementPages(edition, track);
  const asked = [
    ...asks.flatMap((name) => programmeField(name, track)),
    ...questions.map(questionField),
  ];
  return asked.length === 0
    ? []
    : [{ id, title, ...(introduction === undefined ? {} : { introduction }), fields: asked }];
};

/** Every page of a track's form, in order. */
export const pagesOf = (edition: Edition, track: Track): readonly AskedPage[] =>
  (track.form ?? edition.form ?? usualForm).flatMap((page) => pagesFor(page, edition, track));

/** Every field that a track asks, in the order of its pages. */
export const formOf = (edition: Edition, track: Track): readonly AskedField[] =>
  pagesOf(edition, track).flatMap(({ fields: onPage }) => onPage);
