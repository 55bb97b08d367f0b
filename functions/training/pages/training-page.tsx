import { trainingEndsAt, trainingOpensAt } from '../../../shared/domain/journey.ts';
import { stripStepOf } from '../../../shared/domain/participant-progress.ts';
import { stripStepsOf } from '../../../shared/domain/strip.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { trainingText } from '../../../shared/text/training.ts';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import { StageStrip } from '../../../shared/ui/stage-strip.tsx';
import type { OwnTraining } from '../own-training.ts';
import { Appeals } from './appeals.tsx';
import { Attendance } from './attendance.tsx';
import { Modules } from './modules.tsx';
import { Next } from './next-step.tsx';
import { Seminars } from './seminars.tsx';

export interface TrainingProps {
  readonly own: OwnTraining;
  readonly now: Instant;
  readonly locale: Locale;
  /** Why something was not done, for people. */
  readonly refused?: string;
  readonly errors?: readonly FieldError[];
  /** What was typed in an appeal. */
  readonly typed?: { readonly session: string; readonly text: string };
}

const NotOpen = ({ own, now, locale }: TrainingProps) => {
  const { participant, edition, track } = own;
  const words = trainingText(locale).states['not-open'];
  const opensAt = trainingOpensAt(edition, track.id) ?? now;
  return (
    <>
      <p class="lead">{now < opensAt ? words.detail : words.begun}</p>
      {participant.stage === 'offered' ? (
        <>
          <p>{words.offer}</p>
          <p class="actions">
            <a class="button" href="/my/offer">
              {words.offerButton}
            </a>
          </p>
        </>
      ) : null}
      <dl class="facts">
        <dt>{words.opens}</dt>
        <dd>
          <Moment at={opensAt} zone={edition.timeZone} locale={locale} own={own.zone} />
        </dd>
      </dl>
    </>
  );
};

const Closed = ({ own, locale }: TrainingProps) => {
  const { participant, track } = own;
  const words = trainingText(locale).states.closed;
  const { onlineAttendance: attendance, stage } = participant;
  const needed = track.online?.attendanceNeeded ?? 0;
  const result = () => {
    if (attendance === undefined) {
      if (stage !== 'in-online-training') return '';
      return participant.appealsUntil === undefined ? words.settling : words.fellShort;
    }
    return attendance >= needed ? words.passed(attendance) : words.incomplete(attendance, needed);
  };
  return (
    <>
      <p class="lead">{result()}</p>
      <p>{words.detail}</p>
    </>
  );
};

const States = (props: TrainingProps) => {
  switch (props.own.state) {
    case 'none':
      return <p class="lead">{trainingText(props.locale).states.none.detail}</p>;
    case 'not-open':
      return <NotOpen {...props} />;
    case 'closed':
      return <Closed {...props} />;
    case 'open':
      return <Next {...props} />;
  }
};

const Ends = ({ own, now, locale }: TrainingProps) => (
  <p>
    {trainingText(locale).ends}{' '}
    <Moment
      at={trainingEndsAt(own.edition, own.track.id) ?? now}
      zone={own.edition.timeZone}
      locale={locale}
      own={own.zone}
    />
  </p>
);

const Refused = ({ errors, refused, locale }: TrainingProps) => {
  if (errors !== undefined) {
    return <ErrorSummary errors={errors} locale={locale} names={['session', 'text']} />;
  }
  return refused === undefined ? null : (
    <p class="note" role="alert">
      {refused}
    </p>
  );
};

/** Own online training: what comes next first, then attendance, modules and seminars. */
export const TrainingPage = (props: TrainingProps) => {
  const { own, locale, refused } = props;
  const { participant, edition, track, state } = own;
  const words = trainingText(locale);
  const heading = state === 'open' ? words.title : words.states[state].title;
  const steps = stripStepsOf(edition, track);
  const whole = state !== 'none' && state !== 'not-open';
  return (
    <Layout
      title={heading}
      locale={locale}
      contact={edition.contact}
      path="/my/training"
      {...(refused === undefined ? {} : { hasErrors: true })}
    >
      <Refused {...props} />
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{heading}</h1>
      <StageStrip steps={steps} now={stripStepOf(participant, steps)} locale={locale} />
      <States {...props} />
      {whole ? (
        <>
          <Attendance {...props} />
          {state === 'open' ? <Ends {...props} /> : null}
          <Modules {...props} />
          <Seminars {...props} />
          <Appeals {...props} />
        </>
      ) : null}
      <p class="actions">
        <a class="button quiet" href="/my">
          {words.back}
        </a>
      </p>
    </Layout>
  );
};
