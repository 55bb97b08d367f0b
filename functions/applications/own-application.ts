import type { Application } from '../../shared/domain/application.ts';
import type { AskedField } from '../../shared/domain/application-form.ts';
import type { FormFacts } from '../../shared/domain/application-tasks.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import { type AskedPage, pagesOf } from '../../shared/domain/form-pages.ts';
import { answersFixedBy, pagesBesides } from '../../shared/domain/nomination.ts';
import { dayOf } from '../../shared/domain/time.ts';
import type { Request } from '../../shared/http/request.ts';
import type { SavedAnswers } from '../../shared/store/answers-store.ts';
import type { ApplicationsDeps } from './deps.ts';

/** An application with everything that its pages and decisions need. */
export interface OpenedApplication {
  readonly application: Application;
  /** The answers last saved. */
  readonly saved?: SavedAnswers;
  readonly edition: Edition;
  readonly track: Track;
  /** What is asked of this person. */
  readonly pages: readonly AskedPage[];
  /** Every field of the pages. */
  readonly form: readonly AskedField[];
  /** Answers that the nomination gives, and that nobody is asked for. */
  readonly fixed: ReturnType<typeof answersFixedBy>;
}

export type OwnRequest = Pick<
  Request<{ applicationId: string }>,
  'params' | 'principal' | 'locale' | 'receivedAt'
>;

/** An application with what its edition asks of this person; undefined where there is none. */
const opened = async (
  deps: Pick<ApplicationsDeps, 'applications' | 'editions'>,
  applicationId: string,
  edition: string,
): Promise<OpenedApplication | undefined> => {
  const [found, record] = await Promise.all([
    deps.applications.open(applicationId),
    deps.editions.get(edition),
  ]);
  if (found === undefined) return undefined;
  const track = record && trackOf(record.edition, found.application.track);
  if (record === undefined || track === undefined) {
    throw new Error(`Edition ${edition} lacks what an application was started for`);
  }
  const fixed = answersFixedBy(found.application.nomination, track);
  const pages = pagesBesides(fixed, pagesOf(record.edition, track));
  const form = pages.flatMap(({ fields }) => fields);
  return { ...found, edition: record.edition, track, pages, form, fixed };
};

/** The asker's own application; undefined when it is another person's, or none. */
export const openOwn = async (
  deps: Pick<ApplicationsDeps, 'applications' | 'editions'>,
  { params, principal }: Pick<OwnRequest, 'params' | 'principal'>,
): Promise<OpenedApplication | undefined> =>
  principal.kind === 'dossier' && principal.applicationId === params.applicationId
    ? opened(deps, params.applicationId, principal.edition)
    : undefined;

/** Anybody's application, for the office. */
export const openApplication = async (
  deps: Pick<ApplicationsDeps, 'applications' | 'editions'>,
  applicationId: string,
): Promise<OpenedApplication | undefined> => {
  const application = await deps.applications.get(applicationId);
  return application && opened(deps, applicationId, application.edition);
};

/** What the pages of an application follow from. */
export const formFactsOf = (
  { application, edition, pages, saved }: OpenedApplication,
  now: number,
): FormFacts => ({
  ...{ application, pages },
  answers: saved?.answers ?? {},
  today: dayOf(now, edition.timeZone),
});
