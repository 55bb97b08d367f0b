import type { ContributionPage } from '../../../shared/store/cohort-repository.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import type { Space } from '../open-space.ts';
import { Entry } from './entry.tsx';
import { FilterForm } from './filter-form.tsx';
import { Pager } from './pager.tsx';

export interface ListProps {
  readonly space: Space;
  readonly page: ContributionPage;
  readonly filter: object;
  /** Not the first page. */
  readonly isLater: boolean;
  readonly locale: Locale;
}

/** A page of a list that is read by section and country, with what is shown and where it goes on. */
export const ContributionList = (
  props: ListProps & {
    readonly path: string;
    /** Whether there are kinds to choose among. */
    readonly hasKinds: boolean;
    /** What is said where nothing was written at all. */
    readonly empty: string;
    readonly next: 'older' | 'more';
  },
) => {
  const { space, page, filter, isLater, locale, path, hasKinds, empty, next } = props;
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <>
      <FilterForm {...{ edition: space.edition, path, filter, hasKinds, locale }} />
      {page.contributions.length === 0 ? (
        <p>{isFiltered ? cohortText(locale).nothingFound : empty}</p>
      ) : null}
      {page.contributions.map((one) => (
        <Entry space={space} one={one} locale={locale} />
      ))}
      <Pager {...{ path, filter, cursor: page.cursor, isLater, next, locale }} />
    </>
  );
};
