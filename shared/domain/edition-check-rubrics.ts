/** A rubric adds up to a hundred and its scales rise. */
import type { EditionFault, Path } from './edition-fault.ts';
import type { Readable, ReadableEdition } from './edition-readable.ts';
import type { Criterion, Rubric } from './edition-rubric.ts';

/** Weights as people write them (33.3) add up to a hundred within a tenth. */
const tolerance = 0.1;

const checkScale = (criterion: Readable<Criterion> | undefined, path: Path): EditionFault[] => {
  const scores = (criterion?.anchors ?? []).map((anchor) => anchor?.score);
  return scores.flatMap((score, index) => {
    const before = index === 0 ? undefined : scores[index - 1];
    return score !== undefined && before !== undefined && score <= before
      ? [
          {
            path: [...path, 'anchors', index, 'score'],
            reason: `scores rise from one anchor to the next: ${score} follows ${before}`,
          },
        ]
      : [];
  });
};

const checkRubric = (rubric: Readable<Rubric> | undefined, path: Path): EditionFault[] => {
  const criteria = rubric?.criteria;
  if (criteria === undefined) return [];
  const weights = criteria.map((criterion) => criterion?.weight);
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const ids = criteria.map((criterion) => criterion?.id);
  return [
    ...(weights.includes(undefined) || Math.abs(sum - 100) <= tolerance
      ? []
      : [
          {
            path: [...path, 'criteria'],
            reason: `the weights sum to ${Number(sum.toFixed(2))}, not to 100`,
          },
        ]),
    ...ids.flatMap((id, index) =>
      id !== undefined && ids.indexOf(id) < index
        ? [{ path: [...path, 'criteria', index, 'id'], reason: `the id "${id}" is there twice` }]
        : [],
    ),
    ...criteria.flatMap((criterion, index) => checkScale(criterion, [...path, 'criteria', index])),
  ];
};

export const checkRubrics = (edition: ReadableEdition): EditionFault[] => [
  ...checkRubric(edition.rubrics?.application, ['rubrics', 'application']),
  ...checkRubric(edition.rubrics?.proposal, ['rubrics', 'proposal']),
  ...(edition.tracks ?? []).flatMap((track, index) => [
    ...checkRubric(track?.selection?.rubric, ['tracks', index, 'selection', 'rubric']),
    ...checkRubric(track?.proposal?.rubric, ['tracks', index, 'proposal', 'rubric']),
  ]),
];
