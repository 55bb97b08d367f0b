import { nextThing } from '../../shared/domain/participant-next.ts';
import { stripStepOf } from '../../shared/domain/participant-progress.ts';
import { stripStepsOf } from '../../shared/domain/strip.ts';
import { type Instant, isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ParticipantsDeps } from './deps.ts';
import { type OwnPlace, ownPlace } from './own-place.ts';
import { HomePage } from './pages/home-page.tsx';
import type { routes } from './routes.ts';

/** What a program is told: the person's own facts, and nothing that others decided about them. */
const dataOf = ({ participant, edition, track }: OwnPlace, now: Instant) => {
  const { applicationId, section, reference, name, stage, offer, proposal } = participant;
  const next = nextThing(participant, edition, now);
  const steps = stripStepsOf(edition, track);
  return {
    ...{
      applicationId,
      edition: edition.edition,
      track: track.id,
      section,
      reference,
      name,
      stage,
    },
    steps,
    step: stripStepOf(participant, steps),
    next: { ...next, ...(next.at === undefined ? {} : { at: isoOf(next.at) }) },
    offer,
    onlineAttendance: participant.onlineAttendance,
    proposal: proposal && {
      version: proposal.version,
      round: proposal.round,
      dueAt: proposal.dueAt,
    },
    letters: Object.keys(participant.letters),
    visa: participant.visa,
    certificate: participant.certificate?.code,
  };
};

/** The person's home. Whoever has no place (yet) is led to their application. */
export const showHome =
  (deps: Pick<ParticipantsDeps, 'participants' | 'editions'>) =>
  async ({ principal, locale, receivedAt }: RequestOf<typeof routes.showHome>): Promise<Reply> => {
    if (principal.kind !== 'dossier') return refused(notFound);
    const place = await ownPlace(deps, principal);
    if (place === undefined) {
      const application = `/applications/${principal.applicationId}`;
      return ok({ application }, { seeOther: application });
    }
    return ok(dataOf(place, receivedAt), {
      page: () => HomePage({ place, now: receivedAt, locale }),
    });
  };
