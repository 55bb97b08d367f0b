import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import { useEdition } from '../../layout/current-edition.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { openItemsText } from '../../text/open-items.ts';
import { type JourneyPerson, openItems } from './journey-people.ts';

type Item = JourneyPerson['items'][number];

const indicators: Readonly<Record<string, StatusIndicatorProps.Type>> = {
  late: 'error',
  'to-call-off': 'error',
  wrong: 'warning',
  open: 'pending',
};

/** An item with its state and its day in words. */
const useItemWords = () => {
  const { timeZone } = useEdition();
  const format = useFormat();
  const words = useText(openItemsText);
  return ({ item, state, due }: Item): string => {
    const what = words.items[item];
    // A day stands for itself; a moment is one of the edition's zone.
    const day = due?.includes('T') ? format.moment(due, timeZone) : due && format.day(due);
    if (state === 'wrong') return words.wrong(what);
    if (state === 'to-call-off') return words.toCallOff(what);
    if (state === 'late') return day === undefined ? words.lateNow(what) : words.late(what, day);
    return day === undefined ? what : words.until(what, day);
  };
};

/** Everything that a person has open, the late first: read without opening anything. */
export const OpenList = ({ person }: { readonly person: JourneyPerson }) => {
  const inWords = useItemWords();
  const format = useFormat();
  const words = useText(openItemsText);
  const { attention, newDates } = person;
  const open = openItems(person);
  return (
    <ul className="open-items">
      {attention && (
        <li>
          <StatusIndicator type="error">{words.stopped(attention.code)}</StatusIndicator>
        </li>
      )}
      {newDates && (
        <li>
          <StatusIndicator type="warning">
            {words.dates(format.day(newDates.from), format.day(newDates.to))}
          </StatusIndicator>
        </li>
      )}
      {open.map((one) => (
        <li key={one.item}>
          <StatusIndicator type={indicators[one.state] ?? 'info'}>{inWords(one)}</StatusIndicator>
        </li>
      ))}
      {open.length === 0 && !attention && !newDates && <li>{words.nothingOpen}</li>}
    </ul>
  );
};
