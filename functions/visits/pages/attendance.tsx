import { visitText } from '../../../shared/text/visits.ts';
import { dayText } from '../../../shared/ui/moment.tsx';
import { visitDays } from '../visit-data.ts';
import type { VisitProps } from './visit-page.tsx';

/** The programme days of the course and on which of them the person was there. */
export const Attendance = ({ own, now, locale }: VisitProps) => {
  const words = visitText(locale);
  const { today, days, attendance, needed, neededDays } = visitDays(own, now);
  if (days.length === 0) return null;
  const stateOf = ({ day, present }: (typeof days)[number]): string => {
    if (present) return `✓ ${words.present}`;
    return day > today ? words.ahead : words.notRecorded;
  };
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{words.attendance}</h2>
      <ul class="figures">
        <li>
          <strong>{attendance} %</strong>
          {words.attendanceIs(days.filter(({ present }) => present).length, days.length)}
        </li>
      </ul>
      <p>{words.neededDays(needed, neededDays)}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((one) => (
              <tr aria-current={one.day === today ? 'date' : undefined}>
                <th scope="row">{dayText(one.day, locale)}</th>
                <td>{stateOf(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
