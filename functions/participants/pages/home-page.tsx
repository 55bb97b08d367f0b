import { cohortAccess } from '../../../shared/domain/cohort-opening.ts';
import { openWindowOf, respondentOf } from '../../../shared/domain/evaluation.ts';
import { planOf } from '../../../shared/domain/journey.ts';
import { type NextThing, nextThing } from '../../../shared/domain/participant-next.ts';
import { stripStepOf } from '../../../shared/domain/participant-progress.ts';
import { preparing } from '../../../shared/domain/preparation.ts';
import { entersFrom, withoutDays } from '../../../shared/domain/stages.ts';
import { stripStepsOf } from '../../../shared/domain/strip.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import { leavingText } from '../../../shared/text/leaving.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { participantText } from '../../../shared/text/participants.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { dayText, Moment } from '../../../shared/ui/moment.tsx';
import { StageStrip } from '../../../shared/ui/stage-strip.tsx';
import type { OwnPlace } from '../own-place.ts';
import { Dates, SectionFacts } from './dates.tsx';

interface Props {
  readonly place: OwnPlace;
  readonly locale: Locale;
}

/** The one thing that is next, with the page's one filled button. */
const Next = (props: {
  readonly next: NextThing;
  readonly zone: string;
  readonly locale: Locale;
}) => {
  const { next, zone, locale } = props;
  const words = participantText(locale).next[next.kind];
  return (
    <section class="note">
      <p class="eyebrow">{participantText(locale).home.next}</p>
      <h2 style="margin-top:.2em">{words.title}</h2>
      <p>{words.text}</p>
      {words.moment === undefined ? null : (
        <p>
          <span class="soft">{words.moment}</span>
          <br />
          {next.day === undefined ? null : dayText(next.day, locale)}
          {next.at === undefined ? null : <Moment at={next.at} zone={zone} locale={locale} />}
        </p>
      )}
      {next.href === undefined || words.button === undefined ? null : (
        <div class="actions">
          <a class="button" href={next.href}>
            {words.button}
          </a>
        </div>
      )}
    </section>
  );
};

const Standing = ({ place, locale }: Props) => {
  const words = participantText(locale).home;
  const { reference, onlineAttendance, visa } = place.participant;
  return (
    <dl class="facts">
      <dt>{words.reference}</dt>
      <dd>
        <code>{reference}</code>
      </dd>
      <SectionFacts place={place} locale={locale} />
      {onlineAttendance === undefined ? null : (
        <>
          <dt>{words.attendance}</dt>
          <dd>{onlineAttendance.toFixed(1)} %</dd>
        </>
      )}
      {visa === undefined ? null : (
        <>
          <dt>{words.visa}</dt>
          <dd>{words.visas[visa]}</dd>
        </>
      )}
    </dl>
  );
};

/** What was issued; the certificate too, while something else is next. */
const Letters = ({ place, next, locale }: Props & { readonly next: NextThing }) => {
  const words = participantText(locale).home;
  const { certificate, stage } = place.participant;
  const isGraduate = stage === 'graduated' && next.kind !== 'show-certificate';
  const kinds = (['conditional', 'final'] as const).filter(
    (kind) => place.participant.letters[kind] !== undefined,
  );
  if (kinds.length === 0 && !isGraduate) return null;
  return (
    <section>
      <h2>{words.letters}</h2>
      <ul>
        {kinds.map((kind) => (
          <li>
            <a href={`/my/letters/${kind}`}>{words[kind]}</a>
          </li>
        ))}
        {isGraduate ? (
          <li>
            <a href={`/certificates/${certificate?.code ?? ''}`}>{words.certificate}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
};

/** Whether the person was at sessions while such can be rated. */
const mayRateSessions = ({ participant, edition }: OwnPlace, now: Instant): boolean =>
  openWindowOf(edition, respondentOf(participant), 'sessions', now) !== undefined &&
  participant.seminarsAttended.length + participant.daysAttended.length > 0;

/** Where a person stands, what is next, and what lies ahead. */
export const HomePage = ({ place, now, locale }: Props & { readonly now: Instant }) => {
  const { participant, edition, track } = place;
  const words = participantText(locale).home;
  const steps = stripStepsOf(edition, track);
  const next = nextThing(participant, edition, now);
  return (
    <Layout title={words.title} locale={locale} contact={edition.contact} path="/my">
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1 dir="auto">{participant.name}</h1>
      <StageStrip steps={steps} now={stripStepOf(participant, steps)} locale={locale} />
      <Next next={next} zone={edition.timeZone} locale={locale} />
      <Letters place={place} next={next} locale={locale} />
      {mayRateSessions(place, now) ? (
        <p>
          <a href="/my/evaluation/sessions">{words.rateSessions}</a>
        </p>
      ) : null}
      {preparing.includes(participant.stage) && planOf(edition, participant).visit ? (
        <p>
          <a href="/my/visit">{words.visit}</a>
        </p>
      ) : null}
      {cohortAccess(edition, participant, now).state === 'open' ? (
        <p>
          <a href="/my/cohort">{cohortText(locale).homeLink}</a>
        </p>
      ) : null}
      <section>
        <h2>{words.dates}</h2>
        <Dates place={place} locale={locale} />
        {withoutDays.includes(participant.stage) ? null : (
          <p>
            <a href="/my/timetable">{words.timetable}</a>
          </p>
        )}
      </section>
      <section>
        <h2>{words.place}</h2>
        <Standing place={place} locale={locale} />
        {participant.stage !== 'offered' && entersFrom.withdrawn.includes(participant.stage) ? (
          <p>
            <a href="/my/withdrawal">{leavingText(locale).link}</a>
          </p>
        ) : null}
      </section>
    </Layout>
  );
};
