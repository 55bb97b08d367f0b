/** Whether a share in percent is reached; in whole numbers, so that nothing is lost to rounding. */
export const reaches = (part: number, whole: number, percent: number): boolean =>
  part * 100_000 >= Math.round(percent * 1000) * whole;
