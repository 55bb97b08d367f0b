import Alert from '@cloudscape-design/components/alert';
import type { TimetableView } from '../../api/timetable-answers.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { useLabels } from './use-labels.ts';

/** What cannot be held as the draft has it, with the sessions of each clash by name. */
export const ClashAlert = ({ view }: { readonly view: TimetableView }) => {
  const labels = useLabels();
  const format = useFormat();
  const words = useText(timetableText);
  const nameOf = (id: string): string => {
    const session = view.sessions.find((one) => one.id === id);
    return session === undefined ? id : `“${labels.title(session)}” (${labels.when(session)})`;
  };
  if (view.clashes.length === 0) return null;
  return (
    <Alert type="warning" header={words.clashing(format.number(view.clashes.length))}>
      {words.clashingDetail}
      <ul>
        {view.clashes.map(({ code, what, sessions }) => (
          <li key={`${code} ${what} ${sessions.join(' ')}`}>
            {words.clashes[code]} ({what}): {sessions.map(nameOf).join(', ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
