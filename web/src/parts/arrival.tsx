import Alert from '@cloudscape-design/components/alert';
import LiveRegion from '@cloudscape-design/components/live-region';
import { useHistoryState } from 'wouter/use-browser-location';

/** What somebody brings along who comes back to a list. */
export interface Arrival {
  /** The row that they were at. */
  readonly at?: string | undefined;
  /** What they have done. */
  readonly told?: string;
}

export const useArrival = (): Arrival => useHistoryState<Arrival | null>() ?? {};

/** Says what was done on the page that somebody comes from. */
export const ArrivalNotice = () => {
  const { told } = useArrival();
  return (
    <LiveRegion>{told === undefined ? null : <Alert type="success">{told}</Alert>}</LiveRegion>
  );
};
