import { counts, type LedgerLine } from '../../../shared/domain/attendance-ledger.ts';
import { seminarsFor } from '../../../shared/domain/journey.ts';
import { presenceNeeded, seminarSpan } from '../../../shared/domain/training.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { trainingText } from '../../../shared/text/training.ts';
import { Moment } from '../../../shared/ui/moment.tsx';
import { ownLedger } from '../own-training.ts';
import type { TrainingProps } from './training-page.tsx';

const States = (props: {
  readonly line: LedgerLine | undefined;
  readonly of: number;
  readonly locale: Locale;
}) => {
  const { line, of, locale } = props;
  const words = trainingText(locale);
  if (line === undefined) return null;
  return (
    <>
      {counts(line) ? '✓ ' : ''}
      {words.sessionStates[line.state]}
      {line.minutes === undefined ? null : (
        <>
          <br />
          <span class="soft small">{words.minutesThere(line.minutes, of)}</span>
        </>
      )}
    </>
  );
};

/** The seminars of the person's section: when, where to join, and whether each counts. */
export const Seminars = ({ own, now, locale }: TrainingProps) => {
  const { participant, edition, track, zone } = own;
  const words = trainingText(locale);
  const seminars = track.online === undefined ? [] : seminarsFor(track.online, participant.section);
  if (track.online === undefined || seminars.length === 0) return null;
  const lines = ownLedger(own, now)?.lines.filter(({ kind }) => kind === 'seminar') ?? [];
  return (
    <section aria-labelledby="seminars">
      <h2 id="seminars">{words.seminars}</h2>
      <div class="scroll">
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{words.seminar}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {seminars.map((seminar) => {
              const [from, to] = seminarSpan(seminar, edition.timeZone);
              const minutes = (to - from) / 60_000;
              return (
                <tr>
                  <th scope="row">
                    {inLocale(seminar.title, locale)}{' '}
                    <span class="soft small">{words.minutes(minutes)}</span>
                    {seminar.joinAt === undefined || own.state !== 'open' || now >= to ? null : (
                      <>
                        <br />
                        <a href={seminar.joinAt}>
                          {words.join}
                          <span class="unseen">: {inLocale(seminar.title, locale)}</span>
                        </a>
                      </>
                    )}
                  </th>
                  <td data-label={words.when}>
                    <Moment at={from} zone={edition.timeZone} locale={locale} own={zone} />
                  </td>
                  <td data-label={words.state}>
                    <States
                      line={lines.find(({ id }) => id === seminar.id)}
                      of={minutes}
                      locale={locale}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="soft">{words.recordedByOffice(presenceNeeded(track.online))}</p>
    </section>
  );
};
