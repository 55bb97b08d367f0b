import type { ContributionPage as Page } from '../../../shared/store/cohort-repository.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import type { Space } from '../open-space.ts';
import { Entry } from './entry.tsx';
import { FilterForm } from './filter-form.tsx';
import { Pager } from './pager.tsx';
import { SpaceLayout } from './space-layout.tsx';

const path = '/my/cohort/people';

/** Who has introduced themselves, by section and country. */
export const PeoplePage = (props: {
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
    <SpaceLayout space={space} title={words.people} path={path} locale={locale}>
      <p class="lead">{words.peopleLead}</p>
      <FilterForm {...{ edition: space.edition, path, filter, locale }} hasKinds={false} />
      {page.contributions.length === 0 ? (
        <p>{isFiltered ? words.nothingFound : words.emptyPeople}</p>
      ) : null}
      {page.contributions.map((one) => (
        <Entry space={space} one={one} locale={locale} />
      ))}
      <Pager {...{ path, filter, cursor: page.cursor, isLater, locale }} next="more" />
    </SpaceLayout>
  );
};
