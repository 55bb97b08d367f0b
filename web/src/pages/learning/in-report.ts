/** Which figures the public report tells: the office sees them all, and sees why others do not. */
import type { Edition } from '../../../../shared/domain/edition.ts';
import { type Questionnaire, windowOf } from '../../../../shared/domain/evaluation.ts';
import { fewestAnswers, toldParts } from '../../../../shared/domain/evaluation-figures.ts';

/** `few`: too few answers. `derivable`: one could work out those of a small part. */
export type InReport = 'open' | 'few' | 'derivable' | 'told';

const windowsOf = (edition: Edition, questionnaire: Questionnaire) =>
  edition.tracks.flatMap(({ id: track, sections }) =>
    sections.flatMap(
      ({ id: section }) => windowOf(edition, { track, section }, questionnaire) ?? [],
    ),
  );

/** From when until when a questionnaire is open somewhere; undefined where it is not asked. */
export const spanOf = (edition: Edition, questionnaire: Questionnaire) => {
  const windows = windowsOf(edition, questionnaire);
  return windows.length === 0
    ? undefined
    : {
        opensAt: Math.min(...windows.map(({ opensAt }) => opensAt)),
        closesAt: Math.max(...windows.map(({ closesAt }) => closesAt)),
      };
};

const standingOf = (isOpen: boolean, answers: number, isTold: boolean): InReport => {
  if (isOpen) return 'open';
  if (answers < fewestAnswers) return 'few';
  return isTold ? 'told' : 'derivable';
};

/** How the parts of a whole stand, and the whole. */
export const partsInReport = (
  isOpen: boolean,
  answers: readonly number[],
): { readonly parts: readonly InReport[]; readonly whole: InReport } => {
  const told = toldParts(answers);
  const all = answers.reduce((sum, one) => sum + one, 0);
  return {
    parts: answers.map((count, at) => standingOf(isOpen, count, told.parts[at] === true)),
    whole: standingOf(isOpen, all, told.whole),
  };
};
