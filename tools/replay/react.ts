/** What people do when a letter comes: they answer, learn, write, travel. */
import type { Track } from '../../shared/domain/edition.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import { answerAfterwards, answerYearLater, assessFirst, rateSessions } from './evaluate.ts';
import { joinCohort } from './join-cohort.ts';
import { learn } from './learn.ts';
import type { ReceivedMail } from './mailbox.ts';
import type { Person } from './person.ts';
import { prepareVisit } from './prepare-visit.ts';
import { day, hour, momentIn, type Reviewer, type World } from './world.ts';

const alongside = { alongside: true } as const;

type Reaction = (world: World, person: Person, track: Track) => void;

/** Accepts, declines or stays silent, a day after the letter. */
const answerOffer: Reaction = (world, person) => {
  const { offer } = person.plan;
  if (offer === 'silent') return;
  world.agenda.add({
    at: world.now() + day,
    label: `${person.plan.id}: ${offer}s the offer`,
    ...(offer === 'accept' ? alongside : {}),
    run: async () => {
      const { status } = await person.call('POST', '/my/offer', { answer: offer });
      if (status >= 400) world.faults.note(`${person.plan.id} could not answer the offer`);
    },
  });
};

/** Writes the proposal the day before it is due, or not at all. */
const writeProposal: Reaction = (world, person, track) => {
  const plan = person.plan.proposal;
  const { proposal } = track;
  if (proposal === undefined || plan?.handsIn === 'miss') return;
  const dueAt = momentIn(world, proposal.dueAt);
  handIn(world, person, track, Math.max(world.now() + hour, dueAt - day));
};

/** Revises within a day. */
const revise: Reaction = (world, person, track) => handIn(world, person, track, world.now() + day);

const handIn = (world: World, person: Person, track: Track, at: number): void => {
  const plan = person.plan.proposal;
  const title = plan?.title ?? `Project of ${person.plan.id}`;
  const texts = plan?.texts ?? {};
  const summary = plan?.summary === undefined || plan.summary === '' ? title : plan.summary;
  world.agenda.add({
    at,
    label: `${person.plan.id}: hands in the proposal`,
    ...alongside,
    run: async () => {
      const { body } = await person.call<{ outline?: readonly { id: string }[] }>(
        'GET',
        '/my/proposal',
      );
      const outline = Object.fromEntries(
        (body.outline ?? []).map(({ id }) => [id, texts[id] ?? summary]),
      );
      const answer = await person.call('POST', '/my/proposal', {
        action: 'submit',
        title,
        outline,
      });
      if (answer.status >= 400) {
        world.faults.note(`${person.plan.id} could not hand in: ${JSON.stringify(answer.body)}`);
        return;
      }
      decideLater(world, person, track);
    },
  });
};

/** Who reviews a proposal; whoever has no reviewers yet is given theirs first. */
const reviewersOf = async (
  world: World,
  person: Person,
  track: Track,
): Promise<readonly Reviewer[]> => {
  const { reviewers, coordinator } = world.staff;
  const path = `/staff/editions/${world.edition.edition}/proposal-reviewers`;
  const { proposals } = await coordinator.need<{
    proposals: readonly { applicationId: string; reviewers: readonly string[] }[];
  }>('POST', path, {
    track: track.id,
    reviewers: reviewers.map(({ sub, email }) => ({ sub, email })),
  });
  const own = proposals.find(({ applicationId }) => applicationId === person.applicationId);
  return reviewers.filter(({ sub }) => own?.reviewers.includes(sub));
};

