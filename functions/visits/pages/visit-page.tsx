import { askedStages } from '../../../shared/domain/dinner.ts';
import { stripStepOf } from '../../../shared/domain/participant-progress.ts';
import { stripStepsOf } from '../../../shared/domain/strip.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { checkInText } from '../../../shared/text/check-in.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { visitText } from '../../../shared/text/visits.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { StageStrip } from '../../../shared/ui/stage-strip.tsx';
import type { OwnVisit } from '../own-visit.ts';
import { Attendance } from './attendance.tsx';
import { Dates } from './dates.tsx';
import { Letters } from './letters.tsx';
import { Next } from './next-step.tsx';
import { Preparations } from './preparations.tsx';

export interface VisitProps {
  readonly own: OwnVisit;
  readonly now: Instant;
  readonly locale: Locale;
}

/** Own visit: what comes next first, then the dates, the letters and the days attended. */
export const VisitPage = (props: VisitProps) => {
  const { own, locale } = props;
  const { participant, edition, track, state } = own;
  const words = visitText(locale);
  const heading = words.states[state].title;
  const steps = stripStepsOf(edition, track);
  return (
    <Layout title={heading} locale={locale} contact={edition.contact} path="/my/visit">
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{heading}</h1>
      <StageStrip steps={steps} now={stripStepOf(participant, steps)} locale={locale} />
      <Next {...props} />
      <Preparations {...props} />
      <Dates {...props} />
      <Letters {...props} />
      {participant.arrivedOn === undefined ? null : <Attendance {...props} />}
      {askedStages.includes(participant.stage) ? (
        <p>
          <a href="/my/pass">{checkInText(locale).seePass}</a>
        </p>
      ) : null}
      <p class="actions">
        <a class="button quiet" href="/my">
          {words.back}
        </a>
      </p>
    </Layout>
  );
};
