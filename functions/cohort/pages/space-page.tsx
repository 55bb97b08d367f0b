import type { ContributionPage as Page } from '../../../shared/store/cohort-repository.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import type { Space } from '../open-space.ts';
import { Entry } from './entry.tsx';
import { FilterForm } from './filter-form.tsx';
import { Pager } from './pager.tsx';
import { SpaceLayout } from './space-layout.tsx';

const path = '/my/cohort';

/** What the people of the edition write, newest first. */
export const SpacePage = (props: {
  readonly space: Space;
  readonly page: Page;
  readonly filter: object;
  readonly isLater: boolean;
  readonly locale: Locale;
}) => {
  const { space, page, filter, isLater, locale } = props;
  const words = cohortText(locale);
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <SpaceLayout space={space} title={words.title} path={path} locale={locale}>
      <p class="lead">{words.lead}</p>
      <p class="actions">
        <a class="button" href="/my/cohort/posts">
          {words.write}
        </a>
        <a class="button quiet" href="/my/cohort/people">
          {words.people}
        </a>
      </p>
      <FilterForm {...{ edition: space.edition, path, filter, locale }} hasKinds />
      {page.contributions.length === 0 ? (
        <p>{isFiltered ? words.nothingFound : words.empty}</p>
      ) : null}
      {page.contributions.map((one) => (
        <Entry space={space} one={one} locale={locale} />
      ))}
      <Pager {...{ path, filter, cursor: page.cursor, isLater, locale }} next="older" />
    </SpaceLayout>
  );
};
