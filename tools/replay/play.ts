/** Plays an edition from the call to the alumni: plans the year, then lets it happen. */

import { callWindow } from '../../shared/domain/call.ts';
import { lastDayOf } from '../../shared/domain/edition-summary.ts';
import { windowOf } from '../../shared/domain/evaluation.ts';
import { endOfDay } from '../../shared/domain/time.ts';
import { inParallel, type Step } from './agenda.ts';
import { planApplications } from './apply.ts';
import { planFirstAssessment } from './evaluate.ts';
import { planSeminars } from './hold-seminars.ts';
import { react } from './react.ts';
import { planSelection } from './select.ts';
import { planCpiDay, planInvitations, planVisit } from './take-part.ts';
import { planWeeksInKorea } from './weeks-in-korea.ts';
import { day, eachTrack, hour, type World } from './world.ts';

/** What moves the world: the clock of the local runtime, and knowing that nothing is under way. */
export interface Stage {
  advanceTo(moment: number): Promise<void>;
  quiet(): Promise<void>;
}

export type Progress = (step: Step, now: number) => void;

/** The first moment of the year: a week before the first call opens. */
export const beginningOf = (world: Pick<World, 'edition'>): number =>
  Math.min(...world.edition.tracks.map((track) => callWindow(world.edition, track).opensAt)) -
  7 * day;

/** When the last answer about the courses is in; where it is played, that of a year later. */
const answersEnd = ({ edition, yearLater }: World): readonly number[] =>
  edition.tracks.flatMap(({ id: track, sections }) =>
    sections.flatMap(({ id: section }) =>
      (['after', 'course', ...(yearLater ? (['follow-up'] as const) : [])] as const).flatMap(
        (questionnaire) => windowOf(edition, { track, section }, questionnaire)?.closesAt ?? [],
      ),
    ),
  );

/** The last: a few days after the last day of the edition, when the last sweeps have run. */
const endOf = (world: World): number => {
  const { edition } = world;
  const revisions = edition.tracks.map(({ proposal }) =>
    proposal === undefined ? 0 : proposal.revisions * (proposal.revisionDays + 2),
  );
  const swept =
    endOfDay(lastDayOf(edition), edition.timeZone) + (Math.max(0, ...revisions) + 3) * day;
  return Math.max(swept, ...answersEnd(world).map((at) => at + hour));
};

const plan = (world: World): void => {
  eachTrack(world, (track) => {
    planApplications(world, track);
    planSelection(world, track);
    planSeminars(world, track);
    planInvitations(world, track);
    for (const section of track.sections) {
      planVisit(world, track, section);
      planFirstAssessment(world, track, section);
    }
  });
  planWeeksInKorea(world);
  planCpiDay(world);
};

/**
 * How often people look into their mail. Sweeps send letters while the clock moves, so it is moved
 * in steps of this length.
 */
const look = 12 * hour;

/** Plays the whole year, or as far as `until`: what is due at that moment has still happened. */
export const play = async (
  world: World,
  stage: Stage,
  progress: Progress,
  until = Number.POSITIVE_INFINITY,
): Promise<void> => {
  plan(world);
  const end = Math.min(endOf(world), until);
  const nextAt = (): number => world.agenda.peek() ?? Number.POSITIVE_INFINITY;
  const readMail = () => react(world, world.mailboxes.arrived());
  const moveTo = async (moment: number): Promise<void> => {
    while (world.now() < moment && nextAt() >= moment) {
      await stage.advanceTo(Math.min(moment, world.now() + look));
      readMail();
    }
  };
  for (;;) {
    const at = nextAt();
    if (at > until || at === Number.POSITIVE_INFINITY) {
      if (world.now() >= end) return;
      await moveTo(end);
      continue;
    }
    await moveTo(at);
    if (nextAt() > world.now()) continue;
    const steps = world.agenda.next();
    for (const step of steps) progress(step, world.now());
    await inParallel(steps, ({ run }) => run());
    await stage.quiet();
    readMail();
  }
};
