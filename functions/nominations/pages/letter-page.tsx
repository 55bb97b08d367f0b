import { canBeWritten } from '../../../shared/domain/endorsement.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { nominationText } from '../../../shared/text/nominations.ts';
import { Checkbox } from '../../../shared/ui/choices.tsx';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/fields.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment, remainingText } from '../../../shared/ui/moment.tsx';
import type { OwnLetter } from '../own-letter.ts';

interface LetterPageProps {
  readonly letter: OwnLetter;
  readonly reader: { readonly locale: Locale; readonly receivedAt: number };
  readonly typed: { readonly text: string; readonly declared: boolean };
  readonly errors?: readonly FieldError[];
  readonly justSaved?: boolean;
}

const WriteForm = ({ letter, reader, typed, errors }: LetterPageProps) => {
  const { endorsement, track, path } = letter;
  const { locale } = reader;
  const words = nominationText(locale).letter;
  const errorOf = errorsByName(errors?.filter(({ pointer }) => pointer !== ''));
  const wrong = (name: string) => {
    const error = errorOf(name);
    return error === undefined ? {} : { error };
  };
  const isNomination = endorsement.kind === 'nomination';
  const questions = isNomination ? [] : (track.references?.questions ?? []);
  return (
    <>
      <form method="post" action={path} novalidate>
        {questions.length === 0 ? null : (
          <ul>
            {questions.map((question) => (
              <li>{inLocale(question, locale)}</li>
            ))}
          </ul>
        )}
        <TextArea
          name="text"
          label={words.text}
          rows={14}
          value={typed.text}
          locale={locale}
          {...wrong('text')}
        />
        <Checkbox
          name="declared"
          label={isNomination ? words.nominationDeclared : words.referenceDeclared}
          checked={typed.declared}
          locale={locale}
          {...wrong('declared')}
        />
        <p class="soft">{words.once}</p>
        <div class="actions">
          <button class="quiet" type="submit">
            {words.save}
          </button>
          <button type="submit" name="send" value="1">
            {words.send}
          </button>
        </div>
      </form>
      {isNomination ? null : (
        <form method="post" action={`${path}/refusal`}>
          <button class="quiet" type="submit">
            {words.decline}
          </button>
        </form>
      )}
    </>
  );
};

/** The official letter of an office, or a referee's reference. */
export const LetterPage = (props: LetterPageProps) => {
  const { letter, reader, errors, justSaved, typed } = props;
  const { endorsement, edition, track, dueAt, path } = letter;
  const { locale, receivedAt } = reader;
  const words = nominationText(locale).letter;
  const isNomination = endorsement.kind === 'nomination';
  const title = isNomination ? words.nominationTitle : words.referenceTitle;
  const open = canBeWritten(endorsement, dueAt, receivedAt);
  const ends = { received: words.received, declined: words.declined } as const;
  const { status } = endorsement;
  const end = status === 'received' || status === 'declined' ? ends[status] : words.closed;
  return (
    <Layout
      title={title}
      locale={locale}
      hasErrors={errors !== undefined}
      contact={edition.contact}
      path={path}
    >
      <ErrorSummary errors={errors} locale={locale} />
      <p class="eyebrow">
        {inLocale(edition.title, locale)} · {inLocale(track.title, locale)}
      </p>
      <h1>{title}</h1>
      <p class="lead">{isNomination ? words.nominationLead : words.referenceLead}</p>
      {justSaved ? (
        <p class="note" role="status">
          {words.saved}
        </p>
      ) : null}
      <dl class="facts">
        <dt>{words.about}</dt>
        <dd dir="auto">{endorsement.applicant}</dd>
        <dt>{words.deadline}</dt>
        <dd>
          <strong>
            <Moment at={dueAt} zone={edition.timeZone} locale={locale} />
          </strong>
          {open ? <span class="soft block">{remainingText(dueAt, receivedAt, locale)}</span> : null}
        </dd>
      </dl>
      {open ? (
        <WriteForm {...props} />
      ) : (
        <>
          <p class="note">{end}</p>
          {typed.text === '' ? null : (
            <p class="typed" dir="auto">
              {typed.text}
            </p>
          )}
        </>
      )}
      {isNomination ? (
        <p>
          <a href="/nominations">{words.back}</a>
        </p>
      ) : null}
    </Layout>
  );
};
