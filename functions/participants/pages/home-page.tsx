import { cohortAccess } from '../../../shared/domain/cohort-opening.ts';
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

const Letters = ({ place, locale }: Props) => {
  const words = participantText(locale).home;
  const kinds = (['conditional', 'final'] as const).filter(
    (kind) => place.participant.letters[kind] !== undefined,
  );
  if (kinds.length === 0) return null;
  return (
    <section>
      <h2>{words.letters}</h2>
      <ul>
        {kinds.map((kind) => (
          <li>
            <a href={`/my/letters/${kind}`}>{words[kind]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Where a person stands, what is next, and what lies ahead. */
export const HomePage = ({ place, now, locale }: Props & { readonly now: Instant }) => {
  const { participant, edition, track } = place;
  const words = participantText(locale).home;
  const steps = stripStepsOf(edition, track);
  return (
    <Layout title={words.title} locale={locale} contact={edition.contact} path="/my">
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1 dir="auto">{participant.name}</h1>
      <StageStrip steps={steps} now={stripStepOf(participant, steps)} locale={locale} />
      <Next next={nextThing(participant, edition, now)} zone={edition.timeZone} locale={locale} />
      <Letters place={place} locale={locale} />
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
