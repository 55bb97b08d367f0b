import { describe, expect, it } from 'vitest';
import type { DocumentFile } from '../../../shared/domain/application-documents.ts';
import { furtherTasksOf, type TaskFacts } from '../../../shared/domain/application-tasks.ts';
import type { Endorsement } from '../../../shared/domain/endorsement.ts';

type Track = TaskFacts['track'];
type Reference = Pick<Endorsement, 'kind' | 'status'>;

const taskOf = (
  track: Track,
  files: readonly Partial<DocumentFile>[],
  endorsements: readonly Reference[],
) => {
  const facts = {
    ...{ application: { applicationId: 'A' }, track, endorsements },
    ...{ pages: [], answers: {}, today: '2031-02-20' },
    documents: { applicationId: 'A', edition: '2031', files: files as DocumentFile[], version: 1 },
  };
  const task = furtherTasksOf(facts).find(({ id }) => id !== 'passport-lines');
  return task && { state: task.state, needed: task.needed, missing: task.missing.length };
};

const both = { en: 'x', ko: 'x' };
const asking = (...required: readonly boolean[]): Track => ({
  documents: required.map((one, index) => ({
    ...{ id: `document-${index}`, title: both, required: one, types: ['pdf'], maxBytes: 1 },
  })),
});
const file = (index: number, state: DocumentFile['state']) => ({
  document: `document-${index}`,
  state,
});

describe('[F12] the task of the documents', () => {
  it.each([
    ['nothing sent, one needed', [true, false], [], 'not-started', true, 1],
    ['nothing sent, none needed', [false], [], 'optional', false, 0],
    ['another one sent', [true, false], [file(1, 'accepted')], 'started', true, 1],
    ['the needed one being checked', [true], [file(0, 'checking')], 'started', true, 1],
    ['the needed one refused', [true], [file(0, 'refused')], 'not-started', true, 1],
    ['the needed one accepted', [true, false], [file(0, 'accepted')], 'done', true, 0],
    ['an optional one accepted', [false], [file(0, 'accepted')], 'done', false, 0],
  ] as const)('%s', (_case, required, files, state, needed, missing) => {
    expect(taskOf(asking(...required), files, [])).toEqual({ state, needed, missing });
  });

  it('is not there where nothing is asked for', () => {
    expect(taskOf({}, [], [])).toBeUndefined();
  });
});

const reference = (status: Endorsement['status']): Reference => ({ kind: 'reference', status });

describe('[F13] the task of the references', () => {
  it.each([
    ['none needed, nobody named', { needed: 0, most: 1 }, [], 'optional', false, 0],
    ['some needed later, nobody named', { needed: 1 }, [], 'not-started', false, 0],
    ['some needed later, one of two named', { needed: 2 }, ['asked'], 'started', false, 0],
    ['as many named as needed later', { needed: 1 }, ['asked'], 'done', false, 0],
    ['two to be named', { needed: 2, toSubmit: { requested: 2 } }, ['asked'], 'started', true, 1],
    [
      'both named',
      { needed: 2, toSubmit: { requested: 2 } },
      ['asked', 'received'],
      'done',
      true,
      0,
    ],
    ['declined', { needed: 1, toSubmit: { requested: 1 } }, ['declined'], 'not-started', true, 1],
    ['given up', { needed: 1, toSubmit: { requested: 1 } }, ['replaced'], 'not-started', true, 1],
    ['to be here, asked', { needed: 1, toSubmit: { received: 1 } }, ['asked'], 'started', true, 1],
    ['to be here, here', { needed: 1, toSubmit: { received: 1 } }, ['received'], 'done', true, 0],
  ] as const)('%s', (_case, references, statuses, state, needed, missing) => {
    const task = taskOf({ references }, [], statuses.map(reference));
    expect(task).toEqual({ state, needed, missing });
  });

  it('does not count the letter of an office', () => {
    const references = { needed: 1, toSubmit: { received: 1 } };
    const letter = { kind: 'nomination', status: 'received' } as const;
    expect(taskOf({ references }, [], [letter])).toMatchObject({ missing: 1 });
  });
});
