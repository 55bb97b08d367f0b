import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/locale.ts';
import { Failure } from './failure.tsx';

interface ConfirmationProps {
  readonly title: string;
  readonly visible: boolean;
  /** Says what is done and to how many, e.g. "Tell 412 people". */
  readonly confirm: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks once more before something that cannot be taken back. */
export const Confirmation = (props: ConfirmationProps) => {
  const words = useText(commonText);
  return (
    <Modal
      visible={props.visible}
      header={props.title}
      onDismiss={props.onClose}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={props.onClose} disabled={props.busy}>
              {words.cancel}
            </Button>
            <Button variant="primary" onClick={props.onConfirm} loading={props.busy}>
              {props.confirm}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      {props.visible && (
        <SpaceBetween size="m">
          {props.children}
          <Failure error={props.error} />
        </SpaceBetween>
      )}
    </Modal>
  );
};
