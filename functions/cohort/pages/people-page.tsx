import { cohortText } from '../../../shared/text/cohort.ts';
import { ContributionList, type ListProps } from './contribution-list.tsx';
import { SpaceLayout } from './space-layout.tsx';

const path = '/my/cohort/people';

/** Who has introduced themselves, by section and country. */
export const PeoplePage = (props: ListProps) => {
  const { space, locale } = props;
  const words = cohortText(locale);
  return (
    <SpaceLayout space={space} title={words.people} path={path} locale={locale}>
      <p class="lead">{words.peopleLead}</p>
      <ContributionList
        {...props}
        path={path}
        hasKinds={false}
        empty={words.emptyPeople}
        next="more"
      />
    </SpaceLayout>
  );
};
