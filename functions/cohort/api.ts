import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import { decideOnContribution } from './decide-on-contribution.ts';
import { decideOnWriting, showWriting } from './decide-on-writing.ts';
import type { CohortDeps } from './deps.ts';
import { editPost, showText } from './edit-post.ts';
import { listContributions } from './list-contributions.ts';
import { removeContribution } from './remove-contribution.ts';
import { reportContribution } from './report-contribution.ts';
import { routes } from './routes.ts';
import { showContribution } from './show-contribution.ts';
import { showIntroduction } from './show-introduction.ts';
import { showOwnPosts } from './show-own-posts.ts';
import { showPeople } from './show-people.ts';
import { showSpace } from './show-space.ts';
import { writeIntroduction } from './write-introduction.ts';
import { writePost } from './write-post.ts';

/** The context's HTTP API on the given ports. */
export const cohortApi = (deps: () => CohortDeps, clock?: HttpOptions<typeof routes>['clock']) =>
  httpHandler(routes, {
    endpoints: () => ({
      showSpace: showSpace(deps()),
      showPeople: showPeople(deps()),
      showIntroduction: showIntroduction(deps()),
      writeIntroduction: writeIntroduction(deps()),
      showOwnPosts: showOwnPosts(deps()),
      writePost: writePost(deps()),
      showContribution: showContribution(deps()),
      showText: showText(deps()),
      editPost: editPost(deps()),
      removeContribution: removeContribution(deps()),
      reportContribution: reportContribution(deps()),
      listContributions: listContributions(deps()),
      decideOnContribution: decideOnContribution(deps()),
      decideOnWriting: decideOnWriting(deps()),
      showWriting: showWriting(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
