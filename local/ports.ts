/** The ports of a run: as asked for, else as last time, else any that is free. */
import { freePort } from './protocol/http.ts';

export interface Ports {
  /** A port that was asked for must be free; the others give way. */
  take(name: string, wanted?: number): Promise<number>;
  readonly taken: Readonly<Record<string, number>>;
}

export function createPorts(last: Readonly<Record<string, number>> = {}): Ports {
  const taken: Record<string, number> = {};
  return {
    taken,
    async take(name, wanted) {
      const port = wanted ?? (await unused(last[name]));
      taken[name] = port;
      return port;
    },
  };

  async function unused(preferred: number | undefined): Promise<number> {
    const port = await freePort(preferred);
    return Object.values(taken).includes(port) ? await unused(undefined) : port;
  }
}
