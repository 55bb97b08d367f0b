import Box from '@cloudscape-design/components/box';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { SignInForms } from '../session/sign-in-forms.tsx';
import { useText } from '../text/locale.ts';
import { signInText } from '../text/sign-in.ts';

/** Over the page when the sign-in has ended: what was typed on it stays, and is sent afterwards. */
export const SignInAgain = () => {
  const session = useSession();
  const state = useSessionState();
  const { again } = useText(signInText);
  const queries = useQueryClient();
  const ended = state.kind === 'expired';
  useEffect(() => {
    if (!ended) void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  }, [ended, queries]);
  return (
    <Modal visible={ended} header={again.title} onDismiss={() => void session.signOut()}>
      <SpaceBetween size="m">
        <Box>{again.why}</Box>
        {ended && <SignInForms />}
      </SpaceBetween>
    </Modal>
  );
};
