import type { ComponentType, LazyExoticComponent } from 'react';
import { lazyPart } from '../parts/page-fault.tsx';

interface PageRoute {
  /** Below the edition. */
  readonly path: string;
  readonly Page: LazyExoticComponent<ComponentType>;
}

/** Each page is read when it is first opened. */
export const pages: readonly PageRoute[] = [
  { path: '/reviews', Page: lazyPart(() => import('../pages/reviews/queue-page.tsx')) },
  {
    path: '/reviews/:applicationId',
    Page: lazyPart(() => import('../pages/reviews/review-page.tsx')),
  },
  {
    path: '/proposal-reviews',
    Page: lazyPart(() => import('../pages/proposal-reviews/queue-page.tsx')),
  },
  {
    path: '/proposal-reviews/:applicationId',
    Page: lazyPart(() => import('../pages/proposal-reviews/proposal-page.tsx')),
  },
  { path: '/panel-vote', Page: lazyPart(() => import('../pages/panel-vote/ballot-page.tsx')) },
  { path: '/applications', Page: lazyPart(() => import('../pages/applications-page.tsx')) },
  {
    path: '/assignments',
    Page: lazyPart(() => import('../pages/assignments/assignments-page.tsx')),
  },
  {
    path: '/discussions',
    Page: lazyPart(() => import('../pages/discussions/discussions-page.tsx')),
  },
  {
    path: '/discussions/:applicationId',
    Page: lazyPart(() => import('../pages/discussions/discussion-page.tsx')),
  },
  { path: '/selection', Page: lazyPart(() => import('../pages/selection/selection-page.tsx')) },
  { path: '/journey', Page: lazyPart(() => import('../pages/journey/journey-page.tsx')) },
  { path: '/participants', Page: lazyPart(() => import('../pages/participants/board-page.tsx')) },
  { path: '/timetable', Page: lazyPart(() => import('../pages/timetable/timetable-page.tsx')) },
  { path: '/timetable/new', Page: lazyPart(() => import('../pages/timetable/session-page.tsx')) },
  {
    path: '/timetable/sessions/:session',
    Page: lazyPart(() => import('../pages/timetable/session-page.tsx')),
  },
  {
    path: '/timetable/publication',
    Page: lazyPart(() => import('../pages/timetable/publication-page.tsx')),
  },
  {
    path: '/timetable/proposal',
    Page: lazyPart(() => import('../pages/timetable/proposal/proposal-page.tsx')),
  },
  {
    path: '/timetable/calendars',
    Page: lazyPart(() => import('../pages/timetable/calendars-page.tsx')),
  },
  { path: '/attendance', Page: lazyPart(() => import('../pages/attendance/attendance-page.tsx')) },
  { path: '/attendance/queue', Page: lazyPart(() => import('../pages/attendance/queue-page.tsx')) },
  {
    path: '/attendance/people/:applicationId',
    Page: lazyPart(() => import('../pages/attendance/person-page.tsx')),
  },
  {
    path: '/invitations',
    Page: lazyPart(() => import('../pages/invitations/invitations-page.tsx')),
  },
  { path: '/forum', Page: lazyPart(() => import('../pages/forum/forum-page.tsx')) },
  { path: '/community', Page: lazyPart(() => import('../pages/community/community-page.tsx')) },
  { path: '/figures', Page: lazyPart(() => import('../pages/figures-page.tsx')) },
  { path: '/learning', Page: lazyPart(() => import('../pages/learning/learning-page.tsx')) },
  { path: '/mails', Page: lazyPart(() => import('../pages/mails-page.tsx')) },
  { path: '/edition', Page: lazyPart(() => import('../pages/edition-page.tsx')) },
];
