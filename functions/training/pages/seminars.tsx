import { seminarsFor } from '../../../shared/domain/journey.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { trainingText } from '../../../shared/text/training.ts';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { TrainingProps } from './training-page.tsx';

/** The seminars of the person's section, with both clocks and whether the person was there. */
export const Seminars = ({ own, now, locale }: TrainingProps) => {
  const { participant, edition, track, zone } = own;
  const words = trainingText(locale);
  const seminars = track.online === undefined ? [] : seminarsFor(track.online, participant.section);
  if (seminars.length === 0) return null;
  const at = (local: string) => instantOf(local, edition.timeZone);
  const stateOf = (id: string, endsAt: string): string => {
    if (participant.seminarsAttended.includes(id)) return `✓ ${words.attended}`;
    return now < at(endsAt) ? words.ahead : words.notRecorded;
  };
  return (
    <section aria-labelledby="seminars">
      <h2 id="seminars">{words.seminars}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.seminar}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {seminars.map(({ id, title, startsAt, endsAt }) => (
              <tr>
                <th scope="row">
                  {inLocale(title, locale)}{' '}
                  <span class="soft small">
                    {words.minutes((at(endsAt) - at(startsAt)) / 60_000)}
                  </span>
                </th>
                <td>
                  <Moment at={at(startsAt)} zone={edition.timeZone} locale={locale} own={zone} />
                </td>
                <td>{stateOf(id, endsAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft">{words.recordedByOffice}</p>
    </section>
  );
};
