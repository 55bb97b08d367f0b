import { expect, test } from 'vitest';
import { checkAnswers } from '../../../shared/domain/application-check.ts';
import { DraftAnswersInput } from '../../../shared/domain/application-draft.ts';
import { formOf } from '../../../shared/domain/form-pages.ts';
import { throwAwayAddress, throwAwayAnswers } from '../../../tools/smoke/throw-away.ts';
import { edition2023 } from '../../support/edition-2023.ts';

test.each(edition2023().tracks.map((track) => [track.id, track] as const))(
  '[F75] %s: every answer is complete, and from a country that the call does not list',
  (_id, track) => {
    const typed = DraftAnswersInput.parse(throwAwayAnswers(edition2023(), track));
    const checked = checkAnswers(track, formOf(edition2023(), track), typed, '2023-04-01');
    expect(checked).not.toHaveProperty('faults');
    expect(track.eligibility.countries).not.toContain(typed.citizenship);
  },
);

test('no two runs write to the same address', () => {
  expect(throwAwayAddress()).not.toBe(throwAwayAddress());
});
