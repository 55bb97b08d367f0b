import { canonicalJson } from '../../shared/domain/canonical-json.ts';
import {
  authorOf,
  type Contribution,
  contributed,
  postKinds,
} from '../../shared/domain/cohort-contribution.ts';
import { mayPostOn, posting } from '../../shared/domain/cohort-member.ts';
import { readPost, type WrittenFault } from '../../shared/domain/cohort-text.ts';
import { dayOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { created, type Reply } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { actInSpace, type Decided } from './act.ts';
import { postId } from './contribution-ids.ts';
import type { CohortDeps } from './deps.ts';
import type { Space } from './open-space.ts';
import { PostsPage } from './pages/posts-page.tsx';
import { faultyReply, type Refusal, refusedReply, type WhyNot } from './refusals.ts';
import type { routes } from './routes.ts';
import { shownTo } from './shown.ts';

type Request = RequestOf<typeof routes.writePost>;

const written = (space: Space, post: Contribution): Reply =>
  created({ post: shownTo(space, post) }, { seeOther: '/my/cohort' });

const noKind: WrittenFault = { at: 'kind', code: 'required' };

/** Writes a post, once for a key: a double click and a retry are one post and one answer. */
export const writePost = (deps: CohortDeps) =>
  actInSpace(deps, async (space, request: Request): Promise<Decided> => {
    const { body, receivedAt, locale } = request;
    const { participant, member, edition } = space;
    const key = request.idempotencyKey ?? deps.ids.newId();
    const typed = { kind: body.kind, text: body.text };
    const show = (more: Refusal) =>
      PostsPage({ space, locale, typed, ...more, formKey: more.why ? deps.ids.newId() : key });
    const kind = postKinds.find((one) => one === body.kind);
    const read = readPost(typed);
    if ('faults' in read || kind === undefined) {
      const faults = 'faults' in read ? read.faults : [];
      return faultyReply(kind === undefined ? [noKind, ...faults] : faults, locale, show);
    }
    const id = postId(participant, key);
    const sent = hashOf(canonicalJson({ kind, ...read.written }));
    const found = await deps.cohort.get(participant.edition, id);
    const refuse = (why: WhyNot) => refusedReply(why, locale, show);
    if (found !== undefined) {
      return found.sent === sent ? written(space, found) : refuse({ code: 'key-reused' });
    }
    if (member.closed !== undefined) {
      return refuse({ code: 'writing-closed', reason: member.closed.reason });
    }
    const day = dayOf(receivedAt, edition.timeZone);
    if (!mayPostOn(member, day)) return refuse({ code: 'enough-for-today' });
    const of = { id, edition: participant.edition, kind, author: authorOf(participant), sent };
    const next = contributed(of, read.written, receivedAt);
    return {
      change: {
        before: undefined,
        next,
        by: { member: posting(member, day), stage: participant.stage },
      },
      reply: written(space, next),
    };
  });
