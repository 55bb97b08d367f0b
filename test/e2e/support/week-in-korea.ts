import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { momentIn } from '../../../tools/replay/world.ts';
import { sessionOf } from './session.ts';
import { lettersTo } from './visitor.ts';

const minute = 60_000;
const guest = { name: 'Ana', organisation: 'Embassy', email: 'ana@embassy.example' };

interface Door {
  readonly expected: readonly { readonly who: string }[];
  readonly checkIns: readonly unknown[];
}

export interface WeekInKorea {
  /** How many moments were kept of one participant whom two devices scanned. */
  checkedIn: number;
  /** A participant's calendar as a calendar programme reads it. */
  calendar: string;
  /** Where each answer to the invitation to a dinner of one seat left its writer. */
  readonly standings: string[];
  /** How many letters the guest from outside had: invitations, and seats that became free. */
  letters: { readonly invited: number; readonly seats: number };
}

/**
 * A timetable is published and read in somebody's own calendar. CPI Day is announced; its dinner
 * has one seat, which a participant takes, and gives back when a guest already waits for it.
 */
export const planWeekInKorea = (
  opened: OpenWorld,
  email: string,
  /** A moment of the edition's zone, in the course and before answers are due. */
  on: { readonly date: string; readonly moment: string; readonly cohort: string },
): WeekInKorea => {
  const { world, runtime } = opened;
  const { coordinator } = world.staff;
  const path = `/staff/editions/${world.edition.edition}`;
  const week: WeekInKorea = {
    checkedIn: 0,
    calendar: '',
    standings: [],
    letters: { invited: 0, seats: 0 },
  };
  const post = async <T>(to: string, cookie: string, body: object): Promise<T> => {
    const headers = { cookie, accept: 'application/json', 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await (await fetch(`${world.url}${to}`, init)).json()) as T;
  };
  const answer = async (to: string, cookie: string, dines: string) => {
    week.standings.push((await post<{ standing: string }>(to, cookie, { dines })).standing);
  };
  const at = momentIn(world, on.moment);

  world.agenda.add({
    at,
    label: 'the office publishes the timetable and announces CPI Day',
    run: async () => {
      const times = { startsAt: `${on.date}T10:00`, endsAt: `${on.date}T11:00` };
      const title = { en: 'Welcome', ko: '환영식' };
      const session = { id: 'welcome', title, kind: 'lecture', ...times, cohorts: [on.cohort] };
      await coordinator.need('PUT', `${path}/timetable/sessions/welcome`, { session });
      await coordinator.need('POST', `${path}/timetable/publications`, { version: 1 });
      await coordinator.need('POST', `${path}/cpi-day/announcement`);
      await coordinator.need('POST', `${path}/cpi-day/visitors`, { visitors: [guest] });
    },
  });
  world.agenda.add({
    at: at + 30 * minute,
    label: 'a participant and a guest answer',
    run: async () => {
      const own = await sessionOf(opened, email);
      const theirs = await sessionOf(opened, guest.email);
      const { address } = await post<{ address: string }>('/my/calendar', own, {});
      week.calendar = await (await fetch(`${world.url}${new URL(address).pathname}`)).text();
      await answer('/my/cpi-day', own, 'yes');
      await answer('/cpi-day/reply', theirs, 'yes');
      await answer('/my/cpi-day', own, 'no');
      await coordinator.need('GET', `${path}/cpi-day/replies`);
      const headers = { cookie: own, accept: 'application/json' };
      const pass = await fetch(`${world.url}/my/pass`, { headers });
      if (!pass.ok) throw new Error(`The pass was answered ${pass.status}: ${await pass.text()}`);
      const { code } = (await pass.json()) as { readonly code: string };
      const scans = [{ code, at: new Date(world.now()).toISOString() }];
      const day = on.moment.slice(0, 10);
      for (const _device of [1, 2]) {
        await coordinator.need('POST', `${path}/check-ins/${day}`, { scans });
      }
      const door = await coordinator.need<Door>('GET', `${path}/check-ins/${day}`);
      week.checkedIn = door.checkIns.length;
      const [first] = door.expected;
      await coordinator.need('POST', `${path}/passes/revocation`, { who: first?.who, after: 0 });
    },
  });
  world.agenda.add({
    at: at + 60 * minute,
    label: 'the guest’s letters are counted',
    run: async () => {
      const count = (moment: string) => lettersTo(runtime, guest.email, moment).length;
      week.letters = { invited: count('cpi-day-invited'), seats: count('dinner-seat') };
    },
  });
  return week;
};
