import type { ErasureObstacle } from '../../domain/erasure.ts';

/** Words about what is deleted, and when. */
export const retention = {
  confirm: 'Repeat the id of the application, so that nobody is erased by a slip.',
  obstacles: {
    'journey-runs': 'This person’s journey still runs. Withdraw the person first.',
    'decision-awaited':
      'A decision on this application is still to come. Withdraw the application first.',
  } as Readonly<Record<ErasureObstacle, string>>,
};
