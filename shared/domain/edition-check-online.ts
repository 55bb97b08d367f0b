/** Modules whose quiz can be passed, and whose minutes can be spent. */
import type { EditionFault, Path } from './edition-fault.ts';
import type { Module, QuizQuestion } from './edition-online.ts';
import type { Readable, ReadableEdition } from './edition-readable.ts';

const twice = (ids: readonly (string | undefined)[], path: Path): EditionFault[] =>
  ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [{ path: [...path, index, 'id'], reason: `the id "${id}" is there twice` }]
      : [],
  );

const checkQuestion = ({ options = [], right = [] }: Readable<QuizQuestion>, path: Path) => {
  const ids = options.map((option) => option?.id);
  return [
    ...twice(ids, [...path, 'options']),
    ...right.flatMap((id, index) =>
      id === undefined || ids.includes(id)
        ? []
        : [
            {
              path: [...path, 'right', index],
              reason: `there is no option "${id}" (there is: ${ids.join(', ')})`,
            },
          ],
    ),
  ];
};

const checkModule = ({ minutes, minutesNeeded, quiz }: Readable<Module>, path: Path) => {
  const questions = quiz?.questions ?? [];
  const at = [...path, 'quiz', 'questions'];
  return [
    ...(minutes !== undefined && minutesNeeded !== undefined && minutesNeeded > minutes
      ? [
          {
            path: [...path, 'minutesNeeded'],
            reason: `must be at most ${minutes}, which the module takes`,
          },
        ]
      : []),
    ...twice(
      questions.map((question) => question?.id),
      at,
    ),
    ...questions.flatMap((question, index) =>
      question === undefined ? [] : checkQuestion(question, [...at, index]),
    ),
  ];
};

export const checkOnline = ({ tracks = [] }: ReadableEdition): EditionFault[] =>
  tracks.flatMap((track, at) =>
    (track?.online?.modules ?? []).flatMap((module, index) =>
      module === undefined ? [] : checkModule(module, ['tracks', at, 'online', 'modules', index]),
    ),
  );
