import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

/** Whether what was typed is safe. */
export const DraftState = ({ savedAt }: { readonly savedAt: number | undefined }) => {
  const words = useText(reviewText).page;
  const format = useFormat();
  return savedAt === undefined ? (
    <Box color="text-body-secondary">{words.savesItself}</Box>
  ) : (
    <span role="status">
      <StatusIndicator>{words.savedAt(format.time(savedAt))}</StatusIndicator>
    </span>
  );
};
