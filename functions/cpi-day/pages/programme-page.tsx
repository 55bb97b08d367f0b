import {
  type CpiDay,
  type CpiDayItem,
  type Edition,
  sectionOf,
} from '../../../shared/domain/edition.ts';
import { countryName } from '../../../shared/text/country.ts';
import { cpiDayText } from '../../../shared/text/cpi-day.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { dayText } from '../../../shared/ui/moment.tsx';
import { Speaker } from '../../../shared/ui/speaker.tsx';
import type { PresentedProposal } from '../show-programme.ts';

interface Props {
  readonly edition: Edition;
  readonly day: CpiDay;
  readonly proposals: readonly PresentedProposal[];
  readonly locale: Locale;
}

const Presented = ({ proposals, edition, locale }: Props) =>
  proposals.length === 0 ? null : (
    <>
      <ol aria-label={cpiDayText(locale).presented}>
        {proposals.map(({ title, country, track, section }) => {
          const field = sectionOf(edition, track, section)?.field;
          return (
            <li>
              {title}
              <span class="soft small block">
                {countryName(country, locale)}
                {field === undefined ? null : ` · ${inLocale(field, locale)}`}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="soft small">{cpiDayText(locale).chosenBy}</p>
    </>
  );

const Item = (props: Props & { readonly item: CpiDayItem }) => {
  const { item, locale } = props;
  return (
    <li>
      {item.startsAt === undefined ? null : <span class="eyebrow">{item.startsAt} </span>}
      {inLocale(item.title, locale)}
      <Speaker item={item} led={cpiDayText(locale).led} locale={locale} />
      {item.kind === 'proposals' ? <Presented {...props} /> : null}
    </li>
  );
};

const Part = (props: Props & { readonly part: CpiDay['forum'] }) => (
  <section>
    <h2>{inLocale(props.part.title, props.locale)}</h2>
    <ol class="plain">
      {props.part.programme.map((item) => (
        <Item {...props} item={item} />
      ))}
    </ol>
  </section>
);

/** The programme of the day: the forum, and the night. */
export const ProgrammePage = (props: Props) => {
  const { edition, day, locale } = props;
  const words = cpiDayText(locale);
  const path = `/cpi-day/${edition.edition}`;
  return (
    <Layout title={words.programme} locale={locale} contact={edition.contact} path={path}>
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{words.title}</h1>
      <p class="lead">
        {dayText(day.date, locale)}
        {day.venue === undefined ? null : ` · ${inLocale(day.venue, locale)}`}
      </p>
      <Part {...props} part={day.forum} />
      <Part {...props} part={day.night} />
    </Layout>
  );
};
