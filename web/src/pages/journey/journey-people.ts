import type { BoardRow as JourneyRow } from '../../../../shared/domain/journey-board.ts';
import type { ParticipantCard } from '../../../../shared/domain/participant-card.ts';

/** What the office looks at of a person: the items of the journey, and what else needs a look. */
export interface JourneyPerson extends JourneyRow {
  readonly attention?: ParticipantCard['attention'];
  /** Days that moved and that the person has not said yes to. */
  readonly newDates?: { readonly from: string; readonly to: string };
}

/** Rows of the board with what the cards say beside; who is late stays on top. */
export const peopleOf = (
  rows: readonly JourneyRow[],
  cards: readonly ParticipantCard[],
): readonly JourneyPerson[] => {
  const byId = new Map(cards.map((card) => [card.applicationId, card]));
  return rows.map((row) => {
    const { attention, datesToConfirm } = byId.get(row.applicationId) ?? {};
    return {
      ...row,
      ...(attention === undefined ? {} : { attention }),
      ...(datesToConfirm === undefined || datesToConfirm.confirmedAt !== undefined
        ? {}
        : { newDates: datesToConfirm.visit }),
    };
  });
};

type Item = JourneyRow['items'][number];
const toDo: readonly Item['state'][] = ['late', 'to-call-off', 'wrong', 'open'];

/** What is not done yet: late, arranged in vain, not good enough, open. */
export const openItems = ({ items }: Pick<JourneyRow, 'items'>): readonly Item[] =>
  items
    .filter(({ state }) => toDo.includes(state))
    .toSorted((a, b) => toDo.indexOf(a.state) - toDo.indexOf(b.state));

const has = ({ items }: JourneyPerson, state: Item['state'], item?: Item['item']): boolean =>
  items.some((one) => one.state === state && (item === undefined || one.item === item));

/** What the office looks for, one task at a time. */
export const journeyViews = {
  all: () => true,
  open: (person) => openItems(person).length > 0,
  late: ({ late }) => late > 0,
  'late-visa': (person) => has(person, 'late', 'visa'),
  wrong: (person) => has(person, 'wrong'),
  'to-call-off': (person) => has(person, 'to-call-off'),
  dates: ({ newDates }) => newDates !== undefined,
  attention: ({ attention }) => attention !== undefined,
} as const satisfies Readonly<Record<string, (person: JourneyPerson) => boolean>>;
export type JourneyView = keyof typeof journeyViews;

export const journeyViewNames = Object.keys(journeyViews) as readonly JourneyView[];

export interface JourneyFilter {
  readonly view: JourneyView;
  readonly track: string;
  readonly section: string;
  readonly stage: string;
  /** Whoever has this item open. */
  readonly item: string;
}

/** Those whom a filter leaves; what is empty in it asks for nothing. */
export const filtered = (
  people: readonly JourneyPerson[],
  { view, track, section, stage, item }: JourneyFilter,
): readonly JourneyPerson[] =>
  people.filter(
    (person) =>
      journeyViews[view](person) &&
      (track === '' || person.track === track) &&
      (section === '' || person.section === section) &&
      (stage === '' || person.stage === stage) &&
      (item === '' || openItems(person).some((one) => one.item === item)),
  );
