/** What a watcher of a replay sees: the programme's time, and what happens, a line a day. */
import type { Edition } from '../../shared/domain/edition.ts';
import { dayOf } from '../../shared/domain/time.ts';
import type { Step } from './agenda.ts';

/** Steps of one person are told as a number, since there are thousands of them. */
const isPersonal = ({ label }: Step): boolean => /^[a-z-]+-\d+:/.test(label);

export const printProgress = (edition: Edition) => {
  let day = '';
  let people = 0;
  const endDay = (): void => {
    if (people > 0) console.log(`${day}  ${people} answers of people`);
    people = 0;
  };
  return (step: Step, now: number): void => {
    const today = dayOf(now, edition.timeZone);
    if (today !== day) endDay();
    day = today;
    if (isPersonal(step)) people += 1;
    else console.log(`${day}  ${step.label}`);
  };
};
