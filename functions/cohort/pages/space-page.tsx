import { cohortText } from '../../../shared/text/cohort.ts';
import { ContributionList, type ListProps } from './contribution-list.tsx';
import { SpaceLayout } from './space-layout.tsx';

const path = '/my/cohort';

/** What the people of the edition write, newest first. */
export const SpacePage = (props: ListProps) => {
  const { space, locale } = props;
  const words = cohortText(locale);
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
      <ContributionList {...props} path={path} hasKinds empty={words.empty} next="older" />
    </SpaceLayout>
  );
};
