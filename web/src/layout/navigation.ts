import type { StaffRole } from '../../../shared/http/route.ts';
import type { commonText } from '../text/common.ts';

type Words = (typeof commonText)['en']['nav'];

export interface Task {
  readonly title: keyof Words;
  /** Below the edition: `reviews`. */
  readonly path: string;
  readonly roles: readonly StaffRole[];
}

interface TaskGroup {
  readonly title: keyof Words;
  readonly tasks: readonly Task[];
}

const office: readonly StaffRole[] = ['admin', 'coordinator'];

/** Every task of the console with who has it, in the order of the programme. */
const groups: readonly TaskGroup[] = [
  {
    title: 'reviews',
    tasks: [
      { title: 'applicationReviews', path: 'reviews', roles: ['reviewer'] },
      { title: 'proposalReviews', path: 'proposal-reviews', roles: ['reviewer', ...office] },
      { title: 'panelVote', path: 'panel-vote', roles: ['reviewer', ...office] },
    ],
  },
  {
    title: 'selection',
    tasks: [
      { title: 'applications', path: 'applications', roles: office },
      { title: 'assignments', path: 'assignments', roles: office },
      { title: 'discussions', path: 'discussions', roles: office },
      { title: 'lists', path: 'selection', roles: office },
    ],
  },
  {
    title: 'journey',
    tasks: [
      { title: 'openItems', path: 'journey', roles: office },
      { title: 'board', path: 'participants', roles: office },
      { title: 'timetable', path: 'timetable', roles: office },
      { title: 'attendance', path: 'attendance', roles: office },
      { title: 'invitations', path: 'invitations', roles: office },
      { title: 'forum', path: 'forum', roles: office },
      { title: 'community', path: 'community', roles: office },
    ],
  },
  {
    title: 'office',
    tasks: [
      { title: 'figures', path: 'figures', roles: office },
      { title: 'learning', path: 'learning', roles: office },
      { title: 'outbox', path: 'mails', roles: office },
      { title: 'edition', path: 'edition', roles: ['admin'] },
    ],
  },
];

/** The tasks of somebody with these roles. */
export const tasksFor = (roles: readonly StaffRole[]): readonly TaskGroup[] =>
  groups.flatMap(({ title, tasks }) => {
    const own = tasks.filter((task) => task.roles.some((role) => roles.includes(role)));
    return own.length === 0 ? [] : [{ title, tasks: own }];
  });
