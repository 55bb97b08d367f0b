/** The five traditional colours, in the order in which tracks and sections take them. */
const colours = ['blue', 'red', 'yellow', 'black', 'white'] as const;

/** The data colour of the n-th thing; beyond five they repeat, so that nothing rests on colour alone. */
export const dataColour = (index: number): string =>
  `var(--${colours[index % colours.length] ?? colours[0]})`;

/** Round or square, so that neighbours are told apart without their colours. */
export const isRound = (index: number): boolean => index % 2 === 0;

/** Style of the small mark that stands for the n-th thing in a text. */
export const swatchStyle = (index: number): string =>
  `background:${dataColour(index)}${isRound(index) ? '' : ';border-radius:1px'}`;

/** The rule of that mark, for the styles of a page that shows it. */
export const swatchRule =
  '.swatch{display:inline-block;width:.7em;height:.7em;border-radius:50%;margin-right:.45em;border:1px solid var(--rule)}';
