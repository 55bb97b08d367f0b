/** The five traditional colours, in the order in which tracks and sections take them. */
const colours = ['blue', 'red', 'yellow', 'black', 'white'] as const;

/** The data colour of the n-th thing; beyond five they repeat, so that nothing rests on colour alone. */
export const dataColour = (index: number): string =>
  `var(--${colours[index % colours.length] ?? colours[0]})`;
