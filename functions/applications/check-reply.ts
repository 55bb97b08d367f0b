import { faultsOf } from '../../shared/domain/application-check.ts';
import { askedIn } from '../../shared/domain/application-conditions.ts';
import { notAsked } from '../../shared/domain/application-form.ts';
import { furtherTasksOf } from '../../shared/domain/application-tasks.ts';
import { withoutFixed } from '../../shared/domain/nomination.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { Ids } from '../../shared/runtime/ids.ts';
import { answerErrors } from './answer-errors.ts';
import { missingErrors } from './missing-errors.ts';
import type { OwnRequest } from './own-application.ts';
import { type OpenedDossier, taskFactsOf } from './own-dossier.ts';
import { CheckPage, type CheckPageProps } from './pages/check-page.tsx';

type Reader = Pick<OwnRequest, 'locale' | 'receivedAt'>;

/** Everything that keeps the saved draft from being submitted, named in the order of the list. */
export const whatIsMissing = (opened: OpenedDossier, reader: Reader): readonly FieldError[] => {
  const { form, fixed } = opened;
  const facts = taskFactsOf(opened, reader.receivedAt);
  const { answers, today } = facts;
  const faults = [
    ...faultsOf(askedIn(form, answers), answers, today),
    ...notAsked(form, withoutFixed(fixed, answers)).map((field) => ({
      field,
      code: 'not-asked' as const,
    })),
  ];
  const { locale } = reader;
  return [...answerErrors(form, faults, locale), ...missingErrors(furtherTasksOf(facts), locale)];
};

/** Everything that was saved, to be read once more before it is submitted. */
export const checkReply = (
  { ids }: { readonly ids: Ids },
  opened: OpenedDossier,
  reader: Reader,
  tried?: CheckPageProps['refused'],
): Reply => {
  const facts = taskFactsOf(opened, reader.receivedAt);
  const { answers } = facts;
  const version = opened.saved?.version ?? 0;
  const errors = whatIsMissing(opened, reader);
  const { applicationId } = opened.application;
  return ok(
    { applicationId, version, answers, errors },
    {
      page: () =>
        CheckPage({
          ...{ opened, reader, answers, version, errors, refused: tried },
          tasks: furtherTasksOf(facts),
          idempotencyKey: ids.newToken(),
        }),
    },
  );
};
