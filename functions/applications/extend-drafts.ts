import type { EditionApplied } from '../../events/edition-applied.ts';
import type { ApplicationCard } from '../../shared/domain/application.ts';
import { callWindow } from '../../shared/domain/call.ts';
import { isExtension } from '../../shared/domain/closing-time.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { everyApplication } from '../../shared/store/every-application.ts';
import type { ApplicationsDeps } from './deps.ts';
import { extensionEvent } from './extension-event.ts';

export type ExtenderDeps = Pick<ApplicationsDeps, 'applications' | 'editions' | 'ids'>;

/** Enough to be quick, few enough to leave the table to those who are typing. */
const width = 12;

/** Gives a draft the closing time, again when its owner or the office changed it meanwhile. */
const extendDraft = async (
  deps: ExtenderDeps,
  applicationId: string,
  until: number,
  now: number,
): Promise<boolean> => {
  for (;;) {
    const draft = await deps.applications.get(applicationId);
    if (draft === undefined || !isExtension(draft, until)) return false;
    const event = extensionEvent(deps, draft, until, 'to-everyone', now);
    if ((await deps.applications.extend(draft, until, event)).written) return true;
  }
};

const extendTrack = async (
  deps: ExtenderDeps,
  edition: Edition,
  track: Track,
  now: number,
): Promise<number> => {
  const until = callWindow(edition, track).closesAt;
  // An event that comes late must not promise a time that has passed.
  if (until <= now) return 0;
  const isBehind = ({ closesAt }: ApplicationCard) =>
    closesAt === undefined || Date.parse(closesAt) < until;
  const drafts = await everyApplication(deps.applications, {
    edition: edition.edition,
    track: track.id,
    status: 'draft',
  });
  let extended = 0;
  await inParallel(drafts.filter(isBehind), width, async ({ applicationId }) => {
    if (await extendDraft(deps, applicationId, until, now)) extended += 1;
  });
  return extended;
};

/**
 * Follows an edition that was applied: drafts whose call closes later now are open for as long,
 * those that had closed are open again. Each draft is one conditional write that carries its mail,
 * so that an event that comes twice, or again after a crash, goes on with those that are behind.
 */
export const extendDrafts =
  (deps: ExtenderDeps) =>
  async ({ edition: id }: EditionApplied, now: number): Promise<string> => {
    const record = await deps.editions.get(id);
    if (record === undefined) return 'absent';
    let extended = 0;
    for (const track of record.edition.tracks) {
      extended += await extendTrack(deps, record.edition, track, now);
    }
    return `extended-${extended}`;
  };
