import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

const threeLetters = new Map(codes.map(([two = '', three = '']) => [two, three]));

/** A country of a two-letter code as the lines of passports write it. */
export const passportCountry = (code: string): string | undefined => threeLetters.get(code);
