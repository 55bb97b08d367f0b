import { callStateAt, callWindow } from '../../../shared/domain/call.ts';
import type { Edition, Track } from '../../../shared/domain/edition.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { nominationText } from '../../../shared/text/nominations.ts';
import { Radios } from '../../../shared/ui/choices.tsx';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextField } from '../../../shared/ui/fields.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment, momentText } from '../../../shared/ui/moment.tsx';

export interface StartPageProps {
  readonly edition: Edition;
  readonly now: number;
  readonly locale: Locale;
  readonly typed: { readonly track?: string | undefined; readonly email?: string };
  readonly idempotencyKey: string;
  readonly errors?: readonly FieldError[];
}

type Call = { readonly track: Track } & ReturnType<typeof callWindow> & {
    readonly state: ReturnType<typeof callStateAt>;
  };

const callsOf = (edition: Edition, now: number): Call[] =>
  edition.tracks.map((track) => {
    const window = callWindow(edition, track);
    return { track, ...window, state: callStateAt(window, now) };
  });

/** Calls that take no application now, each with its dates. */
const OtherCalls = (props: {
  readonly calls: readonly Call[];
  readonly zone: string;
  readonly locale: Locale;
}) => {
  const { calls, zone, locale } = props;
  const words = applicationText(locale).start;
  if (calls.length === 0) return null;
  return (
    <dl class="facts">
      {calls.map(({ track, state, opensAt, closesAt }) => (
        <>
          <dt>{inLocale(track.title, locale)}</dt>
          <dd>
            {state === 'closed' ? words.closed : words.opens}{' '}
            <Moment at={state === 'closed' ? closesAt : opensAt} zone={zone} locale={locale} />
          </dd>
        </>
      ))}
    </dl>
  );
};

/** Tracks for which a government office nominates: how it works, instead of a form. */
const ByNomination = (props: {
  readonly edition: Edition;
  readonly calls: readonly Call[];
  readonly locale: Locale;
}) => {
  const { edition, calls, locale } = props;
  const words = nominationText(locale).start;
  if (calls.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {calls.map(({ track, closesAt }) => (
        <p>
          <strong>{inLocale(track.title, locale)}</strong>
          <span class="soft block">
            {applicationText(locale).start.closes}{' '}
            <Moment at={closesAt} zone={edition.timeZone} locale={locale} />
          </span>
        </p>
      ))}
      <p>{words.lead}</p>
    </section>
  );
};

const StartForm = (props: StartPageProps & { readonly open: readonly Call[] }) => {
  const { edition, open, locale, typed, idempotencyKey, errors } = props;
  const words = applicationText(locale).start;
  const errorOf = errorsByName(errors);
  const only = open.length === 1 ? open[0]?.track.id : undefined;
  const options = open.map(({ track, closesAt }) => ({
    value: track.id,
    label: inLocale(track.title, locale),
    hint: `${words.closes} ${momentText(closesAt, edition.timeZone, locale)}`,
  }));
  const wrong = (name: string) => {
    const error = errorOf(name);
    return error === undefined ? {} : { error };
  };
  return (
    <form method="post" action={`/editions/${edition.edition}/applications`} novalidate>
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <input type="hidden" name="locale" value={locale} />
      <Radios
        name="track"
        label={words.track}
        options={options}
        value={typed.track ?? only ?? ''}
        locale={locale}
        {...wrong('track')}
      />
      <TextField
        name="email"
        label={words.email}
        hint={words.emailHint}
        type="email"
        autocomplete="email"
        value={typed.email ?? ''}
        locale={locale}
        {...wrong('email')}
      />
      <div class="actions">
        <button type="submit">{words.button}</button>
      </div>
    </form>
  );
};

/** Where an application is started: what for, and where to write to. */
export const StartPage = (props: StartPageProps) => {
  const { edition, now, locale, errors } = props;
  const words = applicationText(locale).start;
  const calls = callsOf(edition, now);
  const taken = calls.filter(({ state }) => state === 'open');
  const open = taken.filter(({ track }) => track.admission === 'open-call');
  const nominated = taken.filter(({ track }) => track.admission === 'nomination');
  return (
    <Layout
      title={words.title}
      locale={locale}
      hasErrors={errors !== undefined}
      contact={edition.contact}
      path={`/editions/${edition.edition}/apply`}
    >
      <ErrorSummary errors={errors} locale={locale} />
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{words.title}</h1>
      <p class="lead">{open.length === 0 ? words.noneOpen : words.lead}</p>
      {open.length === 0 ? null : <StartForm {...props} open={open} />}
      <ByNomination edition={edition} calls={nominated} locale={locale} />
      <OtherCalls
        calls={calls.filter(({ state }) => state !== 'open')}
        zone={edition.timeZone}
        locale={locale}
      />
      <p class="soft">
        {words.have} <a href="/sign-in">{words.signIn}</a>
      </p>
    </Layout>
  );
};
