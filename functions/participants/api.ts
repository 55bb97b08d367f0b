import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import { answerOffer } from './answer-offer.ts';
import { confirmMovedDates, invalidDatesPage, showDates } from './confirm-dates.ts';
import type { ParticipantsDeps } from './deps.ts';
import { leave, showLeaving } from './leave.ts';
import { listParticipants } from './list-participants.ts';
import { routes } from './routes.ts';
import { showBoard } from './show-board.ts';
import { showFigures } from './show-figures.ts';
import { showHome } from './show-home.ts';
import { invalidAnswerPage, showOffer } from './show-offer.ts';

/** The context's HTTP API on the given ports. */
export const participantsApi = (
  deps: () => ParticipantsDeps,
  clock?: HttpOptions<typeof routes>['clock'],
) =>
  httpHandler(routes, {
    endpoints: () => ({
      showHome: showHome(deps()),
      showOffer: showOffer(deps()),
      answerOffer: answerOffer(deps()),
      showDates: showDates(deps()),
      confirmDates: confirmMovedDates(deps()),
      showLeaving: showLeaving(deps()),
      leave: leave(deps()),
      listParticipants: listParticipants(deps()),
      showBoard: showBoard(deps()),
      showFigures: showFigures(deps()),
    }),
    invalidPages: () => ({
      answerOffer: invalidAnswerPage(deps()),
      confirmDates: invalidDatesPage(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
