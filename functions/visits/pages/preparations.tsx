import { isOpenTask, preparing, travelTasks } from '../../../shared/domain/preparation.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { travelText } from '../../../shared/text/travel.ts';
import { dayText } from '../../../shared/ui/moment.tsx';
import type { VisitProps } from './visit-page.tsx';

/** What the person prepares for the visit: a list of tasks, each with a page of its own. */
export const Preparations = ({ own, now, locale }: VisitProps) => {
  const { participant, edition } = own;
  const { tasks: words, parts, states } = travelText(locale);
  const tasks = travelTasks(participant, edition, dayOf(now, edition.timeZone));
  if (!preparing.includes(participant.stage) || tasks.length === 0) return null;
  const done = tasks.filter((task) => !isOpenTask(task)).length;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{words.title}</h2>
      <p>{words.lead}</p>
      <p class="soft">{words.done(done, tasks.length)}</p>
      <ol class="tasks" aria-labelledby="tasks">
        {tasks.map((task) => (
          <li>
            <a href={`/my/visit/${task.part}`}>{parts[task.part].title}</a>
            <span class={isOpenTask(task) ? 'state' : 'state done'}>
              {states[task.state]}
              {task.state === 'done' ? <span aria-hidden="true"> ✓</span> : null}
              {isOpenTask(task) && task.dueOn !== undefined ? (
                <span class="block">{words.due(dayText(task.dueOn, locale))}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
