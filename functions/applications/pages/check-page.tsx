import type { DraftAnswers } from '../../../shared/domain/application-form.ts';
import {
  askedPages,
  checkAddress,
  type FurtherTask,
  pageAddress,
  tasksAddress,
} from '../../../shared/domain/application-tasks.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { ErrorLinks, ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { idOf } from '../../../shared/ui/field-frame.tsx';
import { missingHref } from '../missing-errors.ts';
import type { OpenedDossier } from '../own-dossier.ts';
import { AnswersList } from './answers-list.tsx';
import { ApplicationFrame, Eyebrow, type FrameProps, OwnDeadline } from './application-frame.tsx';
import { FurtherTasks } from './further-tasks.tsx';
import { NominationFacts } from './nomination-facts.tsx';

export interface CheckPageProps extends FrameProps {
  readonly opened: OpenedDossier;
  readonly answers: DraftAnswers;
  readonly version: number;
  readonly idempotencyKey: string;
  /** What keeps the application from being submitted. */
  readonly errors: readonly FieldError[];
  readonly tasks: readonly FurtherTask[];
  /** The reader has tried to submit. */
  readonly refused?: 'incomplete' | 'elsewhere' | undefined;
}

/** From the name of a field or a task to the page on which it is done. */
const hrefsOf =
  ({ opened, answers, tasks }: CheckPageProps) =>
  (name: string): string => {
    const href = missingHref(tasks, name);
    if (href !== undefined) return href;
    const { application, pages } = opened;
    const page = askedPages({ pages, answers }).find(({ fields }) =>
      fields.some(({ id }) => `${name}.`.startsWith(`answers.${id}.`)),
    );
    return page === undefined
      ? tasksAddress(application)
      : `${pageAddress(application, page.id)}?from=check#${idOf(name)}`;
  };

/** What is missing, before anybody has tried: a list, not an alarm. */
const Missing = (props: CheckPageProps) => {
  const { errors, reader } = props;
  if (errors.length === 0) return null;
  return (
    <section class="note">
      <h2 class="first">{applicationText(reader.locale).check.missing}</h2>
      <ErrorLinks errors={errors} hrefOf={hrefsOf(props)} />
    </section>
  );
};

/** Everything to read once more, with the way to change it; submitted from here. */
export const CheckPage = (props: CheckPageProps) => {
  const { opened, reader, answers, version, idempotencyKey, errors, refused } = props;
  const { application, track, pages } = opened;
  const { locale } = reader;
  const { check: words, form, closed } = applicationText(locale);
  return (
    <ApplicationFrame
      opened={opened}
      reader={reader}
      title={words.title}
      path={checkAddress(application)}
      hasErrors={refused !== undefined}
    >
      {refused === 'incomplete' ? (
        <ErrorSummary errors={errors} locale={locale} hrefOf={hrefsOf(props)} />
      ) : null}
      <p>
        <a href={tasksAddress(application)}>← {form.back}</a>
      </p>
      <Eyebrow {...props} />
      <h1 class="after-eyebrow">{words.title}</h1>
      {refused === undefined ? <Missing {...props} /> : <p class="note">{words[refused]}</p>}
      <p class="lead">{words.lead}</p>
      <h2 class="unseen">{closed.yours}</h2>
      <NominationFacts opened={opened} locale={locale} />
      <AnswersList
        pages={pages}
        track={track}
        answers={answers}
        locale={locale}
        changeAt={(page) => `${pageAddress(application, page.id)}?from=check`}
      />
      <FurtherTasks opened={opened} reader={reader} />
      <OwnDeadline {...props} />
      <form method="post" action={`${tasksAddress(application)}/submission`} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <div class="actions">
          <button type="submit">{words.submit}</button>
        </div>
      </form>
    </ApplicationFrame>
  );
};
