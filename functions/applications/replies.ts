import type { DraftAnswers } from '../../shared/domain/application-form.ts';
import { type Task, tasksOf } from '../../shared/domain/application-tasks.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { applicationText } from '../../shared/text/applications.ts';
import { commonText } from '../../shared/text/common.ts';
import type { OpenedApplication, OwnRequest } from './own-application.ts';
import { type OpenedDossier, taskFactsOf } from './own-dossier.ts';
import { ClosedPage } from './pages/closed-page.tsx';
import { TasksPage } from './pages/tasks-page.tsx';

type Reader = Pick<OwnRequest, 'locale' | 'receivedAt'>;

const taskData = ({ id, state, needed, address }: Task) => ({ id, state, needed, address });

/** The draft as it was saved, and what there is to do. */
export const draftReply = (opened: OpenedDossier, reader: Reader): Reply => {
  const { application, saved } = opened;
  const { applicationId, edition, track, closesAt } = application;
  const answers = saved?.answers ?? {};
  const version = saved?.version ?? 0;
  const tasks = tasksOf(taskFactsOf(opened, reader.receivedAt));
  return ok(
    {
      ...{ applicationId, edition, track, status: 'draft', closesAt, version, answers },
      ...(saved === undefined ? {} : { savedAt: saved.savedAt }),
      tasks: tasks.map(taskData),
    },
    { page: () => TasksPage({ opened, reader, tasks }) },
  );
};

/** What keeps answers from being saved or submitted, each at its field. */
export const invalidReply = ({ locale }: Reader, errors: readonly FieldError[]): Reply =>
  refused({
    code: 'invalid-input',
    status: 422,
    title: commonText(locale).refused.invalid,
    errors,
  });

/** Another window has saved something else since these answers were read. */
export const elsewhereReply = ({ locale }: Reader): Reply => {
  const { title, detail } = applicationText(locale).elsewhere;
  return refused({ code: 'saved-elsewhere', status: 409, title, detail });
};

/** Too late: what was typed and what was saved stay readable. */
export const closedReply = (
  opened: OpenedApplication,
  reader: Reader,
  typed?: DraftAnswers,
): Reply => {
  const { title, detail } = applicationText(reader.locale).closed;
  return refused(
    { code: 'call-closed', status: 409, title, detail },
    { page: () => ClosedPage({ opened, reader, ...(typed === undefined ? {} : { typed }) }) },
  );
};
