import { mayNameReferee } from '../../../shared/domain/endorsement.ts';
import { referenceDueAt } from '../../../shared/domain/nomination.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { nominationText } from '../../../shared/text/nominations.ts';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextField } from '../../../shared/ui/fields.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import { type ApplicationEndorsements, shownToApplicant } from '../own-references.ts';
import { CorrectAddress, type Correction, correctedFieldId } from './correct-address.tsx';

interface ReferencesPageProps {
  readonly own: ApplicationEndorsements;
  readonly reader: { readonly locale: Locale; readonly receivedAt: number };
  readonly typed: Readonly<Partial<Record<'name' | 'email' | 'relation', string>>>;
  /** What the errors are about, where it is not the form that names somebody. */
  readonly correction?: Correction;
  readonly errors?: readonly FieldError[];
}

const Asked = ({ own, reader, correction, errors }: ReferencesPageProps) => {
  const { locale, receivedAt } = reader;
  const { application, edition, endorsements } = own;
  const text = nominationText(locale);
  const words = text.references;
  const asked = shownToApplicant(endorsements, receivedAt);
  if (asked.length === 0) return <p class="soft">{words.none}</p>;
  return (
    <>
      {asked.map(({ endorsementId, kind, name, relation, state, dueAt }) => (
        <section>
          <h2 dir="auto">{kind === 'nomination' ? text.letter.nominationTitle : name}</h2>
          {relation === undefined ? null : <p dir="auto">{relation}</p>}
          <p>
            <strong>{text.states[state]}</strong>
            {state === 'asked' ? (
              <span class="soft block">
                {text.letter.deadline}{' '}
                <Moment at={Date.parse(dueAt)} zone={edition.timeZone} locale={locale} />
              </span>
            ) : null}
          </p>
          {kind === 'reference' && (state === 'asked' || state === 'declined') ? (
            <CorrectAddress
              applicationId={application.applicationId}
              referee={{ endorsementId, name }}
              correction={correction}
              errors={errors}
              locale={locale}
            />
          ) : null}
          {kind === 'reference' && state !== 'received' ? (
            <form
              method="post"
              action={`/applications/${application.applicationId}/references/${endorsementId}/replacement`}
            >
              <button class="quiet" type="submit">
                {words.replace}
                <span class="unseen"> {name}</span>
              </button>
            </form>
          ) : null}
        </section>
      ))}
    </>
  );
};

const NameForm = ({ own, reader, typed, correction, errors }: ReferencesPageProps) => {
  const { locale } = reader;
  const words = nominationText(locale).references;
  const here = correction === undefined ? errors : [];
  const errorOf = errorsByName(here?.filter(({ pointer }) => pointer !== ''));
  const field = (name: 'name' | 'email' | 'relation') => {
    const error = errorOf(name);
    return { name, locale, value: typed[name] ?? '', ...(error === undefined ? {} : { error }) };
  };
  return (
    <form
      method="post"
      action={`/applications/${own.application.applicationId}/references`}
      novalidate
    >
      <h2>{words.add}</h2>
      <TextField label={words.name} {...field('name')} />
      <TextField label={words.email} type="email" {...field('email')} />
      <TextField label={words.relation} {...field('relation')} />
      <div class="actions">
        <button type="submit">{words.button}</button>
      </div>
    </form>
  );
};

/** Whom the applicant named, and whether each reference came; never what it says. */
export const ReferencesPage = (props: ReferencesPageProps) => {
  const { own, reader, correction, errors } = props;
  const { application, edition, track, endorsements, waitsFor } = own;
  const { locale, receivedAt } = reader;
  const words = nominationText(locale).references;
  const dueAt = referenceDueAt(edition, track);
  const address = `/applications/${application.applicationId}`;
  return (
    <Layout
      title={words.title}
      locale={locale}
      hasErrors={errors !== undefined}
      contact={edition.contact}
      path={`${address}/references`}
    >
      <ErrorSummary
        errors={errors}
        locale={locale}
        {...(correction === undefined
          ? {}
          : { hrefOf: () => `#${correctedFieldId(correction.endorsementId)}` })}
      />
      <p class="eyebrow">
        {inLocale(edition.title, locale)} · {inLocale(track.title, locale)}
      </p>
      <h1>{words.title}</h1>
      {track.references === undefined ? null : (
        <>
          <p class="lead">{words.lead}</p>
          <p>
            {words.needed(track.references.needed)} {words.deadline}{' '}
            <Moment at={dueAt} zone={edition.timeZone} locale={locale} />
          </p>
        </>
      )}
      {waitsFor.length === 0 ? null : (
        <div class="note">
          <p>{words.waits}</p>
          <ul>
            {waitsFor.map(({ kind, state }) => (
              <li>{state === 'nobody-named' ? words.unnamed : words.waiting[kind]}</li>
            ))}
          </ul>
        </div>
      )}
      <Asked {...props} />
      {track.references === undefined || receivedAt >= dueAt ? null : mayNameReferee(
          track,
          endorsements,
        ) ? (
        <NameForm {...props} />
      ) : (
        <p class="soft">{words.full}</p>
      )}
      <p>
        <a href={address}>{words.back}</a>
      </p>
    </Layout>
  );
};
