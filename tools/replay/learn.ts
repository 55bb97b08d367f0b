/** How the people of a replay go through the modules of online training. */
import type { Module, Track } from '../../shared/domain/edition.ts';
import { asksForMore, longestVisit } from '../../shared/domain/study.ts';
import type { Person } from './person.ts';
import { hour, type World } from './world.ts';

const minute = 60_000;

/** The right answers: who has done the module knows them. */
const answersOf = ({ quiz }: Module) =>
  Object.fromEntries((quiz?.questions ?? []).map(({ id, right }) => [id, right]));

/** What a person sends to do a module, and how long after they began it. */
const stepsOf = (module: Module, longest: number) => {
  const path = `/my/training/modules/${module.id}`;
  const { minutesNeeded: needed = 0, quiz } = module;
  const visits = asksForMore(module) ? Math.max(1, Math.ceil(needed / longest)) : 0;
  // A minute more than needed: the clock of the application may not stand still.
  const after = needed === 0 ? 0 : (needed + 1) * minute;
  return [
    ...Array.from({ length: visits }, (_, at) => ({
      after: at * longest * minute,
      path: `${path}/visits`,
      body: { page: 1 },
    })),
    quiz === undefined
      ? { after, path, body: {} }
      : { after, path: `${path}/quiz`, body: { answers: answersOf(module) } },
  ];
};

/** Does the modules that are not planned to be missed, one after the other. */
export const learn = (world: World, person: Person, track: Track): void => {
  const { online } = track;
  if (online === undefined) return;
  let begins = world.now() + hour;
  for (const module of online.modules) {
    if (person.plan.online.missedModules.includes(module.id)) continue;
    const steps = stepsOf(module, longestVisit(online));
    for (const { after, path, body } of steps) {
      world.agenda.add({
        at: begins + after,
        label: `${person.plan.id}: module ${module.id}`,
        alongside: true,
        run: async () => {
          const { status } = await person.call('POST', path, body);
          if (status >= 400) world.faults.note(`${person.plan.id} could not do ${module.id}`);
        },
      });
    }
    begins += (steps.at(-1)?.after ?? 0) + minute;
  }
};
