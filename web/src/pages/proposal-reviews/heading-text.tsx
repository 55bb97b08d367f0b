import Box from '@cloudscape-design/components/box';
import { useText } from '../../text/locale.ts';
import { proposalText } from '../../text/proposals.ts';

/** What was written under a heading, in whatever script. */
export const HeadingText = ({ text }: { readonly text: string }) => {
  const words = useText(proposalText).page;
  return text === '' ? (
    <Box color="text-body-secondary">{words.noText}</Box>
  ) : (
    <div className="statement" dir="auto">
      {text}
    </div>
  );
};
