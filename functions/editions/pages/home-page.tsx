import { editionsText } from '../../../shared/text/editions.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { ShelvedEdition, Shelves } from '../shelves.ts';

interface ShelfProps {
  readonly editions: readonly ShelvedEdition[];
  readonly locale: Locale;
}

/** The calls of an edition, each with the one moment that matters now. */
const Calls = (props: {
  readonly edition: ShelvedEdition;
  readonly locale: Locale;
  readonly moment: 'opensAt' | 'closesAt';
}) => {
  const words = editionsText(props.locale).home;
  const { calls, timeZone } = props.edition;
  return (
    <dl class="facts">
      {calls.map((call) => (
        <>
          <dt>{inLocale(call.title, props.locale)}</dt>
          <dd>
            {props.moment === 'opensAt' ? words.opens : words.closes}{' '}
            <Moment at={Date.parse(call[props.moment])} zone={timeZone} locale={props.locale} />
          </dd>
        </>
      ))}
    </dl>
  );
};

const OpenCalls = ({ editions, locale }: ShelfProps) => {
  const words = editionsText(locale).home;
  if (editions.length === 0) return <p class="note">{words.noneOpen}</p>;
  return (
    <>
      {editions.map((edition) => (
        <section aria-labelledby={`open-${edition.edition}`}>
          <p class="eyebrow">{words.open}</p>
          <h2 id={`open-${edition.edition}`} class="after-eyebrow">
            {inLocale(edition.title, locale)}
          </h2>
          <Calls edition={edition} locale={locale} moment="closesAt" />
          <div class="actions">
            <a class="button" href={`/editions/${edition.edition}`}>
              {words.readCall}
            </a>
          </div>
        </section>
      ))}
    </>
  );
};

const UpcomingCalls = ({ editions, locale }: ShelfProps) => {
  const words = editionsText(locale).home;
  if (editions.length === 0) return null;
  return (
    <section>
      <h2>{words.upcoming}</h2>
      {editions.map((edition) => (
        <>
          <h3>
            <a href={`/editions/${edition.edition}`}>{inLocale(edition.title, locale)}</a>
          </h3>
          <Calls edition={edition} locale={locale} moment="opensAt" />
        </>
      ))}
    </section>
  );
};

const Shelf = (props: ShelfProps & { readonly title: string; readonly withReport: boolean }) => {
  const words = editionsText(props.locale).home;
  if (props.editions.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <ul class="plain">
        {props.editions.map((edition) => (
          <li>
            <a href={`/editions/${edition.edition}`}>{inLocale(edition.title, props.locale)}</a>
            {props.withReport ? (
              <>
                {' · '}
                <a href={`/achievements/${edition.edition}`}>{words.report}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The front door: what can be applied for now, and what has been. */
export const HomePage = (props: { readonly shelves: Shelves; readonly locale: Locale }) => {
  const { shelves, locale } = props;
  const words = editionsText(locale).home;
  const isEmpty = Object.values(shelves).every((shelf) => shelf.length === 0);
  return (
    <Layout title={words.title} locale={locale} path="/">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {isEmpty ? (
        <p class="note">{words.nothing}</p>
      ) : (
        <OpenCalls editions={shelves.open} locale={locale} />
      )}
      <UpcomingCalls editions={shelves.upcoming} locale={locale} />
      <Shelf
        editions={shelves.underWay}
        locale={locale}
        title={words.underWay}
        withReport={false}
      />
      <Shelf editions={shelves.past} locale={locale} title={words.past} withReport />
    </Layout>
  );
};
