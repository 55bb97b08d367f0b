import { expect, test } from 'vitest';
import type { BoardItem, BoardRow } from '../../../shared/domain/journey-board.ts';
import type { ParticipantCard } from '../../../shared/domain/participant-card.ts';
import {
  filtered,
  journeyViewNames,
  openItems,
  peopleOf,
} from '../../../web/src/pages/journey/journey-people.ts';
import { pageOf } from '../../../web/src/pages/journey/page-of.ts';

const item = (name: BoardItem['item'], state: BoardItem['state']): BoardItem => ({
  item: name,
  state,
});

const row = (applicationId: string, changes: Partial<BoardRow> = {}): BoardRow => ({
  applicationId,
  reference: `CPI-${applicationId}`,
  name: applicationId,
  country: 'KH',
  track: 'makers',
  section: 'paper',
  stage: 'invited',
  items: [item('acceptance', 'done'), item('training', 'done'), item('visa', 'open')],
  late: 0,
  ...changes,
});

const card = (applicationId: string, changes: Partial<ParticipantCard>): ParticipantCard => ({
  ...{ applicationId, edition: '2031', track: 'makers', section: 'paper', stage: 'invited' },
  ...{ reference: '', name: '', country: 'KH', letters: {} },
  ...{ modulesDone: 0, seminarsAttended: 0, daysAttended: 0 },
  ...changes,
});

const moved = {
  askedAt: '2031-07-01T00:00:00.000Z',
  before: { from: '2031-08-04', to: '2031-08-15' },
  visit: { from: '2031-08-11', to: '2031-08-22' },
};

const people = peopleOf(
  [
    row('LATE', {
      late: 1,
      items: [item('room', 'open'), item('passport', 'wrong'), item('visa', 'late')],
    }),
    row('MOVED'),
    row('CONFIRMED', { section: 'stage', items: [item('training', 'not-needed')] }),
    row('STOPPED', { stage: 'proposal-in-review', items: [item('proposal', 'open')] }),
    row('GONE', {
      late: 1,
      stage: 'withdrawn',
      items: [item('ticket', 'to-call-off'), item('room', 'called-off')],
    }),
  ],
  [
    card('MOVED', { datesToConfirm: moved }),
    card('CONFIRMED', { datesToConfirm: { ...moved, confirmedAt: moved.askedAt } }),
    card('STOPPED', { attention: { code: 'letter-failed', since: moved.askedAt } }),
  ],
);

const everything = { view: 'all', track: '', section: '', stage: '', item: '' } as const;
const idsOf = (filter: Partial<Parameters<typeof filtered>[1]>) =>
  filtered(people, { ...everything, ...filter }).map(({ applicationId }) => applicationId);

test('[F48] each saved view shows those who need it, in the order of the board', () => {
  expect(Object.fromEntries(journeyViewNames.map((view) => [view, idsOf({ view })]))).toEqual({
    all: ['LATE', 'MOVED', 'CONFIRMED', 'STOPPED', 'GONE'],
    open: ['LATE', 'MOVED', 'STOPPED', 'GONE'],
    late: ['LATE', 'GONE'],
    'late-visa': ['LATE'],
    wrong: ['LATE'],
    'to-call-off': ['GONE'],
    dates: ['MOVED'],
    attention: ['STOPPED'],
  });
});

test('[F48] the board is narrowed by section, stage and open item', () => {
  expect(idsOf({ section: 'stage' })).toEqual(['CONFIRMED']);
  expect(idsOf({ track: 'masters' })).toEqual([]);
  expect(idsOf({ stage: 'proposal-in-review' })).toEqual(['STOPPED']);
  expect(idsOf({ item: 'visa' })).toEqual(['LATE', 'MOVED']);
  expect(idsOf({ item: 'acceptance' })).toEqual([]);
});

test('[F48] of what is open the late comes first, and the name leads to where the work is', () => {
  const [late, movedPerson, confirmed, stopped] = people;
  if (!late || !movedPerson || !confirmed || !stopped) throw new Error('Somebody is missing');
  expect(openItems(late).map((one) => one.item)).toEqual(['visa', 'passport', 'room']);
  expect(pageOf(movedPerson)).toBe('/attendance/people/MOVED');
  expect(pageOf(confirmed)).toBeUndefined();
  expect(pageOf(stopped)).toBe('/proposal-reviews/STOPPED');
});
