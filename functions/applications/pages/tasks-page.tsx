import { checkAddress, type Task, tasksAddress } from '../../../shared/domain/application-tasks.ts';
import { stripStepsOf } from '../../../shared/domain/strip.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Moment } from '../../../shared/ui/moment.tsx';
import { StageStrip } from '../../../shared/ui/stage-strip.tsx';
import { ApplicationFrame, Eyebrow, type FrameProps, OwnDeadline } from './application-frame.tsx';
import { NominationFacts } from './nomination-facts.tsx';
import { TimeZoneLink } from './time-zone-link.tsx';
import { WithdrawalLink } from './withdrawal-link.tsx';

const isOpen = ({ needed, state }: Task): boolean => needed && state !== 'done';

const Row = ({ task, locale }: { readonly task: Task; readonly locale: Locale }) => (
  <li>
    <a href={task.address}>{inLocale(task.title, locale)}</a>
    <span class={task.state === 'done' ? 'state done' : 'state'}>
      {applicationText(locale).tasks.states[task.state]}
      {task.state === 'done' ? <span aria-hidden="true"> ✓</span> : null}
    </span>
  </li>
);

/** The next step as the one filled button. */
const NextStep = (props: FrameProps & { readonly tasks: readonly Task[] }) => {
  const { opened, reader, tasks } = props;
  const words = applicationText(reader.locale).tasks;
  const next = tasks.find(isOpen);
  const begun = tasks.some(({ state }) => state === 'done' || state === 'started');
  return (
    <div class="actions">
      <a class="button" href={next?.address ?? checkAddress(opened.application)}>
        {next === undefined ? words.check : begun ? words.goOn : words.begin}
      </a>
    </div>
  );
};

/** What there is to do, and how far it is done. */
export const TasksPage = (props: FrameProps & { readonly tasks: readonly Task[] }) => {
  const { opened, reader, tasks } = props;
  const { application, edition, track, saved } = opened;
  const { locale } = reader;
  const { tasks: words, form } = applicationText(locale);
  const needed = tasks.filter((task) => task.needed);
  const done = needed.filter(({ state }) => state === 'done').length;
  return (
    <ApplicationFrame
      opened={opened}
      reader={reader}
      title={words.title}
      path={tasksAddress(application)}
    >
      <Eyebrow {...props} />
      <h1 class="after-eyebrow">{words.title}</h1>
      <StageStrip steps={stripStepsOf(edition, track)} now="applied" locale={locale} />
      <p class="lead">{words.lead}</p>
      <NominationFacts opened={opened} locale={locale} />
      <OwnDeadline {...props} />
      <TimeZoneLink application={application} locale={locale} />
      <h2 id="tasks">{words.list}</h2>
      <p class="soft">{words.done(done, needed.length)}</p>
      <ol class="tasks" aria-labelledby="tasks">
        {tasks.map((task) => (
          <Row task={task} locale={locale} />
        ))}
      </ol>
      <NextStep {...props} />
      <p class="soft">
        {words.checkNote} <a href={checkAddress(application)}>{words.check}</a>
      </p>
      <p class="soft small">
        {form.email} {application.email}.{' '}
        {saved === undefined ? null : (
          <>
            {form.lastSaved}{' '}
            <Moment
              at={Date.parse(saved.savedAt)}
              zone={edition.timeZone}
              locale={locale}
              own={application.timeZone}
            />
          </>
        )}
      </p>
      <WithdrawalLink application={application} locale={locale} />
    </ApplicationFrame>
  );
};
