import type { Call } from '../../api/client.ts';
import type { Tally } from '../../api/training-answers.ts';
import type { Occasion } from './occasions.ts';

/** Records who was at an occasion. */
export const recordPresent = (
  call: Call,
  edition: string,
  { kind, name }: Occasion,
  present: string[],
): Promise<Tally> => {
  switch (kind) {
    case 'seminar':
      return call('PUT /staff/editions/{edition}/seminars/{seminar}/attendance', {
        params: { edition, seminar: name },
        body: { present },
      });
    case 'day':
      return call('PUT /staff/editions/{edition}/visit-attendance/{day}', {
        params: { edition, day: name },
        body: { present },
      });
    case 'cpi-day':
      return call('POST /staff/editions/{edition}/cpi-day', {
        params: { edition },
        body: { present },
      });
  }
};
