import SideNavigation from '@cloudscape-design/components/side-navigation';
import { useLocation, useRouter } from 'wouter';
import { useSessionState } from '../session/session-context.tsx';
import { commonText } from '../text/common.ts';
import { useText } from '../text/locale.ts';
import { tasksFor } from './navigation.ts';

/** The person's own tasks, and no others. */
export const TaskNavigation = ({ edition }: { readonly edition: string }) => {
  const state = useSessionState();
  const { nav } = useText(commonText);
  const [location, navigate] = useLocation();
  const groups = 'person' in state ? tasksFor(state.person.roles) : [];
  const { base } = useRouter();
  const hrefOf = (path: string) => `${base}/${edition}/${path}`;
  return (
    <SideNavigation
      activeHref={hrefOf(location.split('/')[2] ?? '')}
      onFollow={(event) => {
        event.preventDefault();
        navigate(event.detail.href.slice(base.length));
      }}
      items={groups.map(({ title, tasks }) => ({
        type: 'section-group',
        title: nav[title],
        items: tasks.map((task) => ({
          type: 'link',
          text: nav[task.title],
          href: hrefOf(task.path),
        })),
      }))}
    />
  );
};
