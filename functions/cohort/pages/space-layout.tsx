import type { Child } from 'hono/jsx';
import { cohortText } from '../../../shared/text/cohort.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import type { Space } from '../open-space.ts';
import { spaceStyle } from './space-style.ts';

const places = [
  ['/my/cohort', 'back'],
  ['/my/cohort/people', 'people'],
  ['/my/cohort/introduction', 'introduction'],
  ['/my/cohort/posts', 'ownPosts'],
  ['/my', 'home'],
] as const;

/** The frame of the space's pages: the edition above, and below where else one can go. */
export const SpaceLayout = (props: {
  readonly space: Pick<Space, 'edition'>;
  readonly title: string;
  readonly path: string;
  readonly locale: Locale;
  readonly hasErrors?: boolean;
  /** What comes before the heading. */
  readonly before?: Child;
  readonly children: Child;
}) => {
  const { space, title, path, locale, hasErrors = false, before, children } = props;
  const { edition } = space;
  const words = cohortText(locale);
  return (
    <Layout {...{ title, locale, path, hasErrors }} contact={edition.contact} styles={spaceStyle}>
      {before}
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{title}</h1>
      {children}
      <nav class="space" aria-label={words.navigation}>
        <ul>
          {places
            .filter(([href]) => href !== path)
            .map(([href, name]) => (
              <li>
                <a href={href}>{words[name]}</a>
              </li>
            ))}
        </ul>
      </nav>
    </Layout>
  );
};
