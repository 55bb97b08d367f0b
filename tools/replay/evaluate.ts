/** What the people of a replay say of their learning: most of them, the same on every run. */
import type { Section, Track } from '../../shared/domain/edition.ts';
import type { Questionnaire } from '../../shared/domain/evaluation.ts';
import { spread } from '../../shared/domain/seeded.ts';
import { inParallel } from './agenda.ts';
import type { Person } from './person.ts';
import { standing } from './standing.ts';
import { hour, momentIn, type World } from './world.ts';

interface Shown {
  readonly scale: readonly unknown[];
  readonly rated: readonly { readonly id: string }[];
}

/** A number from 0 that is the same for the same person and question. */
const drawn = (person: Person, about: string, below: number): number =>
  spread(`${person.plan.id}#${about}`) % below;

/** One in five never says anything. */
const isSilent = (person: Person): boolean => drawn(person, 'speaks', 5) === 0;
/** One in three says something about the sessions as well. */
const ratesSessions = (person: Person): boolean => drawn(person, 'sessions', 3) === 0;

/** Before a course the lower part of a scale, after it the upper one. */
const ratingOf = (person: Person, questionnaire: Questionnaire, id: string, highest: number) => {
  const from = drawn(person, `${questionnaire}/${id}`, Math.ceil(highest * 0.6));
  return questionnaire === 'before' ? 1 + from : highest - from;
};

/** Opens a questionnaire and answers what is on it. */
const answer = async (
  world: World,
  person: Person,
  questionnaire: Questionnaire,
): Promise<void> => {
  const path = `/my/evaluation/${questionnaire}`;
  const { status, body } = await person.call<Shown>('GET', path);
  const { scale = [], rated = [] } = status < 400 ? body : { scale: [], rated: [] };
  if (questionnaire === 'sessions' && rated.length === 0) return;
  const ratings = Object.fromEntries(
    rated.map(({ id }) => [id, ratingOf(person, questionnaire, id, scale.length)]),
  );
  const sent = await person.call('POST', path, { ratings });
  if (sent.status >= 400) world.faults.note(`${person.plan.id} could not answer ${questionnaire}`);
};

const answerSoon = (
  world: World,
  person: Person,
  questionnaires: readonly Questionnaire[],
): void => {
  if (isSilent(person) || questionnaires.length === 0) return;
  world.agenda.add({
    at: world.now() + hour / 2,
    label: `${person.plan.id}: answers ${questionnaires.join(', ')}`,
    alongside: true,
    run: async () => {
      for (const questionnaire of questionnaires) await answer(world, person, questionnaire);
    },
  });
};

/** The first self-assessment, where the year has one. */
export const assessFirst = (world: World, person: Person): void => {
  if (world.edition.evaluation?.selfAssessment !== undefined) answerSoon(world, person, ['before']);
};

/** The sessions that can still be rated, by those who do so. */
export const rateSessions = (world: World, person: Person): void => {
  const isAsked = world.edition.evaluation?.sessions !== undefined;
  if (isAsked && ratesSessions(person)) answerSoon(world, person, ['sessions']);
};

/** What is asked when the course has ended. Whoever answers does so by the first letter. */
export const answerAfterwards = (world: World, person: Person): void => {
  const { selfAssessment, course } = world.edition.evaluation ?? {};
  answerSoon(world, person, [
    ...(selfAssessment === undefined ? [] : (['after'] as const)),
    ...(course === undefined ? [] : (['course'] as const)),
  ]);
  rateSessions(world, person);
};

interface FollowUpShown {
  readonly outcomes: readonly { readonly id: string }[];
  readonly figures: readonly { readonly id: string }[];
}

/** What became of the project: whoever answers does so by the letter of a year later. */
export const answerYearLater = (world: World, person: Person): void => {
  if (isSilent(person)) return;
  world.agenda.add({
    at: world.now() + hour / 2,
    label: `${person.plan.id}: tells what became of the project`,
    alongside: true,
    run: async () => {
      const path = '/my/evaluation/follow-up';
      const { body } = await person.call<Partial<FollowUpShown>>('GET', path);
      const { outcomes = [], figures = [] } = body;
      const sent = await person.call('POST', path, {
        outcome: outcomes[drawn(person, 'outcome', outcomes.length)]?.id,
        figures: Object.fromEntries(figures.map(({ id }) => [id, drawn(person, id, 60)])),
      });
      if (sent.status >= 400) world.faults.note(`${person.plan.id} could not answer a year later`);
    },
  });
};

/** Plans the first self-assessment of a section that begins in Korea: no letter asks for it. */
export const planFirstAssessment = (
  world: World,
  track: Track,
  { id: section, visit }: Section,
): void => {
  const isAsked = world.edition.evaluation?.selfAssessment !== undefined;
  if (!isAsked || track.online !== undefined || visit === undefined) return;
  world.agenda.add({
    at: momentIn(world, `${visit.from}T10:00`),
    label: `${track.id} ${section}: first self-assessment`,
    run: async () => {
      const here = await standing(world, 'in-korea', { track: track.id, section });
      const speaking = here.filter((person) => !isSilent(person));
      await inParallel(speaking, (person) => answer(world, person, 'before'));
    },
  });
};
