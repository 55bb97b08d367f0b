import type { Module } from '../../../shared/domain/edition.ts';
import { asksForMore } from '../../../shared/domain/study.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { modulesText } from '../../../shared/text/modules.ts';
import { trainingText } from '../../../shared/text/training.ts';
import { type OwnTraining, ownLedger } from '../own-training.ts';
import type { TrainingProps } from './training-page.tsx';

/** The button that says that a module is done; each has its own form and its own name. */
export const DoneForm = (props: {
  readonly module: string;
  readonly title: string;
  readonly locale: Locale;
  readonly filled?: boolean;
}) => {
  const { module, title, locale, filled } = props;
  const words = trainingText(locale);
  return (
    <form method="post" action={`/my/training/modules/${module}`}>
      <button type="submit" class={filled ? undefined : 'quiet'}>
        {filled ? words.doneButton : words.markDone}
        <span class="unseen">: {title}</span>
      </button>
    </form>
  );
};

/** The way into a module that has pages, time or a quiz of its own. */
export const ModuleLink = (props: {
  readonly own: OwnTraining;
  readonly module: Module;
  readonly locale: Locale;
  readonly filled?: boolean;
}) => {
  const { own, module, locale, filled } = props;
  const words = modulesText(locale);
  const begun = own.study.modules[module.id] !== undefined;
  const isDone = own.participant.modulesDone.includes(module.id);
  const label = begun ? words.goOn : words.begin;
  return (
    <a class={filled ? 'button' : undefined} href={`/my/training/modules/${module.id}`}>
      {isDone || own.state === 'closed' ? words.lookAgain : label}
      <span class="unseen">: {inLocale(module.title, locale)}</span>
    </a>
  );
};

const ModuleState = (props: {
  readonly own: OwnTraining;
  readonly now: Instant;
  readonly module: Module;
  readonly locale: Locale;
}) => {
  const { own, now, module, locale } = props;
  const words = trainingText(locale);
  const done = own.participant.modulesDone.includes(module.id);
  const title = inLocale(module.title, locale);
  const line = ownLedger(own, now)?.lines.find(
    ({ kind, id }) => kind === 'module' && id === module.id,
  );
  const said = done ? `✓ ${words.done}` : words.moduleStates[line?.state ?? 'to-do'];
  if (!asksForMore(module)) {
    return done || own.state !== 'open' ? (
      said
    ) : (
      <DoneForm module={module.id} title={title} locale={locale} />
    );
  }
  return (
    <>
      {said} <br />
      <ModuleLink own={own} module={module} locale={locale} />
    </>
  );
};

/** Every module with its length and whether it is done. */
export const Modules = ({ own, now, locale }: TrainingProps) => {
  const words = trainingText(locale);
  const modules = own.track.online?.modules ?? [];
  if (modules.length === 0) return null;
  return (
    <section aria-labelledby="modules">
      <h2 id="modules">{words.modules}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.module}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {modules.map((module) => (
              <tr>
                <th scope="row">
                  {inLocale(module.title, locale)}{' '}
                  <span class="soft small">{words.minutes(module.minutes)}</span>
                </th>
                <td>
                  <ModuleState own={own} now={now} module={module} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
