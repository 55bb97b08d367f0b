import { passportNeededUntil, passportStateOf } from '../../../shared/domain/passport-validity.ts';
import { kindOfPart, retentionDay } from '../../../shared/domain/retention.ts';
import type { OwnPart } from '../../../shared/domain/travel.ts';
import { type TypedTravel, travelFields } from '../../../shared/domain/travel-form.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { travelText } from '../../../shared/text/travel.ts';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { dayText } from '../../../shared/ui/moment.tsx';
import type { OpenedTravel } from '../own-travel.ts';
import { TravelInput } from './travel-field.tsx';

interface PartPageProps {
  readonly opened: OpenedTravel;
  readonly part: OwnPart;
  readonly typed: TypedTravel;
  readonly errors?: readonly FieldError[];
  readonly locale: Locale;
}

/** Which passport is there, by its end alone, and whether it will do. */
const OnFile = ({ opened, locale }: PartPageProps) => {
  const { travel, participant, edition } = opened;
  const { passport } = travel;
  if (passport === undefined) return null;
  const words = travelText(locale);
  const until = passportNeededUntil(edition, participant) ?? passport.expiresOn;
  const expires = dayText(passport.expiresOn, locale);
  return (
    <section class="note">
      <p>
        {words.onFile(passport.mask)}{' '}
        {passportStateOf(edition, participant) === 'expires-too-early'
          ? words.passportStates['expires-too-early'](expires, dayText(until, locale))
          : words.passportStates.good(expires)}
      </p>
      <p class="soft">{words.replaces}</p>
    </section>
  );
};

/** One thing to prepare: why it is asked, who sees it, when it is gone, and the questions. */
export const PartPage = (props: PartPageProps) => {
  const { opened, part, typed, errors, locale } = props;
  const { edition } = opened;
  const words = travelText(locale);
  const { title, lead, who } = words.parts[part];
  const path = `/my/visit/${part}`;
  const errorIn = errorsByName(errors);
  const fields = travelFields[part];
  return (
    <Layout
      title={title}
      locale={locale}
      hasErrors={errors !== undefined}
      contact={edition.contact}
      path={path}
    >
      <ErrorSummary errors={errors} locale={locale} names={fields.map(({ id }) => id)} />
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1 class="after-eyebrow">{title}</h1>
      {part === 'passport' ? <OnFile {...props} /> : null}
      <p class="lead">{lead}</p>
      <form method="post" action={path} autocomplete="off" novalidate>
        {fields.map((field) => (
          <TravelInput
            part={part}
            field={field}
            typed={typed}
            error={errorIn(field.id)}
            locale={locale}
          />
        ))}
        <p class="soft">
          {who} {words.deletedOn(dayText(retentionDay(edition, kindOfPart(part)), locale))}
        </p>
        <div class="actions">
          <button type="submit">{words.save}</button>
          <a href="/my/visit">{words.back}</a>
        </div>
      </form>
    </Layout>
  );
};
