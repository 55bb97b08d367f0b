import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

interface PageRoute {
  /** Below the edition. */
  readonly path: string;
  readonly Page: LazyExoticComponent<ComponentType>;
}

/** Each page is read when it is first opened. */
export const pages: readonly PageRoute[] = [
  { path: '/reviews', Page: lazy(() => import('../pages/reviews/queue-page.tsx')) },
  { path: '/reviews/:applicationId', Page: lazy(() => import('../pages/reviews/review-page.tsx')) },
  {
    path: '/proposal-reviews',
    Page: lazy(() => import('../pages/proposal-reviews/queue-page.tsx')),
  },
  {
    path: '/proposal-reviews/:applicationId',
    Page: lazy(() => import('../pages/proposal-reviews/proposal-page.tsx')),
  },
  { path: '/panel-vote', Page: lazy(() => import('../pages/panel-vote/ballot-page.tsx')) },
  { path: '/applications', Page: lazy(() => import('../pages/applications-page.tsx')) },
  { path: '/assignments', Page: lazy(() => import('../pages/assignments/assignments-page.tsx')) },
  { path: '/selection', Page: lazy(() => import('../pages/selection/selection-page.tsx')) },
  { path: '/journey', Page: lazy(() => import('../pages/journey/journey-page.tsx')) },
  { path: '/participants', Page: lazy(() => import('../pages/participants/board-page.tsx')) },
  { path: '/timetable', Page: lazy(() => import('../pages/timetable/timetable-page.tsx')) },
  { path: '/timetable/new', Page: lazy(() => import('../pages/timetable/session-page.tsx')) },
  {
    path: '/timetable/sessions/:session',
    Page: lazy(() => import('../pages/timetable/session-page.tsx')),
  },
  {
    path: '/timetable/publication',
    Page: lazy(() => import('../pages/timetable/publication-page.tsx')),
  },
  {
    path: '/timetable/proposal',
    Page: lazy(() => import('../pages/timetable/proposal/proposal-page.tsx')),
  },
  {
    path: '/timetable/calendars',
    Page: lazy(() => import('../pages/timetable/calendars-page.tsx')),
  },
  { path: '/attendance', Page: lazy(() => import('../pages/attendance/attendance-page.tsx')) },
  { path: '/attendance/queue', Page: lazy(() => import('../pages/attendance/queue-page.tsx')) },
  {
    path: '/attendance/people/:applicationId',
    Page: lazy(() => import('../pages/attendance/person-page.tsx')),
  },
  { path: '/invitations', Page: lazy(() => import('../pages/invitations/invitations-page.tsx')) },
  { path: '/forum', Page: lazy(() => import('../pages/forum/forum-page.tsx')) },
  { path: '/community', Page: lazy(() => import('../pages/community/community-page.tsx')) },
  { path: '/figures', Page: lazy(() => import('../pages/figures-page.tsx')) },
  { path: '/learning', Page: lazy(() => import('../pages/learning/learning-page.tsx')) },
  { path: '/mails', Page: lazy(() => import('../pages/mails-page.tsx')) },
  { path: '/edition', Page: lazy(() => import('../pages/edition-page.tsx')) },
];
