import { trainingOpensAt } from '../../../shared/domain/journey.ts';
import { trainingText } from '../../../shared/text/training.ts';
import { Moment } from '../../../shared/ui/moment.tsx';
import { ownLedger } from '../own-training.ts';
import type { TrainingProps } from './training-page.tsx';

/** Somebody who joined late is told what is asked of them. */
const Joined = ({ own, locale }: TrainingProps) => {
  const { participant, edition, track, zone } = own;
  const joined = Date.parse(participant.offer?.answeredAt ?? '');
  const opened = trainingOpensAt(edition, track.id);
  if (opened === undefined || !(joined > opened)) return null;
  const words = trainingText(locale);
  return (
    <div class="note">
      <p class="first">
        {words.joinedLate} <Moment at={joined} zone={edition.timeZone} locale={locale} own={zone} />
      </p>
      <p>
        {track.online?.lateJoiners === 'since-acceptance' ? words.asksSince : words.asksEverything}
      </p>
    </div>
  );
};

/** What counts so far, of how much, against what completes the training. */
export const Attendance = (props: TrainingProps) => {
  const { own, now, locale } = props;
  const ledger = ownLedger(own, now);
  if (ledger === undefined) return null;
  const words = trainingText(locale);
  const { lines, present, expected, attendance, needed, missing, open } = ledger;
  const asked = lines.filter(({ state }) => state !== 'before-joining');
  const modules = asked.filter(({ kind }) => kind === 'module').length;
  const stands = () => {
    if (missing === 0) return words.enough;
    return open < missing ? words.notEnoughLeft : words.missing(missing);
  };
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{words.attendance}</h2>
      <ul class="figures">
        <li>
          <strong>{attendance.toFixed(1)} %</strong>
          {words.attendanceIs(present, expected)}
        </li>
      </ul>
      <p>
        {words.needed(needed)} {own.state === 'open' ? stands() : null}
      </p>
      <p class="soft">{words.countedOutOf(modules, expected - modules)}</p>
      <Joined {...props} />
    </section>
  );
};
