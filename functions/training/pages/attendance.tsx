import { trainingProgress } from '../../../shared/domain/training.ts';
import { trainingText } from '../../../shared/text/training.ts';
import type { TrainingProps } from './training-page.tsx';

/** What was done so far, against what completes the training. */
export const Attendance = ({ own, locale }: TrainingProps) => {
  const { online } = own.track;
  if (online === undefined) return null;
  const words = trainingText(locale);
  const { present, expected, attendance, needed, missing } = trainingProgress(
    online,
    own.participant,
  );
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{words.attendance}</h2>
      <ul class="figures">
        <li>
          <strong>{attendance} %</strong>
          {words.attendanceIs(present, expected)}
        </li>
      </ul>
      <p>
        {words.needed(needed)}{' '}
        {own.state === 'open' ? (missing === 0 ? words.enough : words.missing(missing)) : null}
      </p>
    </section>
  );
};
