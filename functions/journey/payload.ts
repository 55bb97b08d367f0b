import * as z from 'zod';
import { type WaitStep, waitSteps } from '../../shared/domain/journey-steps.ts';
import type { ParticipantStage } from '../../shared/domain/stages.ts';

/** Tasks that answer at once. */
export const tasks = [
  'read-plan',
  'offer-place',
  'issue-conditional-invitation',
  'decide-completion',
  'issue-certificate',
  'withhold-certificate',
  'welcome-alumnus',
  'release-place',
  'mark-attention',
] as const;
export type TaskName = (typeof tasks)[number];

/**
 * What a state of the workflow sends to the tasks: which one, and whose. Executions that were
 * started months ago send what they always sent, so fields are only ever added, and optional.
 */
export const TaskPayload = z.union([
  z.object({ task: z.literal('mark-attention'), applicationId: z.string(), code: z.string() }),
  z.object({
    task: z.literal('wait'),
    step: z.enum(waitSteps),
    applicationId: z.string(),
    token: z.string(),
  }),
  z.object({ task: z.enum(tasks).exclude(['mark-attention']), applicationId: z.string() }),
]);
export type TaskPayload = z.infer<typeof TaskPayload>;

/** What a task, or a completed wait, gives back to the workflow: where the person stands. */
export interface StageOutcome {
  readonly stage: ParticipantStage;
}

export type WaitPayload = {
  readonly step: WaitStep;
  readonly applicationId: string;
  readonly token: string;
};
