import type { ParticipantStage } from '../../domain/stages.ts';
import { entersFrom } from '../../domain/stages.ts';
import type { Addition, Stamp } from './change.ts';

const everyStage = Object.keys(entersFrom) as ParticipantStage[];

/** Shows staff that the journey stopped on a fault. No event: the execution itself has failed. */
export const needAttention = ({ at }: Stamp, code: string): Addition => ({
  name: 'need-attention',
  from: everyStage,
  set: { attention: { code, since: at } },
});

/** Takes the mark away: the journey was started again. */
export const clearAttention = (): Addition => ({
  name: 'clear-attention',
  from: everyStage,
  clears: 'attention',
});

/** Sets the moment at which the journey goes on by itself, while the person is in this stage. */
export const waitUntil = (stage: ParticipantStage, due: string): Addition => ({
  name: 'wait-until',
  from: [stage],
  due,
});
