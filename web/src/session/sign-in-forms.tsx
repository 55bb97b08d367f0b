import { ChallengeForm } from './challenge-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { useSessionState } from './session-context.tsx';

/** What the person has to give next to be signed in. */
export const SignInForms = () => {
  const state = useSessionState();
  if (state.kind === 'challenged') return <ChallengeForm challenge={state.challenge} />;
  return state.kind === 'expired' ? <PasswordForm email={state.person.email} /> : <PasswordForm />;
};
