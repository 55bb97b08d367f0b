import type { Listed } from '../../../shared/domain/cohort-list.ts';
import { hostOf } from '../../../shared/domain/social-link.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import { countryName } from '../../../shared/text/country.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { Space } from '../open-space.ts';
import { isOwn } from '../shown.ts';
import { SectionMark } from './section-mark.tsx';

interface Props {
  readonly space: Space;
  readonly one: Listed;
  readonly locale: Locale;
}

/** Whose it is, where they belong, what it is and since when. */
const Line = ({ space, one, locale }: Props) => {
  const { edition, zone } = space;
  const { author, kind, writtenAt, editedAt } = one;
  const words = cohortText(locale);
  return (
    <>
      <p class="soft small">
        <SectionMark edition={edition} of={author} locale={locale} />
        {` · ${countryName(author.country, locale)}`}
        {kind === 'introduction' ? null : ` · ${words.kinds[kind]}`}
      </p>
      {kind === 'introduction' ? null : (
        <p class="soft small">
          <Moment at={Date.parse(writtenAt)} zone={edition.timeZone} locale={locale} own={zone} />
          {editedAt === undefined ? null : ` · ${words.edited}`}
        </p>
      )}
    </>
  );
};

/** Addresses that the author gives of themselves: where each leads is what is read of it. */
const Links = ({ one, locale }: Pick<Props, 'one' | 'locale'>) => {
  const { links = [], author } = one;
  if (links.length === 0) return null;
  return (
    <ul class="links" aria-label={cohortText(locale).links(author.name)}>
      {links.map((link) => (
        <li>
          <a href={link} rel="noopener noreferrer nofollow ugc">
            {hostOf(link)}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** That the office has hidden it, and why: to its author alone. */
const Hidden = ({ one, locale }: Pick<Props, 'one' | 'locale'>) =>
  one.hidden === undefined ? null : (
    <div class="note">
      <p>{cohortText(locale).hidden}</p>
      <p class="typed" dir="auto">
        {one.hidden.reason}
      </p>
    </div>
  );

/** A contribution as it is read: its text stays text, whatever is in it. */
export const Text = ({ space, one, locale }: Props) => (
  <>
    <Line space={space} one={one} locale={locale} />
    {one.field === undefined ? null : (
      <p dir="auto">
        <strong>{one.field}</strong>
      </p>
    )}
    <Hidden one={one} locale={locale} />
    <p class="typed" dir="auto">
      {one.text}
    </p>
    <Links one={one} locale={locale} />
  </>
);

/** One of a list; under a heading of its own where the list has one. */
export const Entry = (props: Props & { readonly level?: 2 | 3 }) => {
  const { space, one, locale, level = 2 } = props;
  const words = cohortText(locale);
  const { name } = one.author;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class="entry">
      <Heading dir="auto">
        {name}
        {isOwn(one, space) ? <span class="soft small"> ({words.you})</span> : null}
      </Heading>
      <Text space={space} one={one} locale={locale} />
      <p class="small">
        <a href={`/my/cohort/contributions/${one.id}`}>
          {words.open}
          <span class="unseen">: {words.openAbout(name)}</span>
        </a>
      </p>
    </article>
  );
};
