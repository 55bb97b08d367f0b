import { type Diet, diets } from '../../../shared/domain/dinner.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { checkInText } from '../../../shared/text/check-in.ts';
import { cpiDayText } from '../../../shared/text/cpi-day.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Checkboxes, Radios } from '../../../shared/ui/choices.tsx';
import { ErrorSummary, errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/fields.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { dayText, Moment } from '../../../shared/ui/moment.tsx';
import type { Dinner, OwnInvitation } from '../own-invitation.ts';
import type { TypedAnswer } from '../routes.ts';

interface Props {
  readonly own: OwnInvitation;
  readonly reader: { readonly locale: Locale; readonly receivedAt: number };
  /** What was typed and could not be taken. */
  readonly typed?: TypedAnswer;
  readonly errors?: readonly FieldError[];
}

const answered = ({ reply }: OwnInvitation): TypedAnswer => ({
  dines: reply === undefined ? '' : reply.dines ? 'yes' : 'no',
  diets: [...(reply?.diets ?? [])] as Diet[],
  dietNote: reply?.dietNote ?? '',
  access: reply?.access ?? '',
});

const Form = ({ own, reader: { locale }, typed, errors }: Props) => {
  const words = cpiDayText(locale);
  const { dines, dietNote, access, diets: chosen } = typed ?? answered(own);
  const errorOf = errorsByName(errors);
  const wrong = (name: string) => {
    const error = errorOf(name);
    return error === undefined ? {} : { error };
  };
  return (
    <form method="post" action={own.path} novalidate>
      <Radios
        name="dines"
        label={words.dines}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        value={dines}
        locale={locale}
        {...wrong('dines')}
      />
      <Checkboxes
        name="diets"
        label={words.dietsTitle}
        hint={words.dietsHint}
        options={diets.map((value) => ({ value, label: words.diets[value] }))}
        values={chosen}
        locale={locale}
      />
      <TextArea
        name="dietNote"
        label={words.dietNote}
        rows={2}
        value={dietNote}
        locale={locale}
        {...wrong('dietNote')}
      />
      <TextArea
        name="access"
        label={words.access}
        rows={2}
        value={access}
        locale={locale}
        {...wrong('access')}
      />
      <div class="actions">
        <button type="submit">{own.reply === undefined ? words.send : words.change}</button>
      </div>
    </form>
  );
};

const DinnerPart = (props: Props & { readonly dinner: Dinner }) => {
  const { own, reader, dinner } = props;
  const words = cpiDayText(reader.locale);
  const isOpen = reader.receivedAt < dinner.closesAt;
  return (
    <section>
      <h2>{words.dinner}</h2>
      {own.reply === undefined ? null : <p class="note">{words.standing[own.standing]}</p>}
      <p class="soft">
        {isOpen ? (
          <>
            {words.answerBy}{' '}
            <Moment at={dinner.closesAt} zone={own.edition.timeZone} locale={reader.locale} />
          </>
        ) : (
          words.closed
        )}
      </p>
      {isOpen ? <Form {...props} /> : null}
    </section>
  );
};

/** The invitation: when and where, the seat at the dinner, and the answer. */
export const ReplyPage = (props: Props) => {
  const { own, reader, errors } = props;
  const { locale } = reader;
  const { edition, day, name } = own;
  const words = cpiDayText(locale);
  return (
    <Layout
      title={words.title}
      locale={locale}
      contact={edition.contact}
      path={own.path}
      hasErrors={errors !== undefined}
    >
      <ErrorSummary errors={errors} locale={locale} />
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{words.invitation}</h1>
      <p class="lead">
        {dayText(day.date, locale)}
        {day.venue === undefined ? null : ` · ${inLocale(day.venue, locale)}`}
      </p>
      <p>{words.greeting(name)}</p>
      <p>
        <a href={`/cpi-day/${edition.edition}`}>{words.seeProgramme}</a>
      </p>
      {own.dinner === undefined ? null : <DinnerPart {...props} dinner={own.dinner} />}
      <p>
        <a href={own.invited.kind === 'visitor' ? '/cpi-day/pass' : '/my/pass'}>
          {checkInText(locale).seePass}
        </a>
      </p>
      {own.invited.kind === 'visitor' ? null : (
        <p class="actions">
          <a class="button quiet" href="/my">
            {words.back}
          </a>
        </p>
      )}
    </Layout>
  );
};
