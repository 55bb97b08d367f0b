/** How some of the people of a replay meet the others: they introduce themselves and tell of their project. */
import type { Person } from './person.ts';
import { hour, type World } from './world.ts';

/** One in so many writes: enough to be read, and the year takes no longer. */
const oneIn = 8;

/** Introduces a person and tells of their project, two hours after the space has opened to them. */
export const joinCohort = (world: World, person: Person): void => {
  if (world.people.indexOf(person) % oneIn !== 0) return;
  const { id, answers, proposal } = person.plan;
  const introduction = {
    text: answers.relevance,
    field: answers.position,
    links: [`https://people.example/${id}`],
  };
  const update = {
    kind: 'project-update',
    text: `${proposal?.title ?? ''}\n\n${answers.projectIdea}`,
    idempotencyKey: id,
  };
  world.agenda.add({
    at: world.now() + 2 * hour,
    label: `${id}: writes to the others`,
    alongside: true,
    run: async () => {
      for (const [path, body] of [
        ['/my/cohort/introduction', introduction],
        ['/my/cohort/posts', update],
      ] as const) {
        const { status } = await person.call('POST', path, body);
        if (status >= 400) world.faults.note(`${id} could not write to ${path}: ${status}`);
      }
      await person.call('GET', '/my/cohort');
    },
  });
};
