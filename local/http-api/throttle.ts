/** The token bucket of a stage or route: `burst` at once, refilled by `rate` a second (real time). */
export interface ThrottleSettings {
  readonly ThrottlingBurstLimit?: number;
  readonly ThrottlingRateLimit?: number;
}

export type Throttle = () => boolean;

/** @returns a function that takes one token, false when there is none */
export function createThrottle(
  { ThrottlingBurstLimit: burst, ThrottlingRateLimit: rate }: ThrottleSettings,
  now: () => number = () => performance.now(),
): Throttle {
  if (burst === undefined || rate === undefined) return () => true;
  let tokens = burst;
  let filled = now();
  return () => {
    const moment = now();
    tokens = Math.min(burst, tokens + ((moment - filled) / 1000) * rate);
    filled = moment;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
