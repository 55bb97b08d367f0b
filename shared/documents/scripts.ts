/** Which font prints which script. Every letter and certificate prints every name. */
export const fonts = {
  latin: 'NotoSans',
  korean: 'NotoSansKR',
  arabic: 'NotoSansArabic',
  devanagari: 'NotoSansDevanagari',
  bengali: 'NotoSansBengali',
  tamil: 'NotoSansTamil',
  sinhala: 'NotoSansSinhala',
  thai: 'NotoSansThai',
  lao: 'NotoSansLao',
  khmer: 'NotoSansKhmer',
  ethiopic: 'NotoSansEthiopic',
} as const;
export type Font = keyof typeof fonts;

const scripts: readonly (readonly [Font, RegExp])[] = [
  [
    'korean',
    /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f]/u,
  ],
  ['arabic', /\p{Script=Arabic}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['bengali', /\p{Script=Bengali}/u],
  ['tamil', /\p{Script=Tamil}/u],
  ['sinhala', /\p{Script=Sinhala}/u],
  ['thai', /\p{Script=Thai}/u],
  ['lao', /\p{Script=Lao}/u],
  ['khmer', /\p{Script=Khmer}/u],
  ['ethiopic', /\p{Script=Ethiopic}/u],
];

export interface Run {
  readonly font: Font;
  readonly text: string;
}

/** Marks and joiners belong to the letter before them; spaces and digits to the run they stand in. */
const neutral = /[\p{M}\p{Cf}\p{Zs}\p{Nd}\p{P}]/u;

const fontOf = (character: string): Font | undefined => {
  const script = scripts.find(([, pattern]) => pattern.test(character));
  if (script !== undefined) return script[0];
  return neutral.test(character) ? undefined : 'latin';
};

/** The text as runs of one font each, in writing order. */
export const runsOf = (text: string): readonly Run[] => {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const last = runs.at(-1);
    const font = fontOf(character) ?? last?.font ?? 'latin';
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
};
