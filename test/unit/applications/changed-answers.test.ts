import { expect, it } from 'vitest';
import { changedFields } from '../../../shared/domain/information-request.ts';

it('[F22] an answer that a store gives back with its parts in another order has not changed', () => {
  const before = { position: 'Head', birthDate: { day: '1', month: '6', year: '1995' } };
  const same = { ...before, birthDate: { year: '1995', month: '6', day: '1' } };
  expect(changedFields(before, same)).toEqual([]);
  const other = { ...same, birthDate: { ...same.birthDate, day: '2' } };
  expect(changedFields(before, other)).toEqual(['birthDate']);
});
