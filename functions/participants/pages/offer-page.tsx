import { planOf } from '../../../shared/domain/journey.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { participantText } from '../../../shared/text/participants.ts';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { OfferState } from '../offer-replies.ts';
import type { OwnPlace } from '../own-place.ts';
import { Dates, SectionFacts } from './dates.tsx';

export interface OfferPageProps {
  readonly place: OwnPlace;
  readonly state: OfferState;
  readonly locale: Locale;
  readonly errors?: readonly FieldError[];
  /** Why an answer was not taken. */
  readonly refusal?: { readonly title: string; readonly detail: string };
}

/** What somebody promises with the place: only what the edition has. */
const Promises = ({ place, locale }: Pick<OfferPageProps, 'place' | 'locale'>) => {
  const words = participantText(locale).offer;
  const plan = planOf(place.edition, place.participant);
  return (
    <section>
      <h2>{words.accepting}</h2>
      <ul>
        {(['online', 'proposal', 'visit'] as const)
          .filter((stage) => plan[stage])
          .map((stage) => (
            <li>{words.promises[stage]}</li>
          ))}
      </ul>
    </section>
  );
};

/** One filled button; declining is a step further away, because it cannot be undone. */
const Answer = ({ locale }: { readonly locale: Locale }) => {
  const words = participantText(locale).offer;
  return (
    <form method="post" action="/my/offer" id="answer">
      <div class="actions">
        <button type="submit" name="answer" value="accept">
          {words.accept}
        </button>
      </div>
      <details>
        <summary>{words.cannot}</summary>
        <p>{words.declining}</p>
        <div class="actions">
          <button type="submit" name="answer" value="decline" class="quiet">
            {words.decline}
          </button>
        </div>
      </details>
    </form>
  );
};

const headingOf = ({ state, locale, refusal }: OfferPageProps) => {
  const { offer, next } = participantText(locale);
  if (refusal !== undefined) return { title: refusal.title, lead: refusal.detail };
  switch (state) {
    case 'open':
      return { title: offer.title, lead: offer.lead };
    case 'accepted':
      return { title: offer.accepted, lead: offer.acceptedText };
    case 'declined':
      return { title: next.declined.title, lead: next.declined.text };
    case 'expired':
      return { title: next['offer-expired'].title, lead: next['offer-expired'].text };
  }
};

/** The moment that matters: the last one for an answer, or that of the answer. */
const MomentOfAnswer = ({ place, state, locale }: OfferPageProps) => {
  const { offer: words, next } = participantText(locale);
  const { offer } = place.participant;
  const answeredAt = offer?.answeredAt;
  const label = state === 'open' ? words.answerBefore : (next['offer-expired'].moment ?? '');
  return (
    <p>
      <span class="soft">{answeredAt === undefined ? label : words.answeredAt}</span>
      <br />
      <Moment
        at={Date.parse(answeredAt ?? offer?.expiresAt ?? '')}
        zone={place.edition.timeZone}
        locale={locale}
      />
    </p>
  );
};

/** The offer: what it is, until when, what is promised with it; later, what became of it. */
export const OfferPage = (props: OfferPageProps) => {
  const { place, state, locale, errors, refusal } = props;
  const { edition } = place;
  const { title, lead } = headingOf(props);
  const hasErrors = errors !== undefined || refusal !== undefined;
  return (
    <Layout
      title={title}
      locale={locale}
      contact={edition.contact}
      path="/my/offer"
      hasErrors={hasErrors}
    >
      <ErrorSummary errors={errors} locale={locale} />
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <MomentOfAnswer {...props} />
      <dl class="facts">
        <SectionFacts place={place} locale={locale} />
      </dl>
      {state === 'open' || state === 'accepted' ? <Dates place={place} locale={locale} /> : null}
      {state === 'open' ? <Promises place={place} locale={locale} /> : null}
      {state === 'open' ? <Answer locale={locale} /> : null}
      {state === 'accepted' ? (
        <div class="actions">
          <a class="button" href="/my">
            {participantText(locale).offer.home}
          </a>
        </div>
      ) : null}
    </Layout>
  );
};
