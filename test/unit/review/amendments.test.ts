import { describe, expect, it } from 'vitest';
import { amendmentsSince } from '../../../shared/domain/review-amendments.ts';
import { reviewedAnswers } from '../../../shared/domain/reviewed-answers.ts';

const readSince = '2031-03-10T00:00:00.000Z';
const amendment = { request: 1, from: 1, to: 2, at: '2031-03-11T00:00:00.000Z' };
const answers = reviewedAnswers(
  { fullName: 'Sok Dara', position: 'Head', statements: { merit: 'Paper.' } },
  [],
  { person: true },
);

describe('[F22] a reviewer who could read already', () => {
  it('sees which answers are others since, and nothing of those that nobody may read', () => {
    const amendments = [
      { ...amendment, fields: ['fullName', 'position', 'statements.merit'] },
      { ...amendment, fields: ['passportName'] },
    ];
    expect(amendmentsSince({ amendments }, readSince, answers)).toEqual([
      { at: amendment.at, answers: ['position', 'statements.merit'] },
    ]);
  });

  it('sees nothing of what was changed before', () => {
    const amendments = [{ ...amendment, fields: ['position'], at: '2031-03-09T23:59:59.000Z' }];
    expect(amendmentsSince({ amendments }, readSince, answers)).toEqual([]);
    expect(amendmentsSince({}, readSince, answers)).toEqual([]);
  });
});
