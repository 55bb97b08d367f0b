import {
  type Nomination,
  nominationClosesAt,
  nominationLetterDueAt,
  openSections,
} from '../../../shared/domain/nomination.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { countryName } from '../../../shared/text/country.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { nominationText } from '../../../shared/text/nominations.ts';
import { Radios } from '../../../shared/ui/choices.tsx';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextField } from '../../../shared/ui/fields.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment, remainingText } from '../../../shared/ui/moment.tsx';
import type { OwnOffice } from '../own-office.ts';
import { type Correcting, correctionId, Nominee } from './nominee.tsx';

export type Typed = Readonly<Partial<Record<'name' | 'email' | 'position' | 'section', string>>>;

export interface OfficePageProps {
  readonly own: OwnOffice;
  readonly reader: { readonly locale: Locale; readonly receivedAt: number };
  readonly typed: Typed;
  /** A nominee whose correction was refused, as it was typed. */
  readonly correcting?: Correcting | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly justSaved?: boolean;
}

const NominateForm = ({ own, reader, typed, errors }: OfficePageProps) => {
  const { locale } = reader;
  const words = nominationText(locale).office;
  const errorOf = errorsByName(errors?.filter(({ pointer }) => pointer !== ''));
  const open = openSections(
    own.track,
    own.inHand.map(({ nomination }): Nomination => nomination),
  );
  if (open.length === 0) return <p class="note">{words.full}</p>;
  const field = (name: 'name' | 'email' | 'position') => {
    const error = errorOf(name);
    return { name, locale, value: typed[name] ?? '', ...(error === undefined ? {} : { error }) };
  };
  const wrongSection = errorOf('section');
  return (
    <form method="post" action="/nominations" novalidate>
      <h2>{words.add}</h2>
      <Radios
        name="section"
        label={words.section}
        options={open.map(({ id, field: title }) => ({
          value: id,
          label: inLocale(title, locale),
        }))}
        value={typed.section ?? (open.length === 1 ? (open[0]?.id ?? '') : '')}
        locale={locale}
        {...(wrongSection === undefined ? {} : { error: wrongSection })}
      />
      <TextField label={words.name} {...field('name')} />
      <TextField label={words.email} hint={words.emailHint} type="email" {...field('email')} />
      <TextField label={words.position} {...field('position')} />
      <div class="actions">
        <button type="submit">{words.button}</button>
      </div>
    </form>
  );
};

const Facts = ({ own, reader }: OfficePageProps) => {
  const { office, edition, track } = own;
  const { locale, receivedAt } = reader;
  const words = nominationText(locale).office;
  const closesAt = nominationClosesAt(edition, track);
  const moment = (at: number) => <Moment at={at} zone={edition.timeZone} locale={locale} />;
  return (
    <dl class="facts">
      <dt>{words.office}</dt>
      <dd dir="auto">{office.name}</dd>
      <dt>{words.country}</dt>
      <dd>{countryName(office.country, locale)}</dd>
      <dt>{words.contact}</dt>
      <dd dir="auto">
        {office.contactName}, {office.email}
      </dd>
      <dt>{receivedAt < closesAt ? words.deadline : words.closed}</dt>
      <dd>
        <strong>{moment(closesAt)}</strong>
        {receivedAt < closesAt ? (
          <span class="soft block">{remainingText(closesAt, receivedAt, locale)}</span>
        ) : null}
      </dd>
      <dt>{words.letters}</dt>
      <dd>{moment(nominationLetterDueAt(edition, track))}</dd>
    </dl>
  );
};

/** An office's own page: who it is, until when, whom it nominated, and the next nomination. */
export const OfficePage = (props: OfficePageProps) => {
  const { own, reader, errors, correcting, justSaved } = props;
  const { edition, track, inHand } = own;
  const { locale, receivedAt } = reader;
  const words = nominationText(locale).office;
  return (
    <Layout
      title={words.title}
      locale={locale}
      hasErrors={errors !== undefined}
      contact={edition.contact}
      path="/nominations"
    >
      <ErrorSummary
        errors={errors}
        locale={locale}
        {...(correcting === undefined
          ? {}
          : { hrefOf: (name) => `#${correctionId(name, correcting.applicationId)}` })}
      />
      <p class="eyebrow">
        {inLocale(edition.title, locale)} · {inLocale(track.title, locale)}
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {justSaved ? (
        <p class="note" role="status">
          {words.saved}
        </p>
      ) : null}
      <Facts {...props} />
      <section>
        <h2>{words.nominees}</h2>
        {inHand.length === 0 ? <p class="soft">{words.none}</p> : null}
        {inHand.map((one) => (
          <Nominee
            own={own}
            one={one}
            locale={locale}
            now={receivedAt}
            {...(correcting?.applicationId === one.nomination.applicationId
              ? { correcting, errors }
              : {})}
          />
        ))}
      </section>
      {receivedAt < nominationClosesAt(edition, track) ? (
        <NominateForm {...props} errors={correcting === undefined ? errors : undefined} />
      ) : null}
    </Layout>
  );
};
