import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Form from '@cloudscape-design/components/form';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useForm } from 'react-hook-form';
import { TextField } from '../parts/text-field.tsx';
import { useText } from '../text/locale.ts';
import { signInText } from '../text/sign-in.ts';
import { useSession } from './session-context.tsx';
import { useRefusal } from './use-refusal.ts';
import type { Challenge } from './user-pool.ts';

/** The own password after one that was given out, or the code of a second factor. */
export const ChallengeForm = ({ challenge }: { readonly challenge: Challenge }) => {
  const session = useSession();
  const words = useText(signInText);
  const { refusal, run } = useRefusal();
  const { control, handleSubmit, formState } = useForm({ defaultValues: { given: '' } });
  const submit = handleSubmit(({ given }) => run(() => session.answer(given.trim())));
  const isPassword = challenge.kind === 'new-password';
  const { title, label, submit: send } = isPassword ? words.newPassword : words.code;
  return (
    <form onSubmit={submit} noValidate>
      <Form
        header={<Box variant="h2">{title}</Box>}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={() => void session.signOut()}>
              {words.back}
            </Button>
            <Button variant="primary" formAction="submit" loading={formState.isSubmitting}>
              {send}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="m">
          {isPassword && <Box>{words.newPassword.why}</Box>}
          {refusal && <Alert type="error">{refusal}</Alert>}
          <TextField
            control={control}
            name="given"
            label={label}
            needed={words.needed}
            {...(isPassword
              ? {
                  hint: words.newPassword.rules,
                  type: 'password' as const,
                  autoComplete: 'new-password',
                }
              : { autoComplete: 'one-time-code' })}
          />
        </SpaceBetween>
      </Form>
    </form>
  );
};
