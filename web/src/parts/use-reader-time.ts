import { instantOf, isoOf } from '../../../shared/domain/time.ts';
import { useEdition } from '../layout/current-edition.tsx';
import { useFormat } from '../text/format.ts';

const localMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The clock of this device. */
export const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A local moment of the edition by the reader's own clock; undefined where both clocks are one. */
export const useReaderTime = () => {
  const { timeZone } = useEdition();
  const format = useFormat();
  return (moment: string): string | undefined => {
    if (ownZone === timeZone || !localMoment.test(moment)) return undefined;
    const at = instantOf(moment, timeZone);
    return Number.isNaN(at) ? undefined : format.moment(isoOf(at), ownZone);
  };
};
