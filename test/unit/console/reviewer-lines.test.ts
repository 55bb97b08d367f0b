import { expect, test } from 'vitest';
import { readReviewers } from '../../../web/src/pages/assignments/reviewer-lines.ts';

test('[F26] reads reviewers as a spreadsheet or a directory writes them', () => {
  const { reviewers, lineOf, unreadable } = readReviewers(
    'a1, ana@cpi.example\n\nben@cpi.example\tb2 KO\nno address here\r\nc3;cho@cpi.example;en\n',
  );
  expect(reviewers).toEqual([
    { sub: 'a1', email: 'ana@cpi.example', locale: 'en' },
    { sub: 'b2', email: 'ben@cpi.example', locale: 'ko' },
    { sub: 'c3', email: 'cho@cpi.example', locale: 'en' },
  ]);
  expect(lineOf).toEqual([1, 3, 5]);
  expect(unreadable).toEqual([4]);
});
