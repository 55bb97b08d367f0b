import Box from '@cloudscape-design/components/box';
import type { SelectionView } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { useUntilDone } from '../../parts/use-until-done.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { selectionText } from '../../text/selection.ts';

interface ReleaseConfirmationProps {
  readonly view: SelectionView;
  readonly visible: boolean;
  readonly onClose: () => void;
}

/** Says how many people are told what, and tells them: all of them, however long it takes. */
export const ReleaseConfirmation = ({ view, visible, onClose }: ReleaseConfirmationProps) => {
  const call = useCall();
  const { edition } = useEdition();
  const format = useFormat();
  const words = useText(selectionText).lists.confirm;
  const { chosen, waitlisted, notSelected, undecided } = view.figures;
  const release = useUntilDone(() =>
    call('POST /staff/editions/{edition}/selections/{track}/release', {
      params: { edition, track: view.track },
      body: { version: view.version },
    }),
  );
  const run = async (): Promise<void> => {
    const outcome = await release.run();
    if (outcome?.left === 0) onClose();
  };
  const { left = 0 } = release;
  return (
    <Confirmation
      title={words.title}
      visible={visible}
      confirm={words.button(format.number(chosen + waitlisted + notSelected))}
      busy={release.busy}
      error={release.error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <Box variant="p">
        <ul>
          <li>{words.chosen(format.number(chosen))}</li>
          <li>{words.waitlisted(format.number(waitlisted))}</li>
          <li>{words.notSelected(format.number(notSelected))}</li>
          {undecided > 0 && <li>{words.undecided(format.number(undecided))}</li>}
        </ul>
      </Box>
      <Box fontWeight="bold">{words.detail}</Box>
      {release.busy && left > 0 && <span role="status">{words.progress(format.number(left))}</span>}
    </Confirmation>
  );
};