/** Its reviewers score it the next day, as the cohort plans it for the round, and the office decides. */
const decideLater = (world: World, person: Person, track: Track): void => {
  const rounds = person.plan.proposal?.rounds ?? [];
  const round = rounds[Math.min(person.proposalRounds, rounds.length - 1)];
  person.proposalRounds += 1;
  const criteria = (track.proposal?.rubric ?? world.edition.rubrics.proposal).criteria;
  world.agenda.add({
    at: world.now() + day,
    label: `${person.plan.id}: the proposal is decided on`,
    ...alongside,
    run: async () => {
      const decision = round?.decision ?? 'approve';
      const scores = Object.fromEntries(
        criteria.map(({ id, anchors }, index) => [
          id,
          round?.scores[index] ?? anchors.at(-1)?.score ?? 5,
        ]),
      );
      const said = { scores, recommendation: decision, comment: 'See the scores.' };
      for (const reviewer of await reviewersOf(world, person, track)) {
        await reviewer.client.need('POST', `/proposal-reviews/${person.applicationId}`, said);
      }
      await world.staff.coordinator.need(
        'POST',
        `/staff/proposals/${person.applicationId}/decision`,
        { decision, comment: 'See the scores of the rubric.' },
      );
    },
  });
};

/** Tells passport, visa, flights and all else the day after the letter for the visa. */
const prepare: Reaction = (world, person, track) => {
  const visit = track.sections.find(({ id }) => id === person.plan.answers.section)?.visit;
  if (visit === undefined) return;
  world.agenda.add({
    at: world.now() + day,
    label: `${person.plan.id}: prepares the visit`,
    ...alongside,
    run: async () => {
      const refused = await prepareVisit(person, visit);
      if (refused.length > 0) {
        world.faults.note(`${person.plan.id} could not tell ${refused.join(', ')}`);
      }
    },
  });
};

/** The embassy decides on the visa two days after the final invitation, and before the first day. */
const askForVisa: Reaction = (world, person, track) => {
  const { visa, answers } = person.plan;
  const visit = track.sections.find(({ id }) => id === answers.section)?.visit;
  const begins = visit === undefined ? Infinity : momentIn(world, `${visit.from}T00:00`);
  world.agenda.add({
    at: Math.max(world.now(), Math.min(world.now() + 2 * day, begins - hour)),
    label: `${person.plan.id}: visa ${visa}`,
    run: async () => {
      const path = `/staff/participants/${person.applicationId}/visa`;
      await world.staff.coordinator.need('PUT', path, { visa });
    },
  });
};

/** Tells an hour later that the dinner of CPI Day is welcome, where that is in time. */
const joinDinner: Reaction = (world, person) => {
  const at = world.now() + hour;
  const { answerBy } = world.edition.cpiDay?.dinner ?? {};
  if (answerBy === undefined || at >= momentIn(world, answerBy)) return;
  world.agenda.add({
    at,
    label: `${person.plan.id}: answers for the dinner`,
    ...alongside,
    run: async () => {
      const { status } = await person.call('POST', '/my/cpi-day', { dines: 'yes' });
      if (status >= 400) world.faults.note(`${person.plan.id} could not answer for the dinner`);
    },
  });
};

/** Says where they stand, learns, and meets the others. */
const takePartOnline: Reaction = (world, person, track) => {
  assessFirst(world, person);
  learn(world, person, track);
  joinCohort(world, person);
};

/** Applies for the visa; where nobody was trained online, the others are met now. */
const beInvited: Reaction = (world, person, track) => {
  askForVisa(world, person, track);
  if (track.online === undefined) joinCohort(world, person);
};

const reactions: Readonly<Record<string, Reaction>> = {
  'place-offered': answerOffer,
  'online-training-opened': takePartOnline,
  'online-training-completed': rateSessions,
  'proposal-requested': writeProposal,
  'proposal-revision': revise,
  'conditional-invitation': prepare,
  invitation: beInvited,
  'cpi-day-invited': joinDinner,
  'cpi-day-reminder': joinDinner,
  'evaluation-asked': answerAfterwards,
  'follow-up-asked': answerYearLater,
};

/** Lets everyone react to the letters that have come. */
export const react = (world: World, mails: readonly ReceivedMail[]): void => {
  const byAddress = new Map(world.people.map((person) => [person.plan.email, person]));
  for (const { to, moment } of mails) {
    const person = byAddress.get(to);
    const track = person && trackOf(world.edition, person.plan.track);
    if (person !== undefined && track !== undefined) reactions[moment]?.(world, person, track);
  }
};
