import { describe, expect, it } from 'vitest';
import { Clocks, type ClocksProps } from '../../../shared/ui/clocks.tsx';

const at = Date.parse('2023-04-14T01:00:00Z');
const clocks = (of: Partial<ClocksProps> = {}): string =>
  String(Clocks({ at, zone: 'Asia/Seoul', locale: 'en', ...of }));

describe('[F14] [F40] a deadline on three clocks', () => {
  it('is told in Korea, in UTC and where the reader lives', () => {
    const html = clocks({ residence: 'PE' });
    expect(html).toContain('Fri 14 April 2023 10:00 KST');
    expect(html).toContain('Fri 14 April 2023 01:00 UTC');
    expect(html).toContain('Where you live (Peru)');
    expect(html).toContain('>Thu 13 April 2023 20:00<');
  });

  it('is told for every clock of a country that has several', () => {
    const html = clocks({ residence: 'MN', locale: 'ko' });
    expect(html).toContain('2023년 4월 14일(금) 08:00 (Hovd)');
    expect(html).toContain('2023년 4월 14일(금) 09:00 (Ulaanbaatar)');
    const summer = Date.parse('2023-07-14T01:00:00Z');
    expect(clocks({ residence: 'ID', at: summer }).match(/<br\/>/g)).toHaveLength(2);
  });

  it('is told on the last clock on Earth where the call closes by it', () => {
    const closes = Date.parse('2023-04-15T12:00:00Z');
    const html = clocks({ at: closes, anywhereOnEarth: true });
    expect(html).toContain('Sat 15 April 2023 21:00 KST');
    expect(html).toContain('Sat 15 April 2023 00:00 AoE');
  });

  it('says how the reader’s own clock comes to be known', () => {
    expect(clocks({ asksResidence: true })).toContain('once you have told us the country');
    expect(clocks()).toContain('data-moment="your time"');
  });
});
