import { decideCompletion } from './decide-completion.ts';
import type { JourneyDeps } from './deps.ts';
import { TaskNotUnderstood } from './errors.ts';
import { issueCertificate } from './issue-certificate.ts';
import { issueLetterForVisa } from './issue-conditional-invitation.ts';
import { markAttention } from './mark-attention.ts';
import { offerAllocatedPlace } from './offer-place.ts';
import { type TaskName, TaskPayload } from './payload.ts';
import { readPlan } from './read-plan.ts';
import { releaseUnneededPlace } from './release-place.ts';
import { waitAt } from './wait-at.ts';
import { welcomeGraduate } from './welcome-alumnus.ts';
import { withholdForAttendance } from './withhold-certificate.ts';

type Task = (deps: JourneyDeps, applicationId: string) => Promise<unknown>;

const byName: Readonly<Record<Exclude<TaskName, 'mark-attention'>, Task>> = {
  'read-plan': readPlan,
  'offer-place': offerAllocatedPlace,
  'issue-conditional-invitation': issueLetterForVisa,
  'decide-completion': decideCompletion,
  'issue-certificate': issueCertificate,
  'withhold-certificate': withholdForAttendance,
  'welcome-alumnus': welcomeGraduate,
  'release-place': releaseUnneededPlace,
};

/** Runs one task of the workflow; what it returns is the task's result. */
export const runTask = async (deps: JourneyDeps, event: unknown): Promise<unknown> => {
  const parsed = TaskPayload.safeParse(event);
  if (!parsed.success) throw new TaskNotUnderstood(parsed.error.issues[0]?.message);
  const payload = parsed.data;
  if (payload.task === 'wait') return waitAt(deps, payload);
  if (payload.task === 'mark-attention') {
    return markAttention(deps, payload.applicationId, payload.code);
  }
  return byName[payload.task](deps, payload.applicationId);
};
