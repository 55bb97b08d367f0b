/** Questionnaires that open before they close, and ids that name one question each. */
import type { Edition } from './edition.ts';
import type { Evaluation, EvaluationMoment, Opening } from './edition-evaluation.ts';
import type { EditionFault, Path } from './edition-fault.ts';
import type { Readable, ReadableEdition } from './edition-readable.ts';
import { type Questionnaire, windowOf } from './evaluation.ts';

type Statements = readonly ({ readonly id?: string } | undefined)[] | undefined;

const twice = (statements: Statements = [], path: Path): EditionFault[] => {
  const ids = statements.map((statement) => statement?.id);
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [{ path: [...path, index, 'id'], reason: `the id "${id}" is there twice` }]
      : [],
  );
};

interface Part {
  readonly questionnaire: Questionnaire;
  readonly path: Path;
  readonly opening: Readable<Opening> | undefined;
}

const partsOf = ({ selfAssessment, course, followUp }: Readable<Evaluation>): readonly Part[] => {
  const of = (questionnaire: Questionnaire, opening: Part['opening'], ...path: string[]) => ({
    ...{ questionnaire, opening },
    path: ['evaluation', ...path],
  });
  return [
    of('before', selfAssessment?.before, 'selfAssessment', 'before'),
    of('after', selfAssessment?.after, 'selfAssessment', 'after'),
    of('course', course?.answers, 'course', 'answers'),
    of('follow-up', followUp?.answers, 'followUp', 'answers'),
  ];
};

/** What the file has to have for a moment to be known. */
const checkMoment = (
  { cpiDay, tracks = [] }: ReadableEdition,
  moment: Readable<EvaluationMoment> | undefined,
  path: Path,
): EditionFault[] => {
  const at = [...path, 'anchor'];
  if (moment?.anchor === 'cpi-day' && cpiDay === undefined) {
    return [{ path: at, reason: 'there is no CPI Day in this edition' }];
  }
  return moment?.anchor === 'training-ends' && tracks.every((track) => track?.online === undefined)
    ? [{ path: at, reason: 'no track of this edition has an online stage' }]
    : [];
};

/** Where the dates that windows hang on can all be read. */
const isWhole = (edition: ReadableEdition): edition is Edition =>
  edition.timeZone !== undefined &&
  (edition.tracks ?? []).every(
    (track) =>
      track?.sections?.every((section) => {
        const visit = section?.visit;
        return section !== undefined && (visit === undefined || !!(visit.from && visit.to));
      }) &&
      (track.online === undefined || !!(track.online.period?.from && track.online.period.to)),
  ) &&
  (edition.cpiDay === undefined || edition.cpiDay.date !== undefined);

const checkOrder = (edition: Edition, { questionnaire, path, opening }: Part): EditionFault[] => {
  if (!(opening?.opens?.anchor && opening.closes?.anchor)) return [];
  for (const { id: track, sections } of edition.tracks) {
    for (const { id: section } of sections) {
      const window = windowOf(edition, { track, section }, questionnaire);
      if (window !== undefined && window.closesAt <= window.opensAt) {
        const reason = `must come after it opens, which it does not for ${track}/${section}`;
        return [{ path: [...path, 'closes'], reason }];
      }
    }
  }
  return [];
};

/** Who assesses themselves a second time has done so before: the first time is closed by then. */
const checkTwoTimes = (edition: Edition): EditionFault[] => {
  for (const { id: track, sections } of edition.tracks) {
    for (const { id: section } of sections) {
      const before = windowOf(edition, { track, section }, 'before');
      const after = windowOf(edition, { track, section }, 'after');
      if (before !== undefined && after !== undefined && after.opensAt < before.closesAt) {
        const path = ['evaluation', 'selfAssessment', 'after', 'opens'];
        return [
          { path, reason: `must not come before the first one closes (${track}/${section})` },
        ];
      }
    }
  }
  return [];
};

export const checkEvaluation = (edition: ReadableEdition): EditionFault[] => {
  const { evaluation } = edition;
  if (evaluation === undefined) return [];
  const { selfAssessment, course, followUp } = evaluation;
  const parts = partsOf(evaluation);
  const at = (...path: string[]) => ['evaluation', ...path];
  const names = [
    ...twice(selfAssessment?.statements, at('selfAssessment', 'statements')),
    ...twice(course?.questions, at('course', 'questions')),
    ...twice(followUp?.outcomes, at('followUp', 'outcomes')),
    ...twice(followUp?.figures, at('followUp', 'figures')),
  ];
  const moments = parts.flatMap(({ opening, path }) => [
    ...checkMoment(edition, opening?.opens, [...path, 'opens']),
    ...checkMoment(edition, opening?.closes, [...path, 'closes']),
  ]);
  const order =
    moments.length > 0 || !isWhole(edition)
      ? []
      : [...parts.flatMap((part) => checkOrder(edition, part)), ...checkTwoTimes(edition)];
  return [...names, ...moments, ...order];
};
