/** The zones that people set their clocks by, under the names that are in use today. */
import * as z from 'zod';

/** Names that the platform's table still has → those that the zone database has now. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const nameOf = (zone: string): string => renamed[zone] ?? zone;

/** Every zone that can be chosen, in the order of their names. */
export const timeZones: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC']
  .map(nameOf)
  .sort();

const known: ReadonlySet<string> = new Set(timeZones);

export const isTimeZone = (zone: string): boolean => known.has(zone);

/** A zone as it was chosen; a device may name it by its old name. */
export const TimeZone = z
  .string()
  .max(60)
  .transform(nameOf)
  .refine((zone) => known.has(zone));

/** Newer than the types of the language that this is written in. */
type WithTimeZones = Intl.Locale & { readonly getTimeZones?: () => readonly string[] | undefined };

/** The zones of a country. */
export const zonesOfCountry = (country: string): readonly string[] => {
  const locale: WithTimeZones = new Intl.Locale(`und-${country}`);
  return (locale.getTimeZones?.() ?? []).map(nameOf);
};

/** "America/Sao_Paulo" as people say it. */
export const cityOf = (zone: string): string =>
  (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
