import type { DraftAnswers } from '../../shared/domain/application-form.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { SavedAnswers } from '../../shared/store/answers-store.ts';
import { canonicalJson } from '../../shared/store/canonical-json.ts';
import type { ApplicationsDeps } from './deps.ts';
import type { OpenedApplication } from './own-application.ts';

export type Kept =
  | { readonly kept: SavedAnswers }
  /** Another window has saved other answers since the writer read them. */
  | { readonly elsewhere: SavedAnswers };

type Opened = Pick<OpenedApplication, 'application' | 'saved'>;

/**
 * Saves the answers unless they are saved already. `readVersion` is what the writer has read:
 * answers that were saved since are not replaced unseen. A program may leave it out.
 */
export const keepAnswers = async (
  deps: Pick<ApplicationsDeps, 'applications'>,
  { application, saved }: Opened,
  answers: DraftAnswers,
  readVersion: number | undefined,
  now: number,
): Promise<Kept> => {
  const { applicationId } = application;
  if (saved !== undefined) {
    if (canonicalJson(saved.answers) === canonicalJson(answers)) return { kept: saved };
    if (readVersion !== undefined && readVersion !== saved.version) return { elsewhere: saved };
  }
  const next = { answers, version: (saved?.version ?? 0) + 1, savedAt: isoOf(now) };
  if ((await deps.applications.saveAnswers(applicationId, next)) === 'saved') return { kept: next };
  const reopened = await deps.applications.open(applicationId);
  if (reopened === undefined) throw new Error(`No application ${applicationId}`);
  return keepAnswers(deps, reopened, answers, readVersion, now);
};
