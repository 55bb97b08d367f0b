/** Where a wanted session could be held at all: every day, time and room of the grid. */
import type { Scheduling } from './edition-scheduling.ts';
import { addDays } from './time.ts';
import type { Session } from './timetable.ts';
import { courseDays, type Setting } from './timetable-clash.ts';
import type { ProposalInput, WantedSession } from './timetable-wanted.ts';

type Grid = Omit<ProposalInput, 'sessions'>;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());

/** Days that all of its people share; what needs a room is held during the visit. */
const daysOf = (setting: Setting, wanted: WantedSession, { weekends }: Grid): string[] => {
  const cohorts = [
    ...wanted.cohorts,
    ...wanted.participants.flatMap((person) => setting.cohorts?.get(person) ?? []),
  ];
  const visits = (cohort: string) => {
    const track = setting.tracks.find(({ id }) => id === cohort.split('/')[0]);
    const online = wanted.rooms?.length === 0 ? undefined : track?.online?.period;
    return courseDays(setting, cohort).filter((period) => period !== online);
  };
  const periods = cohorts.map(visits);
  const bounds = periods.flat();
  const first = wanted.from ?? bounds.map(({ from }) => from).sort()[0];
  const last =
    wanted.to ??
    bounds
      .map(({ to }) => to)
      .sort()
      .at(-1);
  if (first === undefined || last === undefined) return [];
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const isShared = periods.every((all) => all.some(({ from, to }) => from <= day && day <= to));
    if (isShared && (weekends || !isWeekend(day))) days.push(day);
  }
  return days;
};

const startsOf = ({ minutes }: WantedSession, { hours, breaks, stepMinutes }: Grid): number[] => {
  const starts: number[] = [];
  const last = minuteOf(hours.to) - minutes;
  const first = Math.ceil(minuteOf(hours.from) / stepMinutes) * stepMinutes;
  for (let start = first; start <= last; start += stepMinutes) {
    const isFree = breaks.every(
      ({ from, to }) => start + minutes <= minuteOf(from) || minuteOf(to) <= start,
    );
    if (isFree) starts.push(start);
  }
  return starts;
};

/** Rooms with enough seats, the smallest first; one that is named counts though it be too small. */
const roomsOf = (
  { venues = [] }: Partial<Scheduling>,
  { rooms, capacity = 0 }: WantedSession,
): readonly (string | undefined)[] => {
  if (rooms?.length === 0) return [undefined];
  const all = venues.flatMap((venue) => venue.rooms);
  const seatsOf = (id: string) =>
    all.find((room) => room.id === id)?.seats ?? Number.POSITIVE_INFINITY;
  const ids = rooms ?? all.map(({ id }) => id).filter((id) => seatsOf(id) >= capacity);
  return ids.toSorted((one, other) => seatsOf(one) - seatsOf(other) || (one < other ? -1 : 1));
};

/** A wanted session at every place of the grid, the earliest and smallest first. */
export const optionsOf = (
  setting: Setting,
  wanted: WantedSession,
  grid: Grid,
): readonly Session[] => {
  const { minutes, rooms: _rooms, from: _from, to: _to, ...told } = wanted;
  const starts = startsOf(wanted, grid);
  const rooms = roomsOf(setting.scheduling ?? {}, wanted);
  return daysOf(setting, wanted, grid).flatMap((day) =>
    starts.flatMap((start) =>
      rooms.map((room) => ({
        ...told,
        startsAt: `${day}T${timeOf(start)}`,
        endsAt: `${day}T${timeOf(start + minutes)}`,
        ...(room === undefined ? {} : { room }),
      })),
    ),
  );
};
