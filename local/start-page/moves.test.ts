import { expect, test } from 'vitest';
import { parseMove } from './moves.ts';

const now = Date.parse('2023-04-14T01:00:00Z');

test.each([
  ['+3d', '2023-04-17T01:00:00.000Z'],
  ['+1d12h', '2023-04-15T13:00:00.000Z'],
  [' +1w ', '2023-04-21T01:00:00.000Z'],
  ['2023-04-14T10:30+09:00', '2023-04-14T01:30:00.000Z'],
  ['2023-05-01', '2023-05-01T00:00:00.000Z'],
])('[F71] %s is a move', (text, expected) => {
  expect(new Date(parseMove(text, now)).toISOString()).toBe(expected);
});

test.each([
  ['2023-04-14T00:59:59Z', 'forward only'],
  ['2023-04-14T10:30', 'no moment'],
  ['tomorrow', 'no moment'],
  ['+3', 'no duration'],
  ['', 'no moment'],
])('[F71] %s is no move', (text, reason) => {
  expect(() => parseMove(text, now)).toThrow(reason);
});
