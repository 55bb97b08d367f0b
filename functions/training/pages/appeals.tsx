import { appealable, appealsEndAt, sessionCode } from '../../../shared/domain/attendance-appeal.ts';
import { trackOf } from '../../../shared/domain/edition.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { trainingText } from '../../../shared/text/training.ts';
import { Select } from '../../../shared/ui/choices.tsx';
import { errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/fields.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import { type OwnTraining, ownLedger } from '../own-training.ts';
import type { TrainingProps } from './training-page.tsx';

/** What a session is called. */
const titleOf = ({ edition, participant }: OwnTraining, session: string, locale: Locale) => {
  const online = trackOf(edition, participant.track)?.online;
  const [kind, id] = session.split('/');
  const found = (kind === 'module' ? online?.modules : online?.seminars)?.find(
    (one) => one.id === id,
  );
  return found === undefined ? session : inLocale(found.title, locale);
};

/** What the person has asked so far, and what became of it. */
const Made = ({ own, locale }: TrainingProps) => {
  const words = trainingText(locale).appeal;
  const appeals = Object.entries(own.participant.appeals ?? {});
  if (appeals.length === 0) return null;
  return (
    <dl class="texts">
      {appeals.map(([session, { text, answer }]) => (
        <>
          <dt>{titleOf(own, session, locale)}</dt>
          <dd class="typed">{text}</dd>
          <dd>
            {answer === undefined ? words.waits : answer.granted ? words.granted : words.refused}
          </dd>
          {answer === undefined ? null : <dd class="typed soft">{answer.reason}</dd>}
        </>
      ))}
    </dl>
  );
};

/** How to ask for a missed session to be counted, as long as that can be asked. */
export const Appeals = (props: TrainingProps) => {
  const { own, now, locale, errors, typed } = props;
  const { participant, edition, study, zone } = own;
  const ledger = ownLedger(own, now);
  if (ledger === undefined) return null;
  const words = trainingText(locale).appeal;
  const open = appealable(participant, { edition, ledger, study }, now);
  const until = appealsEndAt(edition, participant.track);
  const made = Object.keys(participant.appeals ?? {}).length;
  if (until === undefined || (open.length === 0 && made === 0)) return null;
  const errorOf = errorsByName(errors);
  const wrong = (name: string) => {
    const error = errorOf(name);
    return error === undefined ? {} : { error };
  };
  return (
    <section aria-labelledby="appeals">
      <h2 id="appeals">{words.title}</h2>
      <Made {...props} />
      {open.length === 0 ? null : (
        <form method="post" action="/my/training/appeals" novalidate>
          <p>
            {words.how} <Moment at={until} zone={edition.timeZone} locale={locale} own={zone} />
          </p>
          <Select
            name="session"
            label={words.session}
            options={open.map(({ kind, id }) => {
              const value = sessionCode(kind, id);
              return { value, label: titleOf(own, value, locale) };
            })}
            value={typed?.session ?? ''}
            locale={locale}
            {...wrong('session')}
          />
          <TextArea
            name="text"
            label={words.why}
            hint={words.whyHint}
            rows={5}
            value={typed?.text ?? ''}
            locale={locale}
            {...wrong('text')}
          />
          <button type="submit" class="quiet">
            {words.send}
          </button>
        </form>
      )}
    </section>
  );
};
