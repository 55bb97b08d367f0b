import { useEdition } from '../layout/current-edition.tsx';
import { commonText } from '../text/common.ts';
import { useFormat } from '../text/format.ts';
import { useText } from '../text/locale.ts';
import { ownZone } from './use-reader-time.ts';

/** A moment in the edition's zone, and by the reader's own clock where that is another. */
export const useMoment = () => {
  const { timeZone } = useEdition();
  const format = useFormat();
  const { yourClock } = useText(commonText);
  return (iso: string): string => {
    const moment = format.moment(iso, timeZone);
    return ownZone === timeZone ? moment : `${moment} (${yourClock(format.moment(iso, ownZone))})`;
  };
};

/** The same in a cell of a table, below one another. */
export const Moment = ({ at }: { readonly at: string }) => {
  const { timeZone } = useEdition();
  const format = useFormat();
  return (
    <>
      <div className="one-line">{format.moment(at, timeZone)}</div>
      {ownZone !== timeZone && (
        <div className="one-line secondary">{format.moment(at, ownZone)}</div>
      )}
    </>
  );
};
