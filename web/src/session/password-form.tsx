import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Form from '@cloudscape-design/components/form';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useForm } from 'react-hook-form';
import { TextField } from '../parts/text-field.tsx';
import { useText } from '../text/locale.ts';
import { signInText } from '../text/sign-in.ts';
import { useSession } from './session-context.tsx';
import { useRefusal } from './use-refusal.ts';

/** E-mail address and password. */
export const PasswordForm = ({ email = '' }: { readonly email?: string }) => {
  const session = useSession();
  const words = useText(signInText);
  const { refusal, run } = useRefusal();
  const { control, handleSubmit, formState } = useForm({ defaultValues: { email, password: '' } });
  const submit = handleSubmit((given) =>
    run(() => session.signIn(given.email.trim(), given.password)),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Form
        actions={
          <Button variant="primary" formAction="submit" loading={formState.isSubmitting}>
            {words.submit}
          </Button>
        }
      >
        <SpaceBetween size="m">
          {refusal && <Alert type="error">{refusal}</Alert>}
          <TextField
            control={control}
            name="email"
            label={words.email}
            needed={words.needed}
            type="email"
            autoComplete="username"
          />
          <TextField
            control={control}
            name="password"
            label={words.password}
            needed={words.needed}
            type="password"
            autoComplete="current-password"
          />
        </SpaceBetween>
      </Form>
    </form>
  );
};
