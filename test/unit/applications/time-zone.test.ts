import { expect, it } from 'vitest';
import { cityOf, TimeZone, timeZones, zonesOfCountry } from '../../../shared/domain/time-zone.ts';

it('[F40] zones are told by their names of today, and each can be chosen', () => {
  expect(timeZones).toContain('Europe/Kyiv');
  expect(timeZones).not.toContain('Europe/Kiev');
  expect(new Set(timeZones).size).toBe(timeZones.length);
  for (const zone of timeZones) {
    expect(TimeZone.parse(zone)).toBe(zone);
    expect(new Intl.DateTimeFormat('en', { timeZone: zone }).format(0)).not.toBe('');
  }
  expect(zonesOfCountry('VN')).toEqual(['Asia/Ho_Chi_Minh']);
  expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
