/** A form asks what the programme needs, and its own questions and conditions make sense. */
import { type Field, fields } from './application-form.ts';
import { isCountry } from './country.ts';
import type { EditionFault, Path } from './edition-fault.ts';
import type { FormPage, Question } from './edition-form.ts';
import type { Readable, ReadableEdition } from './edition-readable.ts';
import type { Track } from './edition-track.ts';

type Page = Readable<FormPage> | undefined;
type Asked = Readable<Question>;
type Form = readonly Page[];

interface Placed {
  readonly question: Asked;
  readonly path: Path;
}

const programme: readonly Field[] = fields;
const programmeNames = [...programme.map(({ id }) => id), 'statements'];

/** What the questions of a form may take up in all, so that a draft fits into one item. */
const longestForm = 60_000;

const fault = (path: Path, reason: string): EditionFault[] => [{ path, reason }];

const repeated = (
  values: readonly { readonly value: string | undefined; readonly path: Path }[],
  what: string,
): EditionFault[] =>
  values.flatMap(({ value, path }, index) =>
    value !== undefined && values.findIndex((one) => one.value === value) < index
      ? fault(path, `${what} "${value}" is there twice`)
      : [],
  );

const questionsOf = (form: Form, base: Path): Placed[] =>
  form.flatMap((page, at) =>
    (page?.questions ?? []).flatMap((question, index) =>
      question === undefined ? [] : [{ question, path: [...base, at, 'questions', index] }],
    ),
  );

const asksOf = (form: Form, base: Path) =>
  form.flatMap((page, at) =>
    (page?.asks ?? []).map((value, index) => ({ value, path: [...base, at, 'asks', index] })),
  );

/** What a track asks for by its rules; all of it where its rules cannot be read. */
const neededBy = (track: Readable<Track>): string[] => {
  const { admission, sections, eligibility } = track;
  const isReadable = admission !== undefined && sections !== undefined && eligibility !== undefined;
  return programme
    .filter(({ optional }) => optional !== true)
    .filter(({ asked }) => asked === undefined || (isReadable && asked(track as Track)))
    .map(({ id }) => id);
};

const checkPage = (page: Page, path: Path): EditionFault[] => {
  const { id, asks = [], questions = [] } = page ?? {};
  return [
    ...(id?.startsWith('statement-')
      ? fault([...path, 'id'], 'only pages of statements begin with "statement-"')
      : []),
    ...(page !== undefined && asks.length + questions.length === 0
      ? fault(path, 'the page asks nothing')
      : []),
    ...(asks.includes('statements') && asks.length + questions.length > 1
      ? fault(
          [...path, 'asks'],
          'statements have pages of their own: nothing else can stand with them',
        )
      : []),
    ...asks.flatMap((name, index) =>
      name === undefined || programmeNames.includes(name)
        ? []
        : fault(
            [...path, 'asks', index],
            `there is no field "${name}" (there is: ${programmeNames.join(', ')})`,
          ),
    ),
  ];
};

const checkQuestion = ({ question, path }: Placed): EditionFault[] => {
  const { id, kind, options, max } = question;
  const places = (options ?? []).map((option, index) => ({
    value: option?.id,
    path: [...path, 'options', index, 'id'],
  }));
  return [
    ...(id !== undefined && programmeNames.includes(id)
      ? fault([...path, 'id'], `"${id}" is a field of the programme already`)
      : []),
    ...(kind === 'choice' && options === undefined
      ? fault([...path, 'options'], 'is missing: a choice needs answers to choose from')
      : []),
    ...(kind !== undefined && kind !== 'choice' && options !== undefined
      ? fault([...path, 'options'], 'only a choice has answers to choose from')
      : []),
    ...(max !== undefined && ['choice', 'country', 'date', 'checkbox'].includes(kind ?? '')
      ? fault([...path, 'max'], `a ${kind} has no length`)
      : []),
    ...repeated(places, 'the id'),
  ];
};

/** The question that a condition hangs on: a field of the programme, or one of the form's own. */
const targetOf = (name: string, placed: readonly Placed[]): Asked | Field | undefined =>
  programme.find(({ id }) => id === name) ??
  placed.find(({ question }) => question.id === name)?.question;

/** Whether following the conditions from a question leads back to it. */
const leadsBack = (start: string, placed: readonly Placed[]): boolean => {
  const seen = new Set<string>();
  const next = (name: string) =>
    placed.find(({ question }) => question.id === name)?.question.askedWhen?.question;
  for (let name = next(start); name !== undefined; name = next(name)) {
    if (name === start) return true;
    if (seen.has(name)) return false;
    seen.add(name);
  }
  return false;
};

