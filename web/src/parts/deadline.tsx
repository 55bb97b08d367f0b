import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { serverNow } from '../api/server-clock.ts';
import { useEdition } from '../layout/current-edition.tsx';
import { commonText } from '../text/common.ts';
import { useFormat } from '../text/format.ts';
import { useText } from '../text/locale.ts';

/** A deadline in the edition's zone; in words when it has passed. */
export const Deadline = ({ at }: { readonly at: string | undefined }) => {
  const { timeZone } = useEdition();
  const format = useFormat();
  const { overdue } = useText(commonText);
  const moment = format.moment(at, timeZone);
  return at !== undefined && Date.parse(at) < serverNow() ? (
    <StatusIndicator type="warning">
      {moment} · {overdue}
    </StatusIndicator>
  ) : (
    moment
  );
};
