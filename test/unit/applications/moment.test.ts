import { describe, expect, it } from 'vitest';
import { momentText, remainingText } from '../../../shared/ui/moment.tsx';

const at = Date.parse('2023-04-14T01:00:00Z');
const late = Date.parse('2023-04-14T20:00:00Z');
const minute = 60_000;

describe('[F40] a moment in words', () => {
  it('stands in Korea’s time and in UTC, and names the other day where it is another', () => {
    expect(momentText(at, 'Asia/Seoul', 'en')).toBe('Fri 14 April 2023 10:00 KST · 01:00 UTC');
    expect(momentText(at, 'Asia/Seoul', 'ko')).toBe('2023년 4월 14일(금) 10:00 KST · 01:00 UTC');
    expect(momentText(late, 'Asia/Seoul', 'en')).toBe(
      'Sat 15 April 2023 05:00 KST · Fri 14 April 2023 20:00 UTC',
    );
  });

  it.each([
    [50 * 60 * minute, '2 days left'],
    [47 * 60 * minute + 59 * minute, '47 hours left'],
    [60 * minute, '1 hour left'],
    [59 * minute, '59 minutes left'],
    [minute - 1, 'less than a minute left'],
  ])('%d ms before it: %s', (before, words) => {
    expect(remainingText(at, at - before, 'en')).toBe(words);
  });
});