const answersTo = (
  target: Asked | Field,
  name: string,
  tracks: readonly Readable<Track>[],
): readonly (string | undefined)[] | undefined => {
  if (name === 'section') {
    return tracks.flatMap(({ sections = [] }) => sections.map((section) => section?.id));
  }
  if (target.kind === 'checkbox') return ['yes', 'no'];
  return target.options?.map((option) => (typeof option === 'string' ? option : option?.id));
};

const checkAnswersNamed = (
  { question, path }: Placed,
  target: Asked | Field,
  tracks: readonly Readable<Track>[],
): EditionFault[] => {
  const { question: name = '', is = [] } = question.askedWhen ?? {};
  const known = answersTo(target, name, tracks);
  return is.flatMap((answer, index) => {
    const place = [...path, 'askedWhen', 'is', index];
    if (answer === undefined) return [];
    if (target.kind === 'country') {
      return isCountry(answer) ? [] : fault(place, `"${answer}" is no ISO 3166 country code`);
    }
    return known === undefined || known.includes(answer)
      ? []
      : fault(place, `"${name}" has no answer "${answer}" (there is: ${known.join(', ')})`);
  });
};

const fixed: readonly string[] = ['choice', 'country', 'checkbox'];

const checkCondition = (
  one: Placed,
  order: readonly string[],
  placed: readonly Placed[],
  tracks: readonly Readable<Track>[],
): EditionFault[] => {
  const name = one.question.askedWhen?.question;
  const { id } = one.question;
  if (name === undefined || id === undefined) return [];
  const path = [...one.path, 'askedWhen', 'question'];
  const target = targetOf(name, placed);
  if (target === undefined) return fault(path, `there is no question "${name}"`);
  if (leadsBack(id, placed)) {
    return fault(path, `whether "${id}" is asked would depend on itself`);
  }
  if (order.indexOf(name) > order.indexOf(id)) {
    return fault(path, `"${name}" is asked after "${id}", which depends on it`);
  }
  if (target.kind !== undefined && !fixed.includes(target.kind)) {
    return fault(path, `"${name}" is a ${target.kind}: it has no fixed answers to depend on`);
  }
  return checkAnswersNamed(one, target, tracks);
};

/** Names of fields and questions in the order in which they are asked. */
const orderOf = (form: Form): string[] =>
  form.flatMap((page) => [
    ...(page?.asks ?? []).flatMap((name) => name ?? []),
    ...(page?.questions ?? []).flatMap((question) => question?.id ?? []),
  ]);

const checkForm = (
  form: Form | undefined,
  path: Path,
  tracks: readonly Readable<Track>[],
): EditionFault[] => {
  if (form === undefined) return [];
  const placed = questionsOf(form, path);
  const asks = asksOf(form, path);
  const order = orderOf(form);
  const needed = new Set([...tracks.flatMap(neededBy), 'statements']);
  const length = placed.reduce((sum, { question: { kind, max } }) => {
    const usual = kind === 'textarea' ? 1000 : 200;
    return sum + (kind === 'number' ? 0 : (max ?? usual));
  }, 0);
  return [
    ...repeated(
      form.map((page, at) => ({ value: page?.id, path: [...path, at, 'id'] })),
      'the id',
    ),
    ...repeated(
      placed.map(({ question, path: place }) => ({ value: question.id, path: [...place, 'id'] })),
      'the id',
    ),
    ...repeated(asks, 'the field'),
    ...[...needed]
      .filter((name) => !order.includes(name))
      .flatMap((name) => fault(path, `no page asks "${name}", which the programme needs`)),
    ...(length > longestForm
      ? fault(
          path,
          `its questions may be answered with ${length} characters, of ${longestForm} at most`,
        )
      : []),
    ...form.flatMap((page, at) => checkPage(page, [...path, at])),
    ...placed.flatMap(checkQuestion),
    ...placed.flatMap((one) => checkCondition(one, order, placed, tracks)),
  ];
};

export const checkForms = (edition: ReadableEdition): EditionFault[] => {
  const tracks = (edition.tracks ?? []).flatMap((track) => track ?? []);
  return [
    ...checkForm(
      edition.form,
      ['form'],
      tracks.filter(({ form }) => form === undefined),
    ),
    ...(edition.tracks ?? []).flatMap((track, index) =>
      track === undefined ? [] : checkForm(track.form, ['tracks', index, 'form'], [track]),
    ),
  ];
};
