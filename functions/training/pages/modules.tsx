import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { trainingText } from '../../../shared/text/training.ts';
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

/** Every module with its length and whether it is done. */
export const Modules = ({ own, locale }: TrainingProps) => {
  const { participant, track, state } = own;
  const words = trainingText(locale);
  const modules = track.online?.modules ?? [];
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
            {modules.map(({ id, title, minutes }) => {
              const done = participant.modulesDone.includes(id);
              return (
                <tr>
                  <th scope="row">
                    {inLocale(title, locale)}{' '}
                    <span class="soft small">{words.minutes(minutes)}</span>
                  </th>
                  <td>
                    {done ? `✓ ${words.done}` : null}
                    {!done && state === 'open' ? (
                      <DoneForm module={id} title={inLocale(title, locale)} locale={locale} />
                    ) : null}
                    {!done && state !== 'open' ? words.open : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
};
