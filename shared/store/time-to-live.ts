/** Epoch seconds of a moment, as the table's time to live wants them. */
export const secondsOf = (moment: string, later = 0): number =>
  Math.ceil((Date.parse(moment) + later) / 1000);
