import { withoutHidden } from '../../shared/domain/application-conditions.ts';
import {
  answeredIn,
  type DraftAnswers,
  pickAnswers,
} from '../../shared/domain/application-form.ts';
import { canonicalJson } from '../../shared/domain/canonical-json.ts';
import type { AskedPage } from '../../shared/domain/form-pages.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { SavedAnswers } from '../../shared/store/answers-store.ts';
import type { ApplicationsDeps } from './deps.ts';
import type { OpenedApplication } from './own-application.ts';

export type Kept =
  | { readonly kept: SavedAnswers }
  /** Another window has saved other answers since the writer read them. */
  | { readonly elsewhere: SavedAnswers };

type Deps = Pick<ApplicationsDeps, 'applications'>;
type Opened = Pick<OpenedApplication, 'application' | 'saved'>;
type Bound = Pick<OpenedApplication, 'fixed'>;
/** Answers without a number in clear, and its code where it was typed now. */
type Typed = Pick<SavedAnswers, 'answers' | 'passportCode'>;
/** What the answers will be, given what is saved; or that the writer has not seen what is saved. */
type Next = (saved: SavedAnswers | undefined) => Promise<DraftAnswers | 'unseen'>;

const same = (one: DraftAnswers, other: DraftAnswers): boolean =>
  canonicalJson(one) === canonicalJson(other);

/** The code that belongs to the answers: of what was typed now, or of the number that was saved. */
const codeFor = (
  answers: DraftAnswers,
  saved: SavedAnswers | undefined,
  typed: string | undefined,
): Pick<SavedAnswers, 'passportCode'> => {
  const code = typed ?? saved?.passportCode;
  return answers.passportNumber === undefined || code === undefined ? {} : { passportCode: code };
};

/** Saves the next version unless it is saved already; decides again when another was first. */
const keep = async (
  deps: Deps,
  { application, saved }: Opened,
  next: Next,
  now: number,
  typedCode?: string,
): Promise<Kept> => {
  const { applicationId } = application;
  const answers = await next(saved);
  if (saved !== undefined) {
    if (answers === 'unseen') return { elsewhere: saved };
    const isSameCode = codeFor(answers, saved, typedCode).passportCode === saved.passportCode;
    if (same(saved.answers, answers) && isSameCode) return { kept: saved };
  }
  if (answers === 'unseen') throw new Error(`Nothing is saved of ${applicationId} to be unseen`);
  const version = {
    ...{ answers, ...codeFor(answers, saved, typedCode) },
    ...{ version: (saved?.version ?? 0) + 1, savedAt: isoOf(now) },
  };
  const outcome = await deps.applications.saveAnswers(applicationId, version);
  if (outcome === 'saved') return { kept: version };
  const reopened = await deps.applications.open(applicationId);
  if (reopened === undefined) throw new Error(`No application ${applicationId}`);
  return keep(deps, reopened, next, now, typedCode);
};

/**
 * Saves the whole draft. `readVersion` is what the writer has read: answers that were saved since
 * are not replaced unseen. A program may leave it out.
 */
export const keepAnswers = (
  deps: Deps,
  opened: Opened & Bound,
  { answers: typed, passportCode }: Typed,
  readVersion: number | undefined,
  now: number,
): Promise<Kept> => {
  const answers = { ...typed, ...opened.fixed };
  const next: Next = async (saved) =>
    saved === undefined ||
    readVersion === undefined ||
    readVersion === saved.version ||
    same(saved.answers, answers)
      ? answers
      : 'unseen';
  return keep(deps, opened, next, now, passportCode);
};

/**
 * Saves one page and leaves the others as they are, so that two windows on two pages do not lose
 * each other's. Only what another window has saved on this very page is not replaced unseen.
 */
export const keepPage = (
  { applications }: Deps,
  opened: Pick<OpenedApplication, 'application' | 'saved' | 'form' | 'fixed'>,
  page: AskedPage,
  { answers: typed, passportCode }: Typed,
  readVersion: number | undefined,
  now: number,
): Promise<Kept> => {
  const { applicationId } = opened.application;
  const ids = page.fields.map(({ id }) => id);
  const onPage = (answers: DraftAnswers) => pickAnswers(answers, ids);

  const isSeen = async (saved: SavedAnswers): Promise<boolean> => {
    if (readVersion === undefined || readVersion === saved.version) return true;
    const there = onPage(saved.answers);
    if (same(there, onPage(typed))) return true;
    const read =
      readVersion === 0
        ? undefined
        : await applications.answersOf({ applicationId, answersVersion: readVersion });
    return same(there, onPage(read?.answers ?? {}));
  };
  const next: Next = async (saved) => {
    if (saved !== undefined && !(await isSeen(saved))) return 'unseen';
    const draft = saved === undefined ? typed : withPage(saved.answers, page, typed);
    return { ...withoutHidden(opened.form, draft), ...opened.fixed };
  };
  return keep({ applications }, opened, next, now, passportCode);
};

/** The draft with what was typed on one page in place of what it had there. */
export const withPage = (
  draft: DraftAnswers,
  page: AskedPage,
  typed: DraftAnswers,
): DraftAnswers => {
  const onPage = new Set(page.fields.map(({ id }) => id));
  const others = pickAnswers(
    draft,
    answeredIn(draft).filter((id) => !onPage.has(id)),
  );
  return {
    ...others,
    ...typed,
    ...grouped('statements', others, typed),
    ...grouped('questions', others, typed),
  };
};

const grouped = (
  group: 'statements' | 'questions',
  one: DraftAnswers,
  other: DraftAnswers,
): DraftAnswers => {
  const both = { ...one[group], ...other[group] };
  return Object.keys(both).length === 0 ? {} : { [group]: both };
};
