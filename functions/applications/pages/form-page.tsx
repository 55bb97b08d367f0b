import {
  type AskedField,
  type DraftAnswers,
  groups,
  typedIn,
} from '../../../shared/domain/application-form.ts';
import { stripStepsOf } from '../../../shared/domain/strip.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import type { SavedAnswers } from '../../../shared/store/answers-store.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { ErrorSummary, errorsByName } from '../../../shared/ui/fields.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import { StageStrip } from '../../../shared/ui/stage-strip.tsx';
import type { OpenedApplication } from '../own-application.ts';
import { AnswerField } from './answer-field.tsx';
import { Deadline } from './deadline.tsx';

export interface FormPageProps {
  readonly opened: OpenedApplication;
  readonly reader: { readonly locale: Locale; readonly receivedAt: number };
  readonly answers: DraftAnswers;
  /** The version of the saved answers that the page was written from. */
  readonly version: number;
  readonly idempotencyKey: string;
  readonly justSaved?: boolean;
  readonly errors?: readonly FieldError[];
  /** The answers have faults, and were saved all the same. */
  readonly keptAnyway?: boolean;
  /** What another window saved meanwhile. */
  readonly elsewhere?: SavedAnswers;
}

/** What happened just now, above the form. */
const Notice = ({ opened, reader, justSaved, keptAnyway, elsewhere }: FormPageProps) => {
  const words = applicationText(reader.locale);
  const zone = opened.edition.timeZone;
  if (elsewhere !== undefined) {
    return (
      <div class="summary" role="alert" tabindex={-1} autofocus>
        <h2>{words.elsewhere.title}</h2>
        <p>{words.elsewhere.detail}</p>
        <p>
          {words.form.lastSaved}{' '}
          <Moment at={Date.parse(elsewhere.savedAt)} zone={zone} locale={reader.locale} />
        </p>
      </div>
    );
  }
  if (keptAnyway) return <p class="note">{words.form.incomplete}</p>;
  return justSaved ? (
    <p class="note" role="status">
      {words.form.saved}
    </p>
  ) : null;
};

const nameOf = ({ id }: AskedField): string => `answers.${id}`;

const Questions = ({ opened, reader, answers, errors }: FormPageProps) => {
  const { form, track } = opened;
  const { locale } = reader;
  const errorOf = errorsByName(errors);
  return (
    <>
      {groups.map((group) => (
        <section>
          <h2>{applicationText(locale).groups[group]}</h2>
          {form
            .filter((field) => field.group === group)
            .map((field) => (
              <AnswerField
                field={field}
                track={track}
                locale={locale}
                typed={typedIn(answers, field.id)}
                error={errorOf(nameOf(field))}
              />
            ))}
        </section>
      ))}
    </>
  );
};

/** The application form: complete without a script, saved as far as it goes. */
export const FormPage = (props: FormPageProps) => {
  const { opened, reader, version, idempotencyKey, errors, elsewhere } = props;
  const { application, edition, track, form, saved } = opened;
  const { locale, receivedAt } = reader;
  const words = applicationText(locale).form;
  const address = `/applications/${application.applicationId}`;
  const zone = edition.timeZone;
  const hasErrors = elsewhere !== undefined || (errors !== undefined && errors.length > 0);
  return (
    <Layout
      title={words.title}
      locale={locale}
      hasErrors={hasErrors}
      contact={edition.contact}
      path={address}
    >
      <ErrorSummary errors={errors} locale={locale} names={form.map(nameOf)} />
      <p class="eyebrow">
        {inLocale(edition.title, locale)} · {inLocale(track.title, locale)}
      </p>
      <h1>{words.title}</h1>
      <StageStrip steps={stripStepsOf(edition, track)} now="applied" locale={locale} />
      <Notice {...props} />
      <Deadline application={application} zone={zone} now={receivedAt} locale={locale} />
      <form method="post" action={address} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <Questions {...props} />
        <p class="soft">
          {words.email} {application.email}. {words.once}
        </p>
        {saved === undefined ? null : (
          <p class="soft small">
            {words.lastSaved} <Moment at={Date.parse(saved.savedAt)} zone={zone} locale={locale} />
          </p>
        )}
        <div class="actions">
          {/* First, so that the Enter key saves and does not submit. */}
          <button class="quiet" type="submit">
            {words.save}
          </button>
          <button type="submit" formaction={`${address}/submission`}>
            {words.submit}
          </button>
        </div>
      </form>
    </Layout>
  );
};
