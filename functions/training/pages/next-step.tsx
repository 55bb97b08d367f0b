import { nextQuestionnaire, respondentOf } from '../../../shared/domain/evaluation.ts';
import { asksForMore } from '../../../shared/domain/study.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { nextTrainingStep } from '../../../shared/domain/training.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { participantText } from '../../../shared/text/participants.ts';
import { trainingText } from '../../../shared/text/training.ts';
import { Moment } from '../../../shared/ui/moment.tsx';
import { DoneForm, ModuleLink } from './modules.tsx';
import type { TrainingProps } from './training-page.tsx';

/** What is asked of the person before they begin; the modules are below it all the same. */
const AskedFirst = ({ locale }: Pick<TrainingProps, 'locale'>) => {
  const { title, text, button } = participantText(locale).next['evaluate-before'];
  return (
    <section aria-labelledby="next">
      <h2 id="next">{title}</h2>
      <p class="lead">{text}</p>
      <p class="actions">
        <a class="button" href="/my/evaluation/before">
          {button}
        </a>
      </p>
    </section>
  );
};

/** The one thing to do now, with the page's one filled button. */
export const Next = ({ own, now, locale }: TrainingProps) => {
  const { participant, edition, track, study, zone } = own;
  const words = trainingText(locale);
  if (track.online === undefined) return null;
  const next = nextTrainingStep(track.online, edition.timeZone, participant, now, study);
  const isHeld =
    next?.kind === 'seminar' && instantOf(next.seminar.startsAt, edition.timeZone) <= now;
  const asked = nextQuestionnaire(edition, respondentOf(participant), now);
  if (asked?.questionnaire === 'before' && !isHeld) return <AskedFirst locale={locale} />;
  if (next === undefined) return <p class="lead">{words.nothingOpen}</p>;
  if (next.kind === 'module') {
    const { id, title, minutes } = next.module;
    return (
      <section aria-labelledby="next">
        <h2 id="next">{words.next}</h2>
        <p class="lead">
          {words.nextModule(inLocale(title, locale))} ({words.minutes(minutes)})
        </p>
        {asksForMore(next.module) ? (
          <p class="actions">
            <ModuleLink own={own} module={next.module} locale={locale} filled />
          </p>
        ) : (
          <>
            <p>{words.nextModuleHow}</p>
            <DoneForm module={id} title={inLocale(title, locale)} locale={locale} filled />
          </>
        )}
      </section>
    );
  }
  const { title, startsAt, joinAt } = next.seminar;
  const at = instantOf(startsAt, edition.timeZone);
  const said = at <= now ? words.seminarNow : words.nextSeminar;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      <p class="lead">{said(inLocale(title, locale))}</p>
      <p>
        <Moment at={at} zone={edition.timeZone} locale={locale} own={zone} />
      </p>
      {joinAt === undefined ? null : (
        <p class="actions">
          <a class="button" href={joinAt}>
            {words.join}
            <span class="unseen">: {inLocale(title, locale)}</span>
          </a>
        </p>
      )}
    </section>
  );
};
