import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import type { CpiDayDeps } from './deps.ts';
import { announce, inviteVisitors } from './invite.ts';
import { exportTables, listReplies } from './list-replies.ts';
import { giveReply, showReply } from './own-reply.ts';
import { routes } from './routes.ts';
import { showProgramme } from './show-programme.ts';

/** The context's HTTP API on the given ports. */
export const cpiDayApi = (deps: () => CpiDayDeps, clock?: HttpOptions<typeof routes>['clock']) =>
  httpHandler(routes, {
    endpoints: () => ({
      showProgramme: showProgramme(deps()),
      showOwnReply: showReply(deps()),
      giveOwnReply: giveReply(deps()),
      showVisitorReply: showReply(deps()),
      giveVisitorReply: giveReply(deps()),
      inviteVisitors: inviteVisitors(deps()),
      announce: announce(deps()),
      listReplies: listReplies(deps()),
      exportTables: exportTables(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
